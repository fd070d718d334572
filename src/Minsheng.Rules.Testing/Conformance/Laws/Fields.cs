using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Testing;

/// <summary>The fields of observations that a measure does not read.</summary>
internal static class Fields
{
    private static readonly (string Name, Func<Observation, bool> IsFilled, Func<Observation, Observation> Fill)[] All =
    [
        ("value", row => row.Value is not null, row => row with { Value = 1 }),
        ("numerator", row => row.Numerator is not null, row => row with { Numerator = 1 }),
        ("denominator", row => row.Denominator is not null, row => row with { Denominator = 1 }),
        ("stage", row => row.Stage.Length > 0, row => row with { Stage = "建成" }),
        ("covered", row => row.Covered is not null, row => row with { Covered = [] }),
        ("attested", row => row.Attested is not null, row => row with { Attested = true }),
    ];

    /// <summary>The first row of the ladder with a field more, for each field that neither a rung fills nor the formula reads.</summary>
    public static IEnumerable<(string Field, Observation Row)> Unread(ExampleCase example, Programme programme)
    {
        var rows = example.Rungs.SelectMany(example.RowsOf).Where(row => row.Measure == example.Id).ToList();
        var leaves = ((FigureFormula)programme.FormulaOf(example.Id)).Nodes().SelectMany(ReadBy).ToHashSet(StringComparer.Ordinal);
        return rows.Count == 0 ? [] : All
            .Where(field => !leaves.Contains(field.Name) && !rows.Exists(row => field.IsFilled(row)))
            .Select(field => (field.Name, field.Fill(rows[0])));
    }

    private static IEnumerable<string> ReadBy(RuleExpression node) => node switch
    {
        FieldExpression { Field: ObservationField.Value, IsWeighted: true } => ["value", "denominator"],
        FieldExpression { Field: ObservationField.Value } => ["value"],
        FieldExpression { Field: ObservationField.Numerator } => ["numerator"],
        FieldExpression => ["denominator"],
        ShareExpression => ["value", "numerator", "denominator"],
        StageExpression => ["stage"],
        CoverageExpression => ["covered"],
        AttestationExpression => ["attested"],
        _ => [],
    };
}
