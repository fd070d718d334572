using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Minsheng.Rules;

/// <summary>The programmes that the options name.</summary>
internal sealed class ProgrammeMonitor : IProgrammeMonitor, IDisposable
{
    private readonly HostPlugins _plugins;
    private readonly SortedDictionary<string, MonitoredProgramme> _programmes = new(StringComparer.Ordinal);

    public ProgrammeMonitor(
        IOptions<MinshengRulesOptions> options, ProgrammeSources sources, HostPlugins plugins, ProgrammeLoader loader, RulesTelemetry telemetry, ILogger<ProgrammeMonitor> logger)
    {
        _plugins = plugins;
        foreach (var (name, programme) in options.Value.Programmes)
        {
            var journal = new LoadJournal(name, telemetry, logger);
            TimeSpan? delay = programme.ReloadOnChange ? options.Value.ReloadDelay : null;
            _programmes.Add(name, new MonitoredProgramme(name, sources.SourceOf(programme), loader, delay, journal));
        }

        Names = [.. _programmes.Keys];
    }

    public IReadOnlyList<string> Names { get; }

    public Programme Current => Names.Count == 1
        ? InUse(_programmes[Names[0]])
        : throw new InvalidOperationException(Names.Count == 0
            ? "the host has no programme: add one with AddMinshengRules(rules => rules.AddProgramme(…))"
            : $"the host has several programmes, {Listed}: ask for one by its name");

    private string Listed => string.Join(", ", Names.Select(name => $"`{name}`"));

    public Programme Get(string name) => InUse(Find(name));

    public ProgrammeStatus StatusOf(string name) => Find(name).Status;

    public IChangeToken GetChangeToken(string name) => Find(name).GetChangeToken();

    public void Dispose()
    {
        foreach (var programme in _programmes.Values)
        {
            programme.Dispose();
        }
    }

    /// <summary>The rules of a programme, which nobody gets while plug-ins keep the host from starting.</summary>
    private Programme InUse(MonitoredProgramme programme)
    {
        _plugins.ThrowIfRefused();
        return programme.Programme;
    }

    private MonitoredProgramme Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _programmes.TryGetValue(name, out var programme)
            ? programme
            : throw new KeyNotFoundException(Names.Count == 0 ? $"the host has no programme `{name}`, nor any other" : $"the host has no programme `{name}`; it has {Listed}");
    }
}
