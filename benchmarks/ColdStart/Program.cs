using System.Diagnostics;
using System.Globalization;
using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers;

namespace Minsheng.Rules.Benchmarks;

/// <summary>From a folder of rules to the first result in a fresh process: load, check, compile, evaluate once. <c>benchmarks/cold.sh</c> runs it.</summary>
internal static class Program
{
    private const int Fine = 0;
    private const int BadArguments = 2;

    private static int Main(string[] args)
    {
        switch (args)
        {
            case ["write", var folder, var measures]:
                Write(folder, RulesOf(measures));
                return Fine;
            case ["measure", var folder, var measures]:
                Console.WriteLine(Measure(folder, RulesOf(measures)).ToString(CultureInfo.InvariantCulture));
                return Fine;
            default:
                Console.Error.WriteLine("expected: write FOLDER MEASURES, or: measure FOLDER MEASURES");
                return BadArguments;
        }
    }

    private static JobRuleSet RulesOf(string measures) => new(int.Parse(measures, CultureInfo.InvariantCulture) / JobRuleSet.BaseSize);

    private static void Write(string folder, JobRuleSet rules)
    {
        foreach (var file in JobRuleFiles.Of(rules))
        {
            File.WriteAllBytes(Path.Combine(folder, file.Name), file.Utf8);
        }
    }

    /// <summary>The first evaluation of this process. The facts stand for what a host has: they are made before the watch starts, in whole numbers.</summary>
    /// <returns>Milliseconds.</returns>
    private static double Measure(string folder, JobRuleSet rules)
    {
        var facts = JobFacts.Of(rules, 0);
        var watch = Stopwatch.StartNew();
        var evaluator = new SnapshotEvaluator(ProgrammeLoader.LoadDirectory(folder).GetProgramme());
        var result = evaluator.CreateResult();
        evaluator.Evaluate(JobSnapshots.Of(evaluator, rules, facts), result);
        return watch.Elapsed.TotalMilliseconds;
    }
}
