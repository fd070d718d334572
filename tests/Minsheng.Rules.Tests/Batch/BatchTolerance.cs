using System.Numerics;

namespace Minsheng.Rules.Tests.Batch;

/// <summary>
/// The documented bounds of the numbers in columns: 2⁻⁴⁹ · (1 + s), where s is what one step of an amount adds, or what a share of zero has. For each of the n measures of a
/// programme a mean is 2⁻⁵² off more, and 8 · 2⁻⁵²: what (n + 4) · 2⁻⁵² for each mean comes to at most, over composites of measures, items, and the programme.
/// </summary>
internal sealed class BatchTolerance
{
    private static readonly Rational OfOne = new(1, BigInteger.Pow(2, 49));
    private static readonly Rational Last = new(1, BigInteger.Pow(2, 52));
    private readonly Rational[] _worths;
    private readonly bool[] _isMean;

    /// <param name="evaluator">The programme.</param>
    /// <param name="decimals">How many decimals the column of each measure has.</param>
    public BatchTolerance(BatchEvaluator evaluator, Func<int, int> decimals)
    {
        _isMean = [.. Enumerable.Range(0, evaluator.Count).Select(measure => evaluator.Table.CompositeAt(measure) is not null)];
        _worths = [.. Enumerable.Range(0, evaluator.Count).Select(measure => WorthOf(evaluator, measure, decimals(measure)))];
    }

    /// <summary>How far the mean of completions may be off.</summary>
    public Rational OfMeans => OfOne * _worths.Max() + (_worths.Length + 8) * Last;

    /// <summary>The same of a programme whose columns have no decimals.</summary>
    public static BatchTolerance Of(BatchEvaluator evaluator) => new(evaluator, _ => 0);

    /// <summary>How far the completion of a measure may be off.</summary>
    public Rational OfMeasure(int measure) => _isMean[measure] ? OfMeans : OfOne * _worths[measure];

    /// <summary>1, and what one step of an amount adds to the completion, or the size that it has at a share of zero.</summary>
    private static Rational WorthOf(BatchEvaluator evaluator, int measure, int decimals)
    {
        var isShare = evaluator.Table.Figures[measure].Source is FigureSource.Share or FigureSource.Ratio;
        return evaluator.Table.RowIn(measure, isShare ? null : (long)BigInteger.Pow(10, decimals)) is { Row: var row }
            ? 1 + Rational.Abs(new Rational(isShare ? row.Completion.B : row.Completion.A, row.CompletionScale))
            : 1;
    }
}
