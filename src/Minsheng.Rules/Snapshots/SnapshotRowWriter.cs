using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>From straight lines over a figure to whole numbers, with the proof that they do not overflow: the ranges of a and b in which no sum leaves 62 bits.</summary>
internal sealed class SnapshotRowWriter
{
    private const long Largest = 1L << 62;
    private const long DecimalBase = 10_000;
    private readonly AffineFormula _lines;
    private readonly SnapshotFigure _figure;
    private long _largestA = Largest;

    private SnapshotRowWriter(AffineFormula lines, long? parts)
    {
        _lines = lines;
        _figure = FigureOf(lines, parts);
    }

    /// <summary>How many whole numbers of b stand for 1: amounts have b = 1 and lines in their smallest part.</summary>
    private long Unit => Math.Max(1, _figure.Base);

    /// <summary>The row of a measure, its other bound, and what a snapshot may hold of it.</summary>
    /// <param name="lines">The measure's lines; of a doubted one, those of the literal target.</param>
    /// <param name="likely">The lines of the likely target; null where the measure is not doubted.</param>
    /// <param name="parts">How many a's are 1 of an amount; null for as many as its unit needs.</param>
    /// <returns>Null where the measure has more lines than a row, or its numbers leave no room for a figure.</returns>
    public static (SnapshotRow Row, SnapshotBounds Bounds, SnapshotFigure Figure)? Write(AffineFormula lines, AffineFormula? likely, long? parts = null)
    {
        AffineForm[] distances = likely is null ? lines.Distances : [.. lines.Distances, .. likely.Distances];
        var margins = lines.Margin.Length < 2 ? lines.Margin : Array.FindAll(lines.Margin, line => line != default) is { Length: > 0 } some ? some : [default];
        return distances.Length > 2 || margins.Length > 2 ? null : new SnapshotRowWriter(lines, parts).Write(distances, margins, likely is null ? lines.Completion : null);
    }

    private (SnapshotRow Row, SnapshotBounds Bounds, SnapshotFigure Figure)? Write(AffineForm[] distances, AffineForm[] margins, AffineForm? completion)
    {
        Span<IntegerLine> distance = stackalloc IntegerLine[2];
        Span<IntegerLine> margin = stackalloc IntegerLine[2];
        Span<IntegerLine> progress = stackalloc IntegerLine[1];
        AffineForm[] ofProgress = completion is { } line ? [line] : [];
        if (!TryWrite(distances.AsSpan(0, 1), distance, out _)
            || !TryWrite(distances.AsSpan(1), distance[1..], out _)
            || !TryWrite(margins, margin, out var marginScale)
            || !TryWrite(ofProgress, progress, out var completionScale)
            || _largestA < Unit)
        {
            return null;
        }

        var row = new SnapshotRow
        {
            Distance = distance[0],
            Completion = progress[0],
            CompletionScale = Math.Max(1, completionScale),
            Margin = margin[0],
            MarginScale = marginScale,
            HasTwo = distances.Length > 1 || _lines.Margin.Length > 1,
        };
        var bounds = new SnapshotBounds(distance[1], margins.Length > 1 ? margin[1] : margin[0], _lines.Margin.Length > margins.Length);
        return (_figure.Base == 0 ? row : WithReciprocal(row), bounds, _figure with { LargestA = _largestA, LargestB = _figure.Base == 0 ? _largestA : 1 });
    }

    private static SnapshotRow WithReciprocal(SnapshotRow row)
    {
        var (shift, reciprocal) = FixedShare.ReciprocalOf(row.CompletionScale);
        return row with { Shift = shift, Reciprocal = reciprocal };
    }

    private static SnapshotFigure FigureOf(AffineFormula lines, long? parts)
    {
        var field = lines.Leaf as FieldExpression;
        var unit = field?.Unit ?? (lines.Leaf as ShareExpression)?.Unit ?? default;
        var isTotal = field?.Over is FigureBehaviour.Rising or FigureBehaviour.Net;
        var isCounted = unit.Dimension == UnitDimension.Count;
        return new SnapshotFigure
        {
            Source = lines.Source,
            Unit = unit,
            Base = lines.Source != FigureSource.Value ? 0 : parts ?? (isTotal && isCounted ? 1 : DecimalBase),
            RefusesNegative = lines.Source != FigureSource.Value || field?.Over == FigureBehaviour.Rising,
            IsWhole = isCounted && (isTotal || (lines.Source == FigureSource.Share && unit != default)),
        };
    }

    /// <summary>Says lines in whole numbers over one denominator, 0 of no lines; the range of figures becomes narrower by them.</summary>
    private bool TryWrite(ReadOnlySpan<AffineForm> lines, Span<IntegerLine> integers, out long scale)
    {
        scale = 0;
        if (lines.IsEmpty)
        {
            return true;
        }

        Rational common = 1;
        foreach (ref readonly var line in lines)
        {
            if (!TryWiden(ref common, line.Slope) || !TryWiden(ref common, line.Offset))
            {
                return false;
            }
        }

        for (var i = 0; i < lines.Length; i++)
        {
            if (!TryGetWhole(lines[i].Slope * common, out var a) || !TryGetWhole(lines[i].Offset * common * Unit, out var b) || !TryNarrow(a, b))
            {
                return false;
            }

            integers[i] = new IntegerLine(a, b);
        }

        return TryGetWhole(common * Unit, out scale) && TryNarrow(0, scale);
    }

    /// <summary>Multiplies with what a denominator has and the common one lacks.</summary>
    private static bool TryWiden(ref Rational common, Rational number)
    {
        var isSmall = (number * common).TryGetParts(out _, out var lacking);
        common *= lacking;
        return isSmall;
    }

    private static bool TryGetWhole(Rational number, out long whole) => number.TryGetParts(out whole, out _) && whole is <= Largest and >= -Largest;

    private bool TryNarrow(long a, long b)
    {
        var (sizeA, sizeB) = (Math.Abs(a), Math.Abs(b));
        if (sizeA > Largest - sizeB)
        {
            return false;
        }

        // Of shares a and b are both reported; of amounts b is 1.
        var room = _figure.Base == 0 ? Largest / (sizeA + sizeB) : sizeA == 0 ? Largest : (Largest - sizeB) / sizeA;
        _largestA = Math.Min(_largestA, room);
        return true;
    }
}
