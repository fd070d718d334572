using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using Perfolizer.Horology;
using BenchmarkJob = BenchmarkDotNet.Jobs.Job;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>How benchmarks are run: short enough for all of them in some minutes, with medians, ratios and allocations.</summary>
internal static class BenchmarkConfig
{
    private const int WarmUps = 15;
    private const int Iterations = 11;

    private static readonly TimeInterval IterationTime = TimeInterval.FromMilliseconds(200);

    /// <summary>Counts calls from the start, so that a benchmark of few calls is compiled fully before it is measured.</summary>
    private static readonly EnvironmentVariable CountCallsAtOnce = new("DOTNET_TC_CallCountingDelayMs", "0");

    /// <summary>The settings of a measurement.</summary>
    public static IConfig Measured => Of(BenchmarkJob.Default
        .WithWarmupCount(WarmUps)
        .WithIterationCount(Iterations)
        .WithIterationTime(IterationTime)
        .WithEnvironmentVariables(CountCallsAtOnce)
        .WithId("Short"));

    /// <summary>Everything once, for whether it runs at all: its times mean nothing.</summary>
    public static IConfig Once => Of(BenchmarkJob.Dry);

    private static ManualConfig Of(BenchmarkJob job) => ManualConfig.CreateEmpty()
        .AddJob(job)
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddColumn(StatisticColumn.Median)
        .HideColumns(StatisticColumn.Error, StatisticColumn.StdDev)
        .AddLogger(ConsoleLogger.Default)
        .WithArtifactsPath(Repository.PathOf("artifacts", "benchmarks"));
}
