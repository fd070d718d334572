namespace Minsheng.Rules;

/// <summary>Where the rules of one programme come from, and whether changes are taken while the host runs.</summary>
public sealed class ProgrammeOptions
{
    /// <summary>The folder with <c>programme.json</c>, relative to the content root of the host; to the current folder where there is no host.</summary>
    /// <value>Null where the rules come from a source of their own.</value>
    public string? Directory { get; set; }

    /// <summary>Whether changed rules are read while the host runs, checked aside, and taken if they have no error.</summary>
    /// <value>True unless said otherwise. Sources that are no <see cref="IReloadableRuleSource"/> never change.</value>
    public bool ReloadOnChange { get; set; } = true;

    /// <summary>Whether a folder is looked at every few seconds instead of waiting for word from the file system, which network drives and mounted volumes do not give.</summary>
    public bool UsePolling { get; set; }

    /// <summary>Makes the source; null where there is a folder.</summary>
    internal Func<IServiceProvider, IRuleSource>? Source { get; set; }
}
