using FsCheck.Xunit;

namespace Minsheng.Rules.Tests.Batch;

/// <summary>Long rows against the interpreter over the same rows.</summary>
[Properties(Arbitrary = [typeof(BatchArbitraries)])]
public sealed class BatchCollectorProperties
{
    [Property(MaxTest = 40)]
    public void ToColumns_ShuffledRows_SayWhatTheInterpreterSaysOfThem(DraftedCollection collection)
    {
        var programme = collection.Case.Load();
        var (asOf, knownAt) = (collection.Case.Options.AsOf, collection.Case.Options.KnownAt);
        var evaluator = new BatchEvaluator(programme, asOf);
        var decimals = DraftedCollection.DecimalsOf(evaluator);
        var rows = collection.Rows(evaluator);

        var result = BatchMachines.Evaluate(programme, asOf, other => Collect(other.CreateCollector(collection.Count, knownAt, decimals), rows));

        var byRegion = rows.ToLookup(row => row.Region);
        BatchAssert.SameAsInterpreted(
            region => RuleEvaluator.Interpreted.Evaluate(
                ObservationSet.Create(programme, byRegion[region].Select(row => DraftedCollection.ToObservation(evaluator, row, decimals))), new EvaluationOptions { AsOf = evaluator.AsOf, KnownAt = knownAt }),
            new BatchTolerance(evaluator, measure => decimals[measure]),
            result);
    }

    /// <summary>In several helpings.</summary>
    private static BatchColumns Collect(BatchCollector collector, List<CollectedRow> rows)
    {
        foreach (var some in rows.Chunk(100))
        {
            collector.Add(CollectedRow.Rows(some));
        }

        return collector.ToColumns();
    }
}
