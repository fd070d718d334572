namespace Minsheng.Rules;

/// <summary>What is judged: one observation, the sum of the months' increments, or the figures of several regions merged into one.</summary>
internal sealed record Figure
{
    /// <summary>The value in the measure's unit; null where there is none.</summary>
    public Rational? Value { get; init; }

    public Rational? Numerator { get; init; }

    public Rational? Denominator { get; init; }

    /// <summary>The index of the stage, or -1 where none is reported.</summary>
    public int Stage { get; init; } = -1;

    /// <summary>The members that are not covered yet, in the rule's order.</summary>
    public IReadOnlyList<string> Uncovered { get; init; } = [];

    public bool? Attested { get; init; }

    public bool HasEvidence { get; init; }

    /// <summary>The last day on which the attestation holds; null for ever.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>The date of the newest row.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The date of the oldest of the regions' figures; the date itself where there is one figure.</summary>
    public required DateOnly Oldest { get; init; }

    /// <summary>Whether the value is printed in 万 or 亿, or is a published share without counts, and so to a precision that hides small differences.</summary>
    public bool IsPrintedRounded { get; init; }

    /// <summary>Whether it is the last word for the measure, whatever its date.</summary>
    public bool IsFinal { get; init; }

    public bool IsProvisional { get; init; }

    /// <summary>Whether an earlier row said something else.</summary>
    public bool IsRevised { get; init; }

    /// <summary>Whether it is merged of shares of which at least one has no counts.</summary>
    public bool LacksBase { get; init; }

    /// <summary>How many months without a row lie before its date or the date of the evaluation.</summary>
    public int MissingMonths { get; init; }

    /// <summary>The rows that it is made of.</summary>
    public required IReadOnlyList<Observation> Rows { get; init; }

    public bool HasCounts => Numerator is not null;

    /// <summary>Whether it is the figure of the due date: dated on it or final, and without a missing month.</summary>
    public bool IsConclusive(DateOnly by) => MissingMonths == 0 && (Date == by || IsFinal);

    public static Figure Of(BoundObservation row, bool isFinal, bool isRevised) => new()
    {
        Value = row.Value,
        Numerator = row.Numerator,
        Denominator = row.Denominator,
        Stage = row.Stage,
        Uncovered = row.Uncovered,
        Attested = row.Observation.Attested,
        HasEvidence = row.Observation.Source.Length > 0,
        Expires = row.Observation.Expires,
        Date = row.Date,
        Oldest = row.Date,
        IsPrintedRounded = row.IsPrintedRounded,
        IsFinal = isFinal,
        IsProvisional = row.Observation.Status == ObservationStatus.Provisional,
        IsRevised = isRevised,
        Rows = [row.Observation],
    };

    /// <summary>The sum of the months' rows; its date is that of the newest.</summary>
    public static Figure Sum(IReadOnlyList<Figure> months, int missingMonths) => months[^1] with
    {
        Value = Total(months, month => month.Value),
        Oldest = months[^1].Date,
        IsPrintedRounded = months.Any(month => month.IsPrintedRounded),
        IsProvisional = months.Any(month => month.IsProvisional),
        IsRevised = months.Any(month => month.IsRevised),
        MissingMonths = missingMonths,
        Rows = [.. months.SelectMany(month => month.Rows)],
    };

    /// <summary>The figures of several regions as one: numbers add up (or are weighted), shares are ΣN/ΣD, members are covered where anybody covers them.</summary>
    /// <param name="regions">The regions' figures; at least one.</param>
    /// <param name="measure">The measure, which says how they are merged.</param>
    public static Figure Merge(IReadOnlyList<Figure> regions, CompiledMeasure measure) => regions.Count == 1
        ? regions[0]
        : new Figure
        {
            Value = measure.IsWeighted ? WeightedMean(regions) : measure.IsShare ? null : Total(regions, region => region.Value),
            Numerator = Total(regions, region => region.Numerator),
            Denominator = Total(regions, region => region.Denominator),
            Stage = regions.Min(region => region.Stage),
            Uncovered = [.. regions[0].Uncovered.Where(member => regions.All(region => region.Uncovered.Contains(member)))],
            Attested = regions.Any(region => region.Attested is null) ? null : regions.All(region => region.Attested == true),
            HasEvidence = regions.All(region => region.HasEvidence),
            Expires = regions.Min(region => region.Expires),
            Date = regions.Max(region => region.Date),
            Oldest = regions.Min(region => region.Oldest),
            IsPrintedRounded = regions.Any(region => region.IsPrintedRounded),
            IsFinal = regions.All(region => region.IsFinal),
            IsProvisional = regions.Any(region => region.IsProvisional),
            IsRevised = regions.Any(region => region.IsRevised),
            LacksBase = measure.IsShare && regions.Any(region => !region.HasCounts),
            MissingMonths = regions.Sum(region => region.MissingMonths),
            Rows = [.. regions.SelectMany(region => region.Rows)],
        };

    /// <summary>Why an attestation does not hold at a day, or null where it does.</summary>
    public ReasonCode? AttestationFault(DateOnly date) => AttestationFault(Attested, HasEvidence, Expires, date);

    /// <summary>Why what is attested does not hold at a day, or null where it does.</summary>
    public static ReasonCode? AttestationFault(bool? attested, bool hasEvidence, DateOnly? expires, DateOnly date)
    {
        if (attested != true)
        {
            return ReasonCode.NotAttested;
        }

        if (!hasEvidence)
        {
            return ReasonCode.EvidenceMissing;
        }

        return expires < date ? ReasonCode.EvidenceExpired : null;
    }

    private static Rational? Total(IEnumerable<Figure> figures, Func<Figure, Rational?> field)
    {
        Rational? sum = Rational.Zero;
        foreach (var figure in figures)
        {
            sum += field(figure);
        }

        return sum;
    }

    private static Rational? WeightedMean(IReadOnlyList<Figure> regions) =>
        Total(regions, region => region.Value * region.Denominator) / Total(regions, region => region.Denominator);
}
