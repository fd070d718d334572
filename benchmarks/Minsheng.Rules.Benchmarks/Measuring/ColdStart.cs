using System.Diagnostics;
using System.Globalization;
using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>From a folder of rules to the first result in a fresh process: load, check, compile, evaluate once.</summary>
internal static class ColdStart
{
    /// <summary>The command that the fresh processes are started with.</summary>
    public const string ChildCommand = "cold-child";

    private const int Processes = 5;

    /// <summary>The median of several processes, in milliseconds since their own start of work.</summary>
    public static double Median(int measures)
    {
        var folder = Directory.CreateTempSubdirectory("minsheng-cold-").FullName;
        try
        {
            foreach (var file in JobRuleFiles.Of(RulesOf(measures)))
            {
                File.WriteAllBytes(Path.Combine(folder, file.Name), file.Utf8);
            }

            return Enumerable.Range(0, Processes).Select(_ => InNewProcess(folder, measures)).Order().ElementAt(Processes / 2);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The first evaluation of this process. The facts stand for what a host has: they are made before the watch starts, in whole numbers.</summary>
    /// <returns>Milliseconds.</returns>
    public static double Measure(string folder, int measures)
    {
        var rules = RulesOf(measures);
        var facts = JobFacts.Of(rules, 0);
        var watch = Stopwatch.StartNew();
        var programme = ProgrammeLoader.LoadDirectory(folder).GetProgramme();
        var evaluator = new SnapshotEvaluator(programme);
        var result = evaluator.CreateResult();
        evaluator.Evaluate(JobSnapshots.Of(evaluator, rules, facts), result);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static JobRuleSet RulesOf(int measures) => new(measures / JobRuleSet.BaseSize);

    private static double InNewProcess(string folder, int measures)
    {
        var program = Path.Combine(AppContext.BaseDirectory, Path.GetFileNameWithoutExtension(Environment.GetCommandLineArgs()[0]));
        using var process = Process.Start(new ProcessStartInfo(program, [ChildCommand, folder, $"{measures}"]) { RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(text, CultureInfo.InvariantCulture);
    }
}
