using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>The classes of benchmarks, and one run of them.</summary>
internal static class BenchmarkSet
{
    private static readonly Type[] Classes =
    [
        typeof(EvaluateBenchmarks),
        typeof(DecimalBenchmarks),
        typeof(UpdateBenchmarks),
        typeof(GrowthBenchmarks),
        typeof(RegionGrowthBenchmarks),
        typeof(LoadBenchmarks),
        typeof(FaultyRulesBenchmarks),
        typeof(FaultyObservationsBenchmarks),
    ];

    /// <summary>Runs benchmarks and writes their summaries.</summary>
    /// <param name="names">The classes to run; all where empty.</param>
    /// <param name="output">Where it says what is missing.</param>
    /// <returns>Whether every benchmark that was asked for has a result: BenchmarkDotNet itself goes on without.</returns>
    public static bool Run(IReadOnlyCollection<string> names, TextWriter output)
    {
        var classes = names.Count == 0 ? Classes : [.. Classes.Where(type => names.Contains(type.Name))];
        var unknown = names.Except(Classes.Select(type => type.Name)).ToList();
        return unknown.Count == 0 ? Run(classes, BenchmarkConfig.Measured, output, SummaryFiles.Write) : Fails(unknown, output);
    }

    /// <summary>Runs every benchmark once and keeps no summary.</summary>
    /// <param name="output">Where it says what is missing.</param>
    /// <returns>Whether every benchmark has a result.</returns>
    public static bool RunOnce(TextWriter output) => Run(Classes, BenchmarkConfig.Once, output, _ => { });

    private static bool Run(Type[] classes, IConfig config, TextWriter output, Action<Summary[]> write)
    {
        var summaries = BenchmarkRunner.Run(classes, config);
        var missing = Missing(classes, config, summaries).ToList();
        if (missing.Count > 0)
        {
            return Fails(missing, output);
        }

        write(summaries);
        return true;
    }

    private static bool Fails(List<string> missing, TextWriter output)
    {
        missing.ForEach(name => output.WriteLine($"no result: {name}"));
        return false;
    }

    private static IEnumerable<string> Missing(IEnumerable<Type> classes, IConfig config, IEnumerable<Summary> summaries)
    {
        var found = summaries
            .SelectMany(summary => summary.Reports)
            .Where(report => report is { Success: true, ResultStatistics: not null })
            .Select(report => report.BenchmarkCase.DisplayInfo);
        return classes
            .SelectMany(type => BenchmarkConverter.TypeToBenchmarks(type, config).BenchmarksCases)
            .Select(each => each.DisplayInfo)
            .Except(found);
    }
}
