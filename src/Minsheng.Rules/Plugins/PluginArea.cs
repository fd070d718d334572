namespace Minsheng.Rules.Plugins;

/// <summary>What a plug-in can bring.</summary>
public enum PluginArea
{
    /// <summary>A kind of measure.</summary>
    Kind,

    /// <summary>A unit.</summary>
    Unit,

    /// <summary>A finding.</summary>
    Diagnostic,

    /// <summary>A reader of observation files.</summary>
    Observations,

    /// <summary>A format that is read as domains.</summary>
    Domains,
}
