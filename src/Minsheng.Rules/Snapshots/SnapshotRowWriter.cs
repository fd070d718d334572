using System.Numerics;
using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>From straight lines over a figure to whole numbers, with the proof that they do not overflow: the ranges of a and b in which no sum leaves 62 bits.</summary>
internal static class SnapshotRowWriter
{
    private const long Largest = 1L << 62;
    private const long DecimalBase = 10_000;

    /// <summary>The row of a measure, its other bound, and what a snapshot may hold of it.</summary>
    /// <param name="lines">The measure's lines; of a doubted one, those of the literal target.</param>
    /// <param name="likely">The lines of the likely target; null where the measure is not doubted.</param>
    /// <returns>Null where the measure has more lines than a row, or its numbers leave no room for a figure.</returns>
    public static (SnapshotRow Row, SnapshotBounds Bounds, SnapshotFigure Figure)? Write(AffineFormula lines, AffineFormula? likely)
    {
        var distances = likely is null ? lines.Distances : [.. lines.Distances, .. likely.Distances];
        var margins = lines.Margin.Where(line => line != default).ToList();
        if (distances.Count > 2 || margins.Count > 2)
        {
            return null;
        }

        var completion = likely is null ? lines.Completion : null;
        var figure = FigureOf(lines);
        var ranges = new Ranges(figure.Base);
        var row = new SnapshotRow
        {
            Distance = ranges.Integers([distances[0]], out _)[0],
            Completion = ranges.Integers(completion is { } line ? [line] : [], out var completionScale).FirstOrDefault(),
            CompletionScale = completion is null ? 1 : completionScale,
            Margin = ranges.Integers(margins, out var marginScale).FirstOrDefault(),
            MarginScale = marginScale,
            HasTwo = distances.Count > 1 || lines.Margin.Count > 1,
        };
        var bounds = new SnapshotBounds(
            ranges.Integers([.. distances.Skip(1)], out _).FirstOrDefault(), ranges.Integers(margins, out _).LastOrDefault(), lines.Margin.Count > margins.Count);
        return ranges.LargestA < Math.Max(1, figure.Base)
            ? null
            : (figure.Base == 0 ? row : WithReciprocal(row), bounds, figure with { LargestA = ranges.LargestA, LargestB = ranges.LargestB });
    }

    private static SnapshotRow WithReciprocal(SnapshotRow row)
    {
        var (shift, reciprocal) = FixedShare.ReciprocalOf(row.CompletionScale);
        return row with { Shift = shift, Reciprocal = reciprocal };
    }

    private static SnapshotFigure FigureOf(AffineFormula lines)
    {
        var field = lines.Leaf as FieldExpression;
        var unit = field?.Unit ?? (lines.Leaf as ShareExpression)?.Unit ?? default;
        var isTotal = field?.Over is FigureBehaviour.Rising or FigureBehaviour.Net;
        var isCounted = unit.Dimension == UnitDimension.Count;
        return new SnapshotFigure
        {
            Source = lines.Source,
            Unit = unit,
            Base = lines.Source != FigureSource.Value ? 0 : isTotal && isCounted ? 1 : DecimalBase,
            RefusesNegative = lines.Source != FigureSource.Value || field?.Over == FigureBehaviour.Rising,
            IsWhole = isCounted && (isTotal || (lines.Source == FigureSource.Share && unit != default)),
        };
    }

    /// <summary>The ranges that all lines so far leave to a and b.</summary>
    /// <param name="amountBase">How many a's are 1 of an amount, whose b is 1; 0 of shares, whose b is reported.</param>
    private sealed class Ranges(long amountBase)
    {
        public long LargestA { get; private set; } = Largest;

        public long LargestB => amountBase == 0 ? LargestA : 1;

        /// <summary>Lines in whole numbers over one denominator, 0 of no lines; the ranges become narrower by them.</summary>
        public IntegerLine[] Integers(List<AffineForm> lines, out long scale)
        {
            scale = 0;
            if (lines.Count == 0)
            {
                return [];
            }

            var common = lines.Aggregate(BigInteger.One, (sum, line) => Multiple(Multiple(sum, line.Slope.Denominator), line.Offset.Denominator));
            var factor = new Rational(common, 1);
            var unit = Math.Max(1, amountBase);
            var integers = lines.ConvertAll(line => (A: (line.Slope * factor).Numerator, B: (line.Offset * factor).Numerator * unit));
            foreach (var (a, b) in integers.Append((A: BigInteger.Zero, B: common * unit)))
            {
                Narrow(BigInteger.Abs(a), BigInteger.Abs(b));
            }

            if (LargestA == 0)
            {
                return new IntegerLine[lines.Count];
            }

            scale = (long)(common * unit);
            return [.. integers.Select(line => new IntegerLine((long)line.A, (long)line.B))];
        }

        private static BigInteger Multiple(BigInteger left, BigInteger right) => left / BigInteger.GreatestCommonDivisor(left, right) * right;

        private void Narrow(BigInteger a, BigInteger b)
        {
            if (amountBase == 0)
            {
                LargestA = (long)BigInteger.Min(LargestA, Largest / (a + b));
            }
            else if (b >= Largest || a > Largest)
            {
                LargestA = 0;
            }
            else if (!a.IsZero)
            {
                LargestA = (long)BigInteger.Min(LargestA, (Largest - b) / a);
            }
        }
    }
}
