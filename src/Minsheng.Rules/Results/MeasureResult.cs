namespace Minsheng.Rules;

/// <summary>Everything an evaluation says about one measure.</summary>
public sealed record MeasureResult
{
    /// <summary>The measure.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The verdict.</summary>
    public required Compliance Compliance { get; init; }

    /// <summary>Why the verdict is not <see cref="Compliance.Met"/>.</summary>
    /// <value>Null exactly where it is.</value>
    public ReasonCode? Reason { get; init; }

    /// <summary>The figure that was judged; null where there is none.</summary>
    public ActualFigure? Actual { get; init; }

    /// <summary>What is missing (negative) or over (positive); null where the kind has none or there is no figure.</summary>
    public Quantity? Margin { get; init; }

    /// <summary>For shares: how many more or fewer would sit exactly on the bound, negative where short or past a limit.</summary>
    /// <value>Null where the measure is no share or no counts are known.</value>
    public Quantity? CountMargin { get; init; }

    /// <summary>Progress; null where there is none or no figure.</summary>
    public Completion? Completion { get; init; }

    /// <summary>Whether the measure takes part in means of completion: false for kinds and targets that never have one.</summary>
    public bool CanHaveCompletion { get; init; }

    /// <summary>Whether the due date has come.</summary>
    public bool IsDue { get; init; }

    /// <summary>Completion against the schedule.</summary>
    public Trajectory Trajectory { get; init; } = new(TrajectoryState.CannotAssess);

    /// <summary>How far the figures can be relied on.</summary>
    public required DataQuality DataQuality { get; init; }

    /// <summary>The expected regions, in the order of the programme; empty where only the total is expected.</summary>
    public IReadOnlyList<RegionResult> Regions { get; init; } = [];

    /// <summary>The verdict beneath a waiver that is in force; null where none is, or where it has nothing to turn.</summary>
    public WaivedVerdict? Waived { get; init; }

    /// <summary>What is said of a doubted figure of the source; null where it is not doubted.</summary>
    public SuspectResult? Suspect { get; init; }

    /// <summary>Remarks, in the order of <see cref="ResultNote"/>.</summary>
    public IReadOnlyList<ResultNote> Notes { get; init; } = [];

    /// <summary>The class of progress that the kind sorts the measure into; null where it has none or there is no figure.</summary>
    public MeasureClass? Class { get; init; }

    /// <summary>Why, in words of the kind's own, where it has any: what its figure lacks, what made it met, or what went wrong.</summary>
    public LocalizedText Because { get; init; }

    /// <summary>What a kind with a judge of its own says besides, of a type of its own; null for nothing. No report writes it.</summary>
    public object? Detail { get; init; }

    /// <summary>The observations that the verdict rests on.</summary>
    public IReadOnlyList<Observation> Observations { get; init; } = [];

    /// <summary>The ids of the parts that decided a composite.</summary>
    public IReadOnlyList<string> DecidingParts { get; init; } = [];

    /// <summary>Whether the promise is broken, or open and behind its schedule: what reports call late.</summary>
    public bool IsLate => Compliance == Compliance.NotMet
        || (Compliance == Compliance.Pending && Trajectory.State is TrajectoryState.Behind or TrajectoryState.SeverelyBehind);

    internal Verdict Verdict => new(Compliance, Reason);

    /// <summary>The oldest date of the figures used; null where there is none.</summary>
    internal DateOnly? OldestFigure { get; init; }

    /// <summary>Why, in words.</summary>
    public string Explain(Language language) => MeasureExplanation.Of(this, language);
}
