using System.Dynamic;

namespace Minsheng.Rules.Workflows;

/// <summary>A measure as a workflow says it.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Expression">What is true exactly where the measure is met.</param>
internal sealed record ExportedMeasure(Measure Measure, string Expression)
{
    /// <summary>How its figure is said; null for a measure that is judged by others.</summary>
    public ExportedFigure? Figure { get; init; }

    /// <summary>The measures that it is judged by, where a rule of rules can say how: all of them, or any.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Whether one of those is enough.</summary>
    public bool IsAny { get; init; }

    /// <summary>Whether it can be waived or not apply, and so count for nothing in a measure that is judged by it.</summary>
    public bool CanLeaveForce { get; init; }

    /// <summary>The name of its members in the input: the id with <c>_</c> for <c>-</c>.</summary>
    public static string MemberOf(string id) => id.Replace('-', '_');

    /// <summary>The members that its expression reads.</summary>
    /// <param name="result">The result.</param>
    /// <param name="asOf">The date of the evaluation.</param>
    /// <param name="isExact">Whether decimals hold its figure.</param>
    public ExpandoObject MembersOf(MeasureResult result, DateOnly asOf, out bool isExact)
    {
        var members = new ExpandoObject();
        IDictionary<string, object?> values = members;
        isExact = Figure?.Fill(values, result, asOf < Measure.Header.By ? asOf : Measure.Header.By) ?? true;
        values["isKnown"] = isExact && Figure?.IsKnown(result) == true;
        values["isWhole"] = result.Actual is { Gap: null };
        values["isConclusive"] = result.Actual is { IsConclusive: true };
        values["isDue"] = result.IsDue;
        values["isInForce"] = result.Compliance is not (Compliance.Waived or Compliance.NotApplicable);
        return members;
    }
}
