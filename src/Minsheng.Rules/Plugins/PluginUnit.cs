namespace Minsheng.Rules.Plugins;

/// <summary>A unit that a plug-in brings.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Synonyms">Other names of it.</param>
public sealed record PluginUnit(Unit Unit, params IReadOnlyList<string> Synonyms);
