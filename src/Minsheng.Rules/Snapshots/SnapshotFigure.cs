namespace Minsheng.Rules;

/// <summary>What a snapshot may hold of one measure.</summary>
internal readonly record struct SnapshotFigure
{
    /// <summary>What the figure is; null where the measure is no straight line over one figure, or its numbers leave no room for it.</summary>
    public FigureSource? Source { get; init; }

    /// <summary>The unit of a value, or of numerator and denominator.</summary>
    public Unit Unit { get; init; }

    /// <summary>The greatest magnitude of a for which the row is proven.</summary>
    public long LargestA { get; init; }

    /// <summary>The greatest b for which it is.</summary>
    public long LargestB { get; init; }

    /// <summary>How many a's are 1 of an amount: 1 of counted nouns, 10⁴ of all others, 0 of shares.</summary>
    public long Base { get; init; }

    /// <summary>Whether the measure's figures are never below zero.</summary>
    public bool RefusesNegative { get; init; }

    /// <summary>Whether they are whole numbers.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The earlier of due date and evaluation date: the date of a figure that is set without one.</summary>
    public DateOnly Date { get; init; }

    /// <summary>Whether that is the due date.</summary>
    public bool IsDue { get; init; }

    /// <summary>Whether a figure a/b is within the proven range.</summary>
    public bool Fits(long a, long b) => a <= LargestA && a >= -LargestA && b <= LargestB;

    /// <summary>An amount as a whole number of the <see cref="Base"/>-th part of the unit; false where it is none.</summary>
    public bool TryScale(Rational value, out long a)
    {
        if (!value.TryGetParts(out a, out var parts) || parts > Base)
        {
            return false;
        }

        var factor = Base / parts;
        if (factor * parts != Base || a > LargestA / factor || a < -LargestA / factor)
        {
            return false;
        }

        a *= factor;
        return true;
    }
}
