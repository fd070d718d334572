using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>The tables of ratios: evaluating an entity, and loading the rules.</summary>
internal static class RatioTables
{
    /// <summary>Measures, prints and writes <c>InTurn.md</c>.</summary>
    /// <returns>True, for a contender that fails ends the program.</returns>
    public static bool Write(JobEntities entities, TextWriter output)
    {
        var tables = $"{Evaluating(entities)}\n{Decimals(entities)}\n{Updating()}\n{Loading()}";
        output.Write($"\n{tables}");
        SummaryFiles.Write("InTurn", tables);
        return true;
    }

    private static string Evaluating(JobEntities entities) => RatioTable.Measure(
        "one entity of 230 measures",
        [.. Contenders.Others(entities).Prepend(Contenders.Reference(entities)).Select(contender => BatchOf(contender, entities))]);

    private static string Decimals(JobEntities entities) => RatioTable.Measure(
        "one entity of 230 measures, decimals in",
        [BatchOf(new DecimalEverythingContender(entities), entities), BatchOf(new DecimalMetContender(entities), entities), BatchOf(new SnapshotDecimalContender(entities), entities)]);

    private static string Updating()
    {
        var change = new FigureChange();
        return RatioTable.Measure("one figure changes", [new TimedBatch("ours, the whole entity", change.EvaluateAll), new TimedBatch("ours, one changed figure", change.UpdateOne)]);
    }

    private static string Loading()
    {
        var load = new LoadBenchmarks { Times = 1 };
        load.Prepare();
        return RatioTable.Measure("230 measures", [new TimedBatch("JObject.Load, with lines", load.JObjectLoad), new TimedBatch("ours, loaded and checked", load.LoadedAndChecked), new TimedBatch("ours, compiled for another date", load.Compiled), new TimedBatch("ours, loaded, checked, compiled, evaluated once", load.FirstResult)]);
    }

    private static TimedBatch BatchOf(IContender contender, JobEntities entities) => new(contender.Name, new Rotation(contender, entities.Count).Next);
}
