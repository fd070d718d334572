using FsCheck.Xunit;

namespace Minsheng.Rules.Tests.Evaluation;

/// <summary>Verdicts of items and composites against a brute-force oracle: what the unknown parts could still turn out to be.</summary>
[Properties(Arbitrary = [typeof(EvaluationArbitraries)], MaxTest = 500)]
public sealed class RollUpProperties
{
    private static readonly DateOnly AsOf = Sample.Day("06-30");

    [Property]
    public void Item_AnyParts_AgreesWithEveryOutcomeOfTheUnknown(PartsAndQuorum given)
    {
        var programme = Sample.LoadItems(Quorum(given), [.. given.Parts.Select(Body)]).GetProgramme();

        var item = programme.Evaluate(AsOf, given.Parts.SelectMany(Figure)).Items.Single();

        Assert.Equal(Oracle(given), item.Compliance);
    }

    [Property]
    public void Composite_AnyParts_AgreesWithEveryOutcomeOfTheUnknown(PartsAndQuorum given)
    {
        var parts = string.Join(", ", given.Parts.Select((_, index) => $"\"part-{index}\""));
        var whole = $""" "id": "whole", "kind": "composite", "parts": [ {parts} ], "compliance": {Quorum(given)} """;
        var programme = Sample.Programme([.. given.Parts.Select(Body), whole]);

        var result = programme.Evaluate(AsOf, given.Parts.SelectMany(Figure));

        Assert.Equal(Oracle(given), result.FindMeasure("whole")!.Compliance);
        Assert.Equal(Oracle(given), result.Items.Single().Compliance);
    }

    [Property]
    public void Item_AnyParts_IsDecidedByPartsOfItsOwnVerdict(PartsAndQuorum given)
    {
        var programme = Sample.LoadItems(Quorum(given), [.. given.Parts.Select(Body)]).GetProgramme();

        var item = programme.Evaluate(AsOf, given.Parts.SelectMany(Figure)).Items.Single();

        var same = item.Measures.Where(result => result.Compliance == item.Compliance).Select(result => result.Measure.Id);
        Assert.Equal(item.Compliance == Compliance.Met ? [] : same, item.DecidingMeasures);
    }

    /// <summary>Met (not met) where it is so in all 2ⁿ outcomes of the unknown parts, else the first unknown in order.</summary>
    private static Compliance Oracle(PartsAndQuorum given)
    {
        var parts = given.Parts.Where(part => part is not (Compliance.NotApplicable or Compliance.Waived)).ToList();
        var unknown = parts.Where(part => part is Compliance.Pending or Compliance.Indeterminate).ToList();
        if (parts.Count == 0)
        {
            return given.Parts.Contains(Compliance.Waived) ? Compliance.Waived : Compliance.NotApplicable;
        }

        var required = given.Required == 0 ? parts.Count : Math.Min(given.Required, parts.Count);
        var outcomes = Enumerable.Range(0, 1 << unknown.Count)
            .Select(bits => parts.Count(part => part == Compliance.Met) + int.PopCount(bits) >= required)
            .Distinct()
            .ToList();
        return outcomes switch
        {
            [true] => Compliance.Met,
            [false] => Compliance.NotMet,
            _ => unknown.Contains(Compliance.Indeterminate) ? Compliance.Indeterminate : Compliance.Pending,
        };
    }

    private static string Quorum(PartsAndQuorum given) => given.Required == 0 ? "\"all\"" : $$"""{ "atLeast": {{given.Required}} }""";

    private static string Body(Compliance verdict, int index) => verdict switch
    {
        Compliance.NotMet => $""" "id": "part-{index}", "kind": "count", "target": "≥ 10 个 by 2023-06-30" """,
        Compliance.Waived =>
            $$""" "id": "part-{{index}}", "kind": "count", "target": "≥ 10 个 by 2023-06-30", "waiver": { "reason": "不可抗力", "expires": "2023-06-30" } """,
        Compliance.NotApplicable =>
            $""" "id": "part-{index}", "kind": "proportion", "target": "≥ 90%", "numerator": "部分", "denominator": "全部", "whenEmpty": "notApplicable" """,
        _ => $""" "id": "part-{index}", "kind": "count", "target": "≥ 10 个" """,
    };

    private static IEnumerable<Observation> Figure(Compliance verdict, int index)
    {
        var figure = verdict switch
        {
            Compliance.Met => Sample.Value(10),
            Compliance.NotApplicable => Sample.Counts(0, 0),
            _ => Sample.Value(5),
        };
        return verdict == Compliance.Indeterminate ? [] : [figure with { Measure = $"part-{index}" }];
    }
}
