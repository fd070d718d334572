namespace Minsheng.Rules;

/// <summary>The result of a measure, or of one region of it, with what pace and data quality are judged by.</summary>
/// <param name="Result">The result so far.</param>
internal sealed record Assessment(MeasureResult Result)
{
    /// <summary>How many days have a figure; of regions, the least of them.</summary>
    public int DatedFigures { get; init; }

    /// <summary>The figure as a number; null where there is none.</summary>
    public Rational? Actual { get; init; }

    /// <summary>The value that the whole falls short of; null where it is no running total towards a lower bound.</summary>
    public Rational? Bound { get; init; }
}
