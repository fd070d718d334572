namespace Minsheng.Rules.Tests.Batch;

/// <summary>Two measures of an item that are judged at once: their weights, their verdicts and what lies beyond the kernels stay apart. With completions kept, they are judged one after the other.</summary>
public sealed class ColumnPairTests
{
    private const int Regions = 100;
    private const int Odd = 37;
    private static readonly Programme Unlike = Sample.Programme(
        """ "id": "schools", "kind": "count", "target": "≥ 10 所", "weight": 3 """,
        """ "id": "price", "kind": "change", "target": "30 → 20 元" """);

    /// <summary>n schools of 10 weigh 3, a price that came down from 30 by n of 10 weighs 1: of both n tenths for n schools and 10 - n tenths for the price.</summary>
    [Fact]
    public void Evaluate_UnlikeWeightsAndDirections_StayApart()
    {
        var result = BatchMachines.Evaluate(Unlike, asOf: null, evaluator => ColumnsOf(evaluator, [.. Enumerable.Range(0, Regions).Select(region => (long)(region % 11))], PricesOf()));

        for (var region = 0; region < Regions; region++)
        {
            var tenths = region % 11;
            Assert.Equal((3 * tenths + (10 - tenths)) / 40.0, result.Completion.ReportedOnly[region], 1e-12);
            Assert.Equal(tenths == 10 ? Compliance.Met : Compliance.NotMet, result.VerdictOf(0, region).Compliance);
            Assert.Equal(tenths == 0 ? Compliance.Met : Compliance.NotMet, result.VerdictOf(1, region).Compliance);
            Assert.Equal(tenths is 0 or 10 ? 1 : 0, result.CountOf(Compliance.Met, region));
        }
    }

    /// <summary>A number of schools that no kernel takes is left to exact arithmetic, and the price of that region is still judged; the other way round too.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Evaluate_OneBeyondTheKernels_TheOtherIsStillJudged(bool isFirst)
    {
        var schools = Enumerable.Repeat(5L, Regions).ToArray();
        var prices = Enumerable.Repeat(28L, Regions).ToArray();
        (isFirst ? schools : prices)[Odd] = long.MaxValue;

        var result = BatchMachines.Evaluate(Unlike, asOf: null, evaluator => ColumnsOf(evaluator, schools, prices));

        Assert.Equal(1, result.FallbackCount);
        Assert.Equal((3 * 0.5 + 0.2) / 4, result.Completion.ReportedOnly[Odd + 1], 1e-12);
        Assert.Equal(isFirst ? (3 * 1 + 0.2) / 4 : 3 * 0.5 / 4, result.Completion.ReportedOnly[Odd], 1e-12);
        Assert.Equal((isFirst ? 1 : 0, isFirst ? 1 : 2), (result.CountOf(Compliance.Met, Odd), result.CountOf(Compliance.NotMet, Odd)));
    }

    private static long[] PricesOf() => [.. Enumerable.Range(0, Regions).Select(region => 20L + region % 11)];

    private static BatchColumns ColumnsOf(BatchEvaluator evaluator, long[] schools, long[] prices)
    {
        var columns = evaluator.CreateColumns(schools.Length);
        columns.SetValues(0, schools);
        columns.SetValues(1, prices);
        return columns;
    }
}
