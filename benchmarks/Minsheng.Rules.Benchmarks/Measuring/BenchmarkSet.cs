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
        typeof(GrowthBenchmarks),
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
        var unknown = names.Except(Classes.Select(type => type.Name)).ToList();
        var classes = Classes.Where(type => names.Count == 0 || names.Contains(type.Name)).ToArray();
        var config = BenchmarkConfig.Create();
        var summaries = BenchmarkRunner.Run(classes, config);
        var missing = unknown.Concat(Missing(classes, config, summaries)).ToList();
        missing.ForEach(name => output.WriteLine($"no result: {name}"));
        if (missing.Count == 0)
        {
            SummaryFiles.Write(summaries);
        }

        return missing.Count == 0;
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
