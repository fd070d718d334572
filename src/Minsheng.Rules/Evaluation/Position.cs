namespace Minsheng.Rules;

/// <summary>Where a measure, or one region of it, stands at the date of an evaluation.</summary>
internal sealed record Position
{
    /// <summary>The figure that is judged, dated at most on <see cref="UpTo"/>; null where there is none.</summary>
    public Figure? Figure { get; init; }

    /// <summary>What is missing of the figure: <see cref="ReasonCode.RegionsMissing"/>, <see cref="ReasonCode.MonthsMissing"/> or nothing.</summary>
    public ReasonCode? Gap { get; init; }

    /// <summary>Whether every part of the figure is dated on the due date or final, and nothing is missing.</summary>
    public bool IsConclusive { get; init; }

    /// <summary>Figures dated after the due date, up to the evaluation date; they can prove a miss, never a success.</summary>
    public IReadOnlyList<LateFigure> Late { get; init; } = [];

    /// <summary>Whether the due date has come.</summary>
    public bool IsDue { get; init; }

    /// <summary>The earlier of due date and evaluation date.</summary>
    public DateOnly UpTo { get; init; }

    /// <summary>How many days have a figure; of regions, the least of them.</summary>
    public int DatedFigures { get; init; }

    /// <summary>The regions with a figure over the regions expected; 1 or 0 where only the total is.</summary>
    public Rational Reported { get; init; }
}
