namespace Minsheng.Rules.Tests.Evaluation;

public sealed class EvaluationCorpusTests
{
    private static readonly EvaluationCorpusRunner Interpreted = new(RuleEvaluator.Interpreted.Evaluate);
    private static readonly EvaluationCorpusRunner Flat = new(RuleEvaluator.Flat.Evaluate);
    private static readonly Dictionary<string, EvaluationCase> All = EvaluationCase.ReadAll().ToDictionary(test => test.ToString());

    public static TheoryData<string> Cases => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Interpreted_Case_GivesWhatTheSemanticsSay(string name) => AssertPasses(Interpreted, name);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Flat_Case_GivesWhatTheSemanticsSay(string name) => AssertPasses(Flat, name);

    [Fact]
    public void Cases_All_NameTheirSection() => Assert.All(All.Values, test => Assert.NotEmpty(test.Section));

    [Fact]
    public void Run_EvaluatorThatIsWrong_SaysWhere()
    {
        var blind = new EvaluationCorpusRunner((observations, options) => RuleEvaluator.Evaluate(ObservationSet.Create(observations.Programme, []), options));

        var differences = blind.Run(All["due-and-settled: short on the due date is not met"]);

        Assert.Contains("schools.compliance: expected notMet, found indeterminate", differences);
    }

    private static void AssertPasses(EvaluationCorpusRunner evaluator, string name)
    {
        var test = All[name];

        var differences = evaluator.Run(test);

        Assert.True(differences.Count == 0, $"{name} ({test.Section})\n  {string.Join("\n  ", differences)}");
    }
}
