using System.Globalization;
using Minsheng.Rules.Benchmarks.Agreement;
using Minsheng.Rules.Benchmarks.Batch;
using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Measuring;
using Minsheng.Rules.Benchmarks.Peers.Handwritten;

namespace Minsheng.Rules.Benchmarks;

internal static class Program
{
    private const int Fine = 0;
    private const int Failed = 1;
    private const int BadArguments = 2;

    private static int Main(string[] args)
    {
        switch (args)
        {
            case ["write-handwritten"]:
                HandwrittenFiles.Write();
                return Fine;
            case ["light"]:
                return Agrees((entities, output) => AllocationTable.Holds(entities, output) & BatchAllocation.Holds(entities.Rules, output) & BenchmarkSet.RunOnce(output));
            case ["ratios"]:
                return Agrees(RatioTables.Write);
            case ["all"]:
                return Agrees((entities, output) => RatioTables.Write(entities, output) && BenchmarkSet.Run([], output));
            case ["all", .. var classes]:
                return Agrees((_, output) => BenchmarkSet.Run(classes, output));
            case ["batch"]:
                return BatchReport.Write(BatchReport.Usual, Console.Out) ? Fine : Failed;
            case ["batch", var regions]:
                return BatchReport.Write(NumberOf(regions), Console.Out) ? Fine : Failed;
            case [StreamedMemory.ChildCommand, var regions]:
                Console.WriteLine(StreamedMemory.PeakAsync(NumberOf(regions)).GetAwaiter().GetResult());
                return Fine;
            case ["write-job", var folder, var entities]:
                JobFolder.Write(new JobRuleSet(1), NumberOf(entities), folder);
                return Fine;
            case ["job-time", var contender, var entities] when JobTime.Names.Contains(contender):
                Console.WriteLine(JobTime.Median(contender, NumberOf(entities)).ToString(CultureInfo.InvariantCulture));
                return Fine;
            default:
                Console.Error.WriteLine("expected one of: light, ratios, all [CLASS…], batch [REGIONS], write-handwritten, write-job FOLDER ENTITIES, job-time CONTENDER ENTITIES");
                Console.Error.WriteLine($"contenders of job-time: {string.Join(", ", JobTime.Names)}");
                return BadArguments;
        }
    }

    /// <summary>Nothing is measured before everyone agrees.</summary>
    private static int Agrees(Func<JobEntities, TextWriter, bool> then)
    {
        var entities = new JobEntities(new JobRuleSet(1), JobEntities.Usual);
        return AgreementRun.Holds(entities, Console.Out) && then(entities, Console.Out) ? Fine : Failed;
    }

    private static int NumberOf(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
