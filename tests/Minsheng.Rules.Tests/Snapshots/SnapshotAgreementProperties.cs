using FsCheck.Xunit;
using Minsheng.Rules.Tests.Flat;

namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>The integers against the interpreter, on whole programmes of all kinds with regions, revisions, doubts, waivers and composites.</summary>
[Properties(Arbitrary = [typeof(DraftArbitraries)], MaxTest = 400)]
public sealed class SnapshotAgreementProperties
{
    [Property]
    public void Evaluate_DraftedObservations_SaysWhatTheInterpreterSays(DraftedCase drafted)
    {
        var programme = drafted.Load();
        var evaluator = new SnapshotEvaluator(programme, drafted.Options.AsOf);
        SnapshotAssert.SameAsInterpreted(drafted.Rows, evaluator.Evaluate(drafted.Rows));
    }

    [Property]
    public void Update_OneMeasureAfterAnother_EndsWhereOneEvaluationDoes(DraftedCase drafted)
    {
        var evaluator = new SnapshotEvaluator(drafted.Load(), drafted.Options.AsOf);
        var onlyRows = drafted.Rows.GroupBy(row => row.Measure).Where(rows => rows.Count() == 1).Select(rows => rows.Single()).Where(row => row.Status != ObservationStatus.Excluded).ToList();
        var snapshot = evaluator.CreateSnapshot();
        var result = evaluator.CreateResult();
        evaluator.Evaluate(snapshot, result);
        foreach (var row in onlyRows)
        {
            snapshot.Set(row);
            evaluator.Update(snapshot, evaluator.IndexOf(row.Measure), result);
        }

        SnapshotAssert.SameAsInterpreted(onlyRows, result);
        foreach (var row in onlyRows)
        {
            snapshot.Clear(evaluator.IndexOf(row.Measure));
            evaluator.Update(snapshot, evaluator.IndexOf(row.Measure), result);
        }

        SnapshotAssert.SameAsInterpreted([], result);
    }
}
