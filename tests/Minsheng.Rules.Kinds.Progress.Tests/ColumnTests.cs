namespace Minsheng.Rules.Kinds.Progress.Tests;

/// <summary>A column of figures, one for each region, judged by the batch: what is straight lines by its kernels, what is not by the interpreter.</summary>
public sealed class ColumnTests
{
    private static readonly long[] Values = [.. Enumerable.Range(-5, 150).Select(value => (long)value)];

    [Fact]
    public void SetValues_TargetedChange_IsJudgedAsByTheInterpreter()
    {
        var results = Judge(Sample.Change("≥ 60 元", "40"), out var fallbacks);

        Assert.Equal(0, fallbacks);
        Assert.Equal(["gotWorse", "littleChange", "improved", "targetMet"], results.Select(result => result.Class!.Code).Distinct());
    }

    [Fact]
    public void SetValues_GrowthPace_IsJudgedAsByTheInterpreter()
    {
        var results = Judge(Sample.Pace("≥ 60 元", "40"), out var fallbacks);

        Assert.Equal(Values.Length, fallbacks);
        Assert.Equal([null, "deterioration", "limitedProgress", "fairProgress", "onTrack"], results.Select(result => result.Class?.Code).Distinct());
        Assert.Equal(6, results.Count(result => result.Reason == ReasonCode.FigureNotJudgeable));
    }

    private static IReadOnlyList<MeasureResult> Judge(string body, out long fallbacks)
    {
        var programme = Sample.Goals.Programme($"\"id\": \"m\", {body}");
        var day = Sample.Day("2023-12-31");
        var evaluator = new BatchEvaluator(programme, day);
        var columns = evaluator.CreateColumns(Values.Length);
        columns.SetValues(0, Values);
        fallbacks = evaluator.Evaluate(columns).FallbackCount;
        return Evaluators.AgreeOnColumns(programme, day, filled => filled.SetValues(0, Values), [.. Values.Select(value => Sample.On("2023-12-31", value))]);
    }
}
