using Minsheng.Rules.Tests.Evaluation;
using Minsheng.Rules.Tests.Programmes;

namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>The cases of the corpus and the real programme, through snapshots.</summary>
public sealed class SnapshotCorpusTests
{
    /// <summary>A snapshot is of the whole and of all that is known; refused observations have tests of their own.</summary>
    private static readonly Dictionary<string, EvaluationCase> All = EvaluationCase.ReadAll()
        .Where(test => test.Options is { Region: null, KnownAt: null } && test.Expected["refused"] is null)
        .ToDictionary(test => test.ToString());

    public static TheoryData<string> Cases => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Evaluate_Case_SaysWhatTheInterpreterSays(string name)
    {
        var test = All[name];
        var observations = test.BindObservations(test.LoadRules().GetProgramme()).Observations!;
        var asOf = RuleEvaluator.Interpreted.Evaluate(observations, test.Options).AsOf;

        AssertSame(observations, asOf);
    }

    /// <summary>Most of the corpus has neither a region view nor a day of knowledge.</summary>
    [Fact]
    public void Cases_All_AreMostOfTheCorpus() => Assert.True(All.Count * 4 > EvaluationCase.ReadAll().Count * 3);

    [Theory]
    [InlineData("published.csv", "2023-09-30")]
    [InlineData("published.csv", "2023-12-31")]
    [InlineData("illustrative-2023.csv", "2023-09-30")]
    [InlineData("illustrative-2023.csv", "2023-12-31")]
    public void Evaluate_Lianyungang_SaysWhatTheInterpreterSays(string file, string asOf) =>
        AssertSame(Lianyungang.Bind(file).Observations!, DateOnly.Parse(asOf));

    /// <summary>By hand in <see cref="LianyungangVerdictTests"/>: 253 of 1725, six short of 259; 386 of 300 km; silent since June.</summary>
    [Fact]
    public void Evaluate_LianyungangInDecember_IsAsByHand()
    {
        var observations = Lianyungang.Bind("illustrative-2023.csv").Observations!;

        var result = new SnapshotEvaluator(observations.Programme).Evaluate(observations.All);

        SnapshotAssert.Says("NotMet TargetMissed", "44/45", "-1/3 百分点", result["teacher-rotation"]);
        SnapshotAssert.Says("Met", "193/150", "86 公里", result["rural-roads-built"]);
        SnapshotAssert.Says("Indeterminate NoFigureAtDue", "1/2", null, result["lorry-park-g204-zhewang"]);
    }

    private static void AssertSame(ObservationSet observations, DateOnly asOf)
    {
        Observation[] rows = [.. observations.All, .. observations.Excluded];

        SnapshotAssert.SameAsInterpreted(rows, new SnapshotEvaluator(observations.Programme, asOf).Evaluate(rows));
    }
}
