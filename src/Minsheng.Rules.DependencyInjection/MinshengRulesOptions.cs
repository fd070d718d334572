namespace Minsheng.Rules;

/// <summary>What a host says about its programmes; a section of its configuration, or code, or both.</summary>
public sealed class MinshengRulesOptions
{
    /// <summary>The programmes by name. Names are told apart by case.</summary>
    public IDictionary<string, ProgrammeOptions> Programmes { get; } = new Dictionary<string, ProgrammeOptions>(StringComparer.Ordinal);

    /// <summary>What is said about plug-ins.</summary>
    public PluginsOptions Plugins { get; } = new();

    /// <summary>How long nothing may change before changed rules are read, so that somebody who writes several files is done with all of them.</summary>
    /// <value>From 0 to one hour; a quarter of a second unless said otherwise.</value>
    public TimeSpan ReloadDelay { get; set; } = TimeSpan.FromMilliseconds(250);
}
