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
        var ranges = new Ranges(lines.Source == FigureSource.Value);
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
        var figure = FigureOf(lines, ranges);
        return ranges.LargestA < Math.Max(1, figure.Base) ? null : (row.WithBase(figure.Base), bounds, figure);
    }

    private static SnapshotFigure FigureOf(AffineFormula lines, Ranges ranges)
    {
        var field = lines.Leaf as FieldExpression;
        var unit = field?.Unit ?? (lines.Leaf as ShareExpression)?.Unit ?? default;
        var isTotal = field?.Over is FigureBehaviour.Rising or FigureBehaviour.Net;
        var isCounted = unit.Dimension == UnitDimension.Count;
        return new SnapshotFigure
        {
            Source = lines.Source,
            Unit = unit,
            LargestA = ranges.LargestA,
            LargestB = ranges.LargestB,
            Base = lines.Source != FigureSource.Value ? 0 : isTotal && isCounted ? 1 : DecimalBase,
            RefusesNegative = lines.Source != FigureSource.Value || field?.Over == FigureBehaviour.Rising,
            IsWhole = isCounted && (isTotal || (lines.Source == FigureSource.Share && unit != default)),
        };
    }

    /// <summary>The ranges that all lines so far leave to a and b.</summary>
    private sealed class Ranges(bool isAmount)
    {
        public long LargestA { get; private set; } = Largest;

        /// <summary>Amounts have at most four decimals, so that b is small and a may be large.</summary>
        public long LargestB { get; private set; } = isAmount ? DecimalBase : Largest;

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
            var integers = lines.ConvertAll(line => (A: (line.Slope * factor).Numerator, B: (line.Offset * factor).Numerator));
            foreach (var (a, b) in integers.Append((A: BigInteger.Zero, B: common)))
            {
                Narrow(BigInteger.Abs(a), BigInteger.Abs(b));
            }

            if (LargestA == 0)
            {
                return new IntegerLine[lines.Count];
            }

            scale = (long)common;
            return [.. integers.Select(line => new IntegerLine((long)line.A, (long)line.B))];
        }

        private static BigInteger Multiple(BigInteger left, BigInteger right) => left / BigInteger.GreatestCommonDivisor(left, right) * right;

        private void Narrow(BigInteger a, BigInteger b)
        {
            if (!isAmount)
            {
                LargestA = LargestB = (long)BigInteger.Min(LargestA, Largest / (a + b));
            }
            else if (b * LargestB >= Largest || a > Largest)
            {
                LargestA = 0;
            }
            else if (!a.IsZero)
            {
                LargestA = (long)BigInteger.Min(LargestA, (Largest - b * LargestB) / a);
            }
        }
    }
}
