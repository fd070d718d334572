namespace Minsheng.Rules;

/// <summary>An observation in the terms of its measure: figures in the measure's unit, the stage as an index, the members that are missing.</summary>
internal sealed record BoundObservation(Observation Observation)
{
    /// <summary>The value in the measure's unit; null where counts are given instead.</summary>
    public Rational? Value { get; init; }

    public Rational? Numerator { get; init; }

    public Rational? Denominator { get; init; }

    /// <summary>The index of the stage, or -1 where none is reported.</summary>
    public int Stage { get; init; } = -1;

    /// <summary>The members that are not covered yet, in the rule's order.</summary>
    public IReadOnlyList<string> Uncovered { get; init; } = [];

    /// <summary>Whether the value is printed in 万, 亿 or as a share, and so to a precision that hides small differences.</summary>
    public bool IsPrintedRounded { get; init; }

    public DateOnly Date => Observation.Date;

    /// <summary>Whether the observation says the same in the measure's terms: 0.9 亿元 confirms 9000 万元, 完工 confirms 建成.</summary>
    public bool Confirms(BoundObservation other) =>
        (Value, Numerator, Denominator, Stage) == (other.Value, other.Numerator, other.Denominator, other.Stage)
        && Uncovered.SequenceEqual(other.Uncovered)
        && (Observation.Attested, Observation.Expires) == (other.Observation.Attested, other.Observation.Expires);

    public bool HasCounts => Denominator is not null;
}
