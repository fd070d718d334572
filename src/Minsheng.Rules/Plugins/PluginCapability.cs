namespace Minsheng.Rules.Plugins;

/// <summary>One thing that a plug-in brings.</summary>
/// <param name="Area">What it is.</param>
/// <param name="Name">The name of the kind or unit, the code of the diagnostic, the extension or the format of the files.</param>
public readonly record struct PluginCapability(PluginArea Area, string Name)
{
    /// <summary><c>kind survey</c>.</summary>
    public override string ToString() => $"{ResultWords.CodeOf(Area)} {Name}";
}
