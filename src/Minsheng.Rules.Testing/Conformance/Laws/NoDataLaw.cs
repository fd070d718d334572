using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Testing;

/// <summary>Nothing is met by default.</summary>
internal sealed class NoDataLaw() : ConformanceLaw(
    "no-data",
    "without observations the verdict is `indeterminate`, before and after the due date, and a row with a field that the kind does not read is refused: otherwise silence and slips would count as promises kept")
{
    internal override void Check(ExampleCase example, ConformanceKit kit, LawCheck check)
    {
        var programme = example.Load();
        foreach (var asOf in example.Dates(programme))
        {
            var result = example.Judge(programme, null, asOf);
            var place = ExampleCase.PlaceOf(null, asOf);
            check.Expect(result.Compliance == Compliance.Indeterminate, place, "`indeterminate`", Said.Verdict(result));
            check.Expect(result.Completion is null, place, "no completion", Said.Completion(result));
        }

        CheckFields(example, programme, check);
    }

    private static void CheckFields(ExampleCase example, Programme programme, LawCheck check)
    {
        if (programme.FormulaOf(example.Id) is not FigureFormula)
        {
            check.DoesNotApply("it is judged by other measures and takes no rows, so there are no fields to refuse");
            return;
        }

        foreach (var (field, spoilt) in Fields.Unread(example, programme))
        {
            var binding = ObservationSet.Bind(programme, ObservationFile.FromObservations(RuleFixture.Completed(programme, [spoilt], DateOnly.MaxValue)));
            check.Expect(binding.Observations is null, $"rung 0 with `{field}`", "a row that is refused", "a row that is taken");
        }
    }
}
