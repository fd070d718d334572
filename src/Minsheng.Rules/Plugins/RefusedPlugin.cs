namespace Minsheng.Rules.Plugins;

/// <summary>A plug-in that was found and is not used; the diagnostics say why.</summary>
/// <param name="Id">Its id, or the name of its file where it did not come as far as to say it.</param>
/// <param name="Origin">Where it was found.</param>
public sealed record RefusedPlugin(string Id, string Origin);
