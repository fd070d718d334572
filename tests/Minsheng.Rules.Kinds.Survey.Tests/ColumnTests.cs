namespace Minsheng.Rules.Kinds.Survey.Tests;

/// <summary>Columns of surveys, one for each region, judged by the batch: a plain share by its kernels, confidence by the interpreter.</summary>
public sealed class ColumnTests
{
    private static readonly long[] Satisfied = [.. Enumerable.Range(0, 101).Select(value => (long)value)];
    private static readonly long[] Answers = [.. Satisfied.Select(_ => 100L)];

    [Theory]
    [InlineData("", 0)]
    [InlineData("\"confidence\": 2", 101)]
    [InlineData("\"minimumSample\": 30", 101)]
    public void SetShares_Surveys_AreJudgedAsByTheInterpreter(string keys, long expected)
    {
        var programme = Sample.Year.Programme($"\"id\": \"m\", {Sample.Survey("≥ 90%", keys)}");
        var evaluator = new BatchEvaluator(programme, Sample.Due);
        var columns = evaluator.CreateColumns(Satisfied.Length);
        columns.SetShares(0, Satisfied, Answers);

        Assert.Equal(expected, evaluator.Evaluate(columns).FallbackCount);
        var results = Evaluators.AgreeOnColumns(
            programme, Sample.Due, filled => filled.SetShares(0, Satisfied, Answers), [.. Satisfied.Select(satisfied => Sample.Answers(satisfied, 100))]);
        Assert.Equal(keys.Contains("confidence", StringComparison.Ordinal) ? 5 : 11, results.Count(result => result.Compliance == Compliance.Met));
    }

    [Fact]
    public void SetShare_OfASnapshot_IsTaken()
    {
        var evaluator = new SnapshotEvaluator(Sample.Year.Programme($"\"id\": \"m\", {Sample.Survey("≥ 90%", "\"confidence\": 2, \"minimumSample\": 36")}"), Sample.Due);
        var snapshot = evaluator.CreateSnapshot();
        var result = evaluator.CreateResult();
        foreach (var (satisfied, answers, expected) in new[] { (96, 100, Compliance.Met), (95, 100, Compliance.NotMet), (35, 35, Compliance.Indeterminate) })
        {
            snapshot.SetShare(0, satisfied, answers);
            evaluator.Evaluate(snapshot, result);
            Assert.Equal(expected, result["m"].Compliance);
        }
    }
}
