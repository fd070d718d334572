namespace Minsheng.Rules;

/// <summary>An observation in the terms of its measure: figures in the measure's unit, the stage as an index, the members that are missing.</summary>
internal sealed record BoundObservation(Observation Observation)
{
    /// <summary>The region that the observation names; null for the total of the jurisdiction.</summary>
    public Region? Region { get; init; }

    /// <summary>The value in the measure's unit; null where counts are given instead.</summary>
    public Rational? Value { get; init; }

    public Rational? Numerator { get; init; }

    public Rational? Denominator { get; init; }

    /// <summary>The index of the stage, or -1 where none is reported.</summary>
    public int Stage { get; init; } = -1;

    /// <summary>The members that are not covered yet, in the rule's order.</summary>
    public IReadOnlyList<string> Uncovered { get; init; } = [];

    /// <summary>Whether the value is printed in 万 or 亿, or is a published share without counts, and so to a precision that hides small differences.</summary>
    public bool IsPrintedRounded { get; init; }

    public DateOnly Date => Observation.Date;

    public bool HasCounts => Numerator is not null;

    /// <summary>Whether both report the same figures, whatever the unit or the word: 1.8 万人次 confirms 18000 人次.</summary>
    public bool Confirms(BoundObservation other) =>
        (HasCounts || Value == other.Value)
        && Numerator == other.Numerator
        && Denominator == other.Denominator
        && Stage == other.Stage
        && Uncovered.SequenceEqual(other.Uncovered)
        && Observation.Attested == other.Observation.Attested
        && Observation.Expires == other.Observation.Expires
        && HasEvidence == other.HasEvidence;

    private bool HasEvidence => Observation.Attested is null || Observation.Source.Length > 0;
}
