namespace Minsheng.Rules;

/// <summary>What was observed, as a result shows it.</summary>
public sealed record ActualFigure
{
    /// <summary>The date of the figure.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Whether it is the figure of the due date: every part of it dated on that day or final, and nothing missing.</summary>
    public bool IsConclusive { get; init; }

    /// <summary>What it lacks: <see cref="ReasonCode.RegionsMissing"/>, <see cref="ReasonCode.MonthsMissing"/>, or null for nothing.</summary>
    public ReasonCode? Gap { get; init; }

    /// <summary>The amount; null for stages and attestations, and for a share without a base.</summary>
    public Quantity? Value { get; init; }

    /// <summary>The numerator of a share; null where a published share was used.</summary>
    public Rational? Numerator { get; init; }

    /// <summary>The denominator of a share, or what the regions of a weighted level weigh together; null where there is none.</summary>
    public Rational? Denominator { get; init; }

    /// <summary>The stage; null where the measure has no stages.</summary>
    public string? Stage { get; init; }

    /// <summary>The members that are not covered; null where the measure has no members.</summary>
    public IReadOnlyList<string>? Uncovered { get; init; }

    /// <summary>Whether it is attested; null where the measure is no attestation.</summary>
    public bool? Attested { get; init; }
}
