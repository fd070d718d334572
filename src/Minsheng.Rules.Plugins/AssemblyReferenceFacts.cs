namespace Minsheng.Rules.Plugins;

/// <summary>An assembly that another needs.</summary>
internal readonly record struct AssemblyReferenceFacts(string Name, Version Version);
