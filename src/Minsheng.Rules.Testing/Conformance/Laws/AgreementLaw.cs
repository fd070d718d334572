namespace Minsheng.Rules.Testing;

/// <summary>All evaluators say the same.</summary>
internal sealed class AgreementLaw() : ConformanceLaw(
    "agreement",
    "the interpreter, the flat evaluator, snapshots and batches say the same verdict, reason, completion and margin, for every figure and none, before, on and after the due date, in any order of regions: hosts choose an evaluator by its speed")
{
    internal override void Check(ExampleCase example, ConformanceKit kit, LawCheck check)
    {
        var programme = example.Load();
        var answers = new Dictionary<(DateOnly, int?), MeasureResult>();
        foreach (var rung in example.RungsAndNone)
        {
            foreach (var asOf in example.Dates(programme))
            {
                var expected = example.Evaluate(programme, rung, asOf, RuleEvaluator.Interpreted);
                answers[(asOf, rung)] = expected.FindMeasure(example.Id)!;
                var place = ExampleCase.PlaceOf(rung, asOf);
                check.Same(Said.Json(expected), Said.Json(example.Evaluate(programme, rung, asOf, RuleEvaluator.Flat)), $"{place}, flat evaluator beside the interpreter");
                CheckSnapshots(example, programme, rung, asOf, answers[(asOf, rung)], check);
            }
        }

        foreach (var asOf in example.Dates(programme))
        {
            new BatchAgreement(example, programme, asOf, rung => answers[(asOf, rung)], check).Check();
        }

        if (!BatchAgreement.CanBeNumbers(example, programme))
        {
            check.DoesNotApply("its figures are no plain numbers, so no snapshots and columns of numbers are filled: observations are");
        }
    }

    private static void CheckSnapshots(ExampleCase example, Programme programme, int? rung, DateOnly asOf, MeasureResult expected, LawCheck check)
    {
        var evaluator = new SnapshotEvaluator(programme, asOf);
        var rows = example.RowsOf(programme, rung, asOf).ToList();
        var place = ExampleCase.PlaceOf(rung, asOf);
        Compare(evaluator.Evaluate(rows), "a snapshot of observations");
        if (rung is not null && BatchAgreement.CanBeNumbers(example, programme))
        {
            var (snapshot, result) = (evaluator.CreateSnapshot(), evaluator.CreateResult());
            rows.ForEach(row => Set(snapshot, evaluator.IndexOf(row.Measure), row));
            evaluator.Evaluate(snapshot, result);
            Compare(result, "a snapshot of numbers");
        }

        void Compare(SnapshotResult snapshot, string what)
        {
            var found = snapshot[example.Id];
            Same(expected, found.Compliance, found.Reason, found.Completion, found.Margin, $"{place}, {what} beside the interpreter", check);
        }
    }

    private static void Set(Snapshot snapshot, int index, Observation row)
    {
        if (row.Value is { } value)
        {
            snapshot.SetValue(index, value);
        }
        else
        {
            snapshot.SetShare(index, row.Numerator!.Value, row.Denominator!.Value);
        }
    }

    /// <summary>Holds four answers to those of the interpreter.</summary>
    internal static void Same(MeasureResult expected, Compliance compliance, ReasonCode? reason, Completion? completion, Quantity? margin, string place, LawCheck check)
    {
        check.Expect(expected.Compliance == compliance && expected.Reason == reason, place, Said.Verdict(expected), Said.Verdict(compliance, reason));
        check.Expect(expected.Completion == completion, place, Said.Completion(expected), Said.Completion(completion));
        check.Expect(expected.Margin == margin, place, Said.Margin(expected.Margin), Said.Margin(margin));
    }
}
