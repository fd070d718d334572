using FsCheck.Xunit;

namespace Minsheng.Rules.Tests.Batch;

/// <summary>Named regions among villages without a name, against the interpreter's view of each region.</summary>
[Properties(Arbitrary = [typeof(BatchArbitraries)])]
public sealed class BatchRegionProperties
{
    /// <summary>Every third village is a region of the programme, as long as there are any.</summary>
    [Property(MaxTest = 40)]
    public void SetRegion_DraftedRows_SayWhatTheInterpreterSaysOfThatRegion(DraftedCollection collection)
    {
        var programme = collection.Case.Load();
        var asOf = collection.Case.Options.AsOf;
        var evaluator = new BatchEvaluator(programme, asOf);
        var decimals = DraftedCollection.DecimalsOf(evaluator);
        var named = programme.Regions.Select((region, index) => (Region: region, At: 3 * index)).Where(each => each.At < collection.Count).ToDictionary(each => each.At, each => each.Region);
        var rows = collection.Rows(evaluator).Where(row => !named.ContainsKey(row.Region)).ToList();

        var result = BatchMachines.Evaluate(programme, asOf, other =>
        {
            var columns = Collected(other.CreateCollector(collection.Count, knownAt: null, decimals), rows);
            foreach (var (at, region) in named)
            {
                columns.SetRegion(at, region.Id);
                RowsOf(collection, programme, region).ForEach(row => columns.Add(at, row with { Region = "" }));
            }

            return columns;
        });

        var expected = Enumerable.Range(0, collection.Count).Select(at => named.TryGetValue(at, out var region)
            ? Interpret(RowsOf(collection, programme, region), region.Id)
            : Interpret([.. rows.Where(row => row.Region == at).Select(row => DraftedCollection.ToObservation(evaluator, row, decimals))], region: null)).ToList();
        BatchAssert.SameAsInterpreted(region => expected[region], new BatchTolerance(evaluator, measure => decimals[measure]), result);

        EvaluationResult Interpret(IEnumerable<Observation> observations, string? region) =>
            RuleEvaluator.Interpreted.Evaluate(ObservationSet.Create(programme, observations), new EvaluationOptions { AsOf = evaluator.AsOf, Region = region });
    }

    private static BatchColumns Collected(BatchCollector collector, List<CollectedRow> rows)
    {
        collector.Add(CollectedRow.Rows(rows));
        return collector.ToColumns();
    }

    private static List<Observation> RowsOf(DraftedCollection collection, Programme programme, Region region) =>
        [.. collection.Case.Rows.Where(row => programme.FindRegion(row.Region) == region)];
}
