using System.Numerics;
using FsCheck.Xunit;
using Minsheng.Rules.Expressions;
using Minsheng.Rules.Tests.Snapshots;

namespace Minsheng.Rules.Tests.Batch;

/// <summary>Exactness by proof: amounts with any number of decimals and shares of any size say what the interpreter says of them, on either side of what kernels take.</summary>
[Properties(Arbitrary = [typeof(ExtremeArbitraries)])]
public sealed class BatchRangeProperties
{
    private static readonly int[] Steps = [-2, -1, 0, 1, 2];

    [Property(MaxTest = 40)]
    public void SetValues_ExtremeAmount_SaysWhatTheInterpreterSaysWithAnyDecimals(ExtremeAmount extreme)
    {
        var programme = Sample.Programme($"\"id\": \"m\", {extreme.Rule}");
        var isNegativeRefused = new BatchEvaluator(programme).Table.Measures[0].Leaves.OfType<FieldExpression>().Any(leaf => leaf.Over == FigureBehaviour.Rising);
        for (var decimals = 0; decimals <= 9; decimals++)
        {
            var parts = BigInteger.Pow(10, decimals);
            BigInteger[] amounts = [.. Steps.Select(step => (extreme.Value * new Rational(parts, 1)).Floor() + step), 0, long.MaxValue, -parts, parts * 1_000_000_000_000];
            long[] figures = [.. amounts.Select(amount => (long)BigInteger.Min(long.MaxValue, BigInteger.Max(long.MinValue + 1, amount)))];
            figures = isNegativeRefused ? Array.ConvertAll(figures, Math.Abs) : figures;

            AssertSame(
                programme,
                extreme.AsOf,
                figures.Length,
                decimals,
                columns => columns.SetValues(0, Around(figures), decimals),
                at => new Observation { Measure = "m", Date = Sample.Day(extreme.AsOf), Value = new Rational(figures[at], parts) });
        }
    }

    [Property(MaxTest = 80)]
    public void SetShares_ExtremeCounts_SayWhatTheInterpreterSays(ExtremeShare extreme)
    {
        var programme = Sample.Programme($"\"id\": \"m\", {extreme.Rule}");
        long[] wholes = [extreme.Denominator, extreme.Denominator, extreme.Denominator, 0, long.MaxValue, Math.Max(1, extreme.Denominator - 1), int.MaxValue];
        long[] parts = [extreme.Numerator, extreme.Numerator - 1, extreme.Numerator + 1, 0, extreme.Numerator, extreme.Numerator, int.MaxValue];
        parts = [.. parts.Zip(wholes, (part, whole) => Math.Clamp(part, 0, whole))];

        AssertSame(
            programme,
            extreme.AsOf,
            parts.Length,
            decimals: 0,
            columns => columns.SetShares(0, Around(parts), Around(wholes)),
            at => new Observation { Measure = "m", Date = Sample.Day(extreme.AsOf), Numerator = parts[at], Denominator = wholes[at] });
    }

    /// <summary>Every figure a few times, in other places of a vector each time.</summary>
    private static long[] Around(long[] figures) => [.. Enumerable.Range(0, RegionsOf(figures.Length)).Select(region => figures[region % figures.Length])];

    private static int RegionsOf(int figures) => 3 * figures + 1;

    private static void AssertSame(Programme programme, string asOf, int figures, int decimals, Action<BatchColumns> set, Func<int, Observation> rowOf)
    {
        var result = BatchMachines.Evaluate(programme, Sample.Day(asOf), evaluator =>
        {
            var columns = evaluator.CreateColumns(RegionsOf(figures));
            set(columns);
            return columns;
        });
        EvaluationResult[] expected =
        [
            .. Enumerable.Range(0, figures).Select(at =>
                RuleEvaluator.Interpreted.Evaluate(ObservationSet.Create(programme, [rowOf(at)]), new EvaluationOptions { AsOf = Sample.Day(asOf) })),
        ];
        BatchAssert.SameAsInterpreted(region => expected[region % figures], new BatchTolerance(result.Evaluator, _ => decimals), result);
    }
}
