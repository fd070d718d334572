using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Minsheng.Rules.DependencyInjection.Tests.Telemetry;

/// <summary>What a host's rules count, trace and log. Names are part of the contract and stand here as text.</summary>
public sealed class TelemetryTests
{
    /// <summary>Two schools of three, no word of parks: one verdict of each sort, one evaluation.</summary>
    [Fact]
    public void Evaluate_CountsEvaluationsVerdictsAndTime()
    {
        using var services = Services.With(rules => rules.AddProgramme("town", SchoolRules.Source(3)));
        var meters = services.GetRequiredService<IMeterFactory>();
        using var evaluations = new MetricCollector<long>(meters, "Minsheng.Rules", "minsheng.rules.evaluations");
        using var verdicts = new MetricCollector<long>(meters, "Minsheng.Rules", "minsheng.rules.verdicts");
        using var durations = new MetricCollector<double>(meters, "Minsheng.Rules", "minsheng.rules.evaluation.duration");

        Evaluate(services, new EvaluationOptions());
        Assert.Throws<ArgumentException>(() => Evaluate(services, new EvaluationOptions { Region = "nowhere" }));

        Assert.Equal(["ok", "error"], evaluations.GetMeasurementSnapshot().Select(each => each.Tags["outcome"]));
        Assert.All(evaluations.GetMeasurementSnapshot(), each => Assert.Equal((1, "city"), (each.Value, each.Tags["minsheng.programme"])));
        Assert.Equal(
            ["Indeterminate 1 city", "NotMet 1 city"],
            verdicts.GetMeasurementSnapshot().Where(each => each.Value > 0).Select(each => $"{each.Tags["minsheng.verdict"]} {each.Value} {each.Tags["minsheng.programme"]}").Order(StringComparer.Ordinal));
        Assert.Equal(2, durations.GetMeasurementSnapshot().Count(each => each.Value > 0));
    }

    [Fact]
    public async Task Load_CountsFailuresAndTime()
    {
        using var host = new ReloadingHost(SchoolRules.Owing(15));
        var meters = host.Get<IMeterFactory>();
        using var failures = new MetricCollector<long>(meters, "Minsheng.Rules", "minsheng.rules.load.failures");
        using var durations = new MetricCollector<double>(meters, "Minsheng.Rules", "minsheng.rules.load.duration");
        Assert.NotNull(host.Monitor.Current);
        Assert.Empty(failures.GetMeasurementSnapshot());

        host.Source.Change(SchoolRules.Owing("约"));
        await host.RefusesAsync();

        Assert.Equal((1, "city"), (Assert.Single(failures.GetMeasurementSnapshot()).Value, failures.LastMeasurement!.Tags["minsheng.programme"]));
        Assert.Equal(2, durations.GetMeasurementSnapshot().Count(each => each.Value > 0));
    }

    [Fact]
    public void Evaluate_IsTraced()
    {
        var traces = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Minsheng.Rules",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = trace => Add(traces, trace),
        };
        ActivitySource.AddActivityListener(listener);
        using var root = new Activity("test").Start();
        using var services = Services.With(rules => rules.AddProgramme("town", SchoolRules.Source(3)));

        Evaluate(services, new EvaluationOptions());
        Assert.Throws<ArgumentException>(() => Evaluate(services, new EvaluationOptions { Region = "nowhere" }));

        var mine = traces.Where(trace => trace.TraceId == root.TraceId).ToList();
        Assert.Equal(
            ["minsheng.rules.load town Unset", "minsheng.rules.evaluate city Unset", "minsheng.rules.evaluate city Error"],
            mine.Select(trace => $"{trace.OperationName} {trace.GetTagItem("minsheng.programme")} {trace.Status}"));
    }

    [Fact]
    public async Task Load_IsLogged()
    {
        using var host = new ReloadingHost(SchoolRules.Owing(15), more => more.AddLogging(logging => logging.AddFakeLogging()));
        var (logs, monitor) = (host.Get<FakeLogCollector>(), host.Monitor);
        var hash = monitor.Current.Hash;

        host.Source.Change(SchoolRules.Owing("约"));
        await host.RefusesAsync();

        var all = logs.GetSnapshot();
        Assert.Equal([(1, "ProgrammeLoaded"), (3, "Finding"), (3, "Finding"), (2, "ProgrammeRefused")], all.Select(each => (each.Id.Id, each.Id.Name!)));
        Assert.Equal($"Programme city has 2 measures; hash {hash}", all[0].Message);
        Assert.Equal((LogLevel.Error, "01.json", "1"), (all[1].Level, all[1].GetStructuredStateValue("File"), all[1].GetStructuredStateValue("Line")));
        Assert.DoesNotMatch("; ?$", all[1].Message);
        Assert.StartsWith("MR", all[1].GetStructuredStateValue("Code"), StringComparison.Ordinal);
        Assert.Equal($"Programme city was refused with 2 errors; the rules in use stay {hash}", all[3].Message);
    }

    /// <summary>Rules that never had no error, and somebody who fails on the first good ones; the page has every event.</summary>
    [Fact]
    public async Task Load_WithoutRulesBefore_IsLoggedAsMissing()
    {
        using var host = new ReloadingHost(SchoolRules.Owing("约"), more => more.AddLogging(logging => logging.AddFakeLogging()));
        var (logs, monitor) = (host.Get<FakeLogCollector>(), host.Monitor);
        Assert.Throws<InvalidRulesException>(() => monitor.Current);

        Assert.Equal("Programme city has 2 errors and no rules before them", logs.LatestRecord.Message);
        Assert.Equal((5, "ProgrammeMissing"), (logs.LatestRecord.Id.Id, logs.LatestRecord.Id.Name!));

        using var bad = Microsoft.Extensions.Primitives.ChangeToken.OnChange(() => monitor.GetChangeToken("city"), () => throw new InvalidOperationException("a listener of the host"));
        host.Source.Change(SchoolRules.Owing(1));
        await Eventually.Holds(() => logs.LatestRecord.Id.Id == 4, "the failure of the listener is logged");

        Assert.Equal("Somebody who was told of the new rules of programme city failed", logs.LatestRecord.Message);
        var page = File.ReadAllText(Repository.PathOf("docs", "embedding.md"));
        Assert.All(logs.GetSnapshot(), each => Assert.Contains($"| {each.Id.Id} `{each.Id.Name}` |", page, StringComparison.Ordinal));
    }

    private static void Add(List<Activity> traces, Activity trace)
    {
        lock (traces)
        {
            traces.Add(trace);
        }
    }

    private static void Evaluate(IServiceProvider services, EvaluationOptions options)
    {
        var programme = services.GetRequiredService<Programme>();
        var schools = new Observation { Measure = SchoolRules.Schools, Date = new(2023, 12, 31), Value = 2 };
        services.GetRequiredService<IRuleEvaluator>().Evaluate(ObservationSet.Create(programme, [schools]), options);
    }
}
