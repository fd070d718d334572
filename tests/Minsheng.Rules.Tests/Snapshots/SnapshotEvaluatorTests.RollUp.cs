namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>Items, domains and the programme, by evaluation and by update.</summary>
public sealed partial class SnapshotEvaluatorTests
{
    /// <summary>Four tenths and a whole with weights 2 and 1/2; a level without completion beside a work; one count.</summary>
    private static readonly Programme TwoDomains = new ProgrammeLoader().Load(new InMemoryRuleSource()
        .Add("programme.json", """{ "format": 1, "id": "p", "title": "p", "period": { "from": "2023-01-01", "to": "2023-12-31" }, "domains": [ "a.json", "b.json" ] }""")
        .Add("a.json", Domain("a", Item(1, Count("a-one", """, "weight": 2"""), Count("a-two", """, "weight": 0.5""")), Item(2, Level("a-three"), Work("a-four"))))
        .Add("b.json", Domain("b", Item(3, Count("b-one"))))).GetProgramme();

    /// <summary>(2 · 4/10 + 1/2 · 1) / (5/2) = 13/25.</summary>
    [Fact]
    public void Evaluate_TwoDomains_AreMeansOverTheirItems()
    {
        var given = HalfReported();

        given.Judge("a-one");

        var result = given.Result;
        Assert.Equal([1, 2, 3], result.Items.ToArray().Select(item => item.Item.Number));
        Assert.Equal([Compliance.Pending, Compliance.Indeterminate, Compliance.Indeterminate], result.Items.ToArray().Select(item => item.Compliance));
        Assert.Equal(new CompletionSummary(new(13, 25), new(13, 25), 1), result.Items[0].Completion);
        Assert.Equal(new CompletionSummary(null, 0, 0), result.Items[1].Completion);
        Assert.Equal(new CompletionSummary(new(13, 25), new(13, 50), new(1, 2)), result.Domains[0].Completion);
        Assert.Equal(new CompletionSummary(null, 0, 0), result.Domains[1].Completion);
        Assert.Equal(new CompletionSummary(new(13, 25), new(13, 75), new(1, 3)), result.Completion);
        Assert.Equal(new CompletionSummary(new(520_000, 1_000_000), new(173_333, 1_000_000), new(333_333, 1_000_000)), result.RoundedCompletion);
        Assert.Equal((2, 1, 2), (result.CountOf(Compliance.Met), result.CountOf(Compliance.Pending), result.CountOf(Compliance.Indeterminate)));
    }

    [Fact]
    public void Evaluate_TwoDomains_AreSeenFromAbove()
    {
        var given = HalfReported();

        given.Judge("a-one");

        Assert.Equal(["a", "b"], given.Result.Domains.ToArray().Select(domain => domain.Domain.Id));
        Assert.Equal([1, 2], given.Result.Domains[0].Items.ToArray().Select(item => item.Item.Number));
        Assert.Equal(["a-three", "a-four"], given.Result.Items[1].Measures.ToArray().Select(measure => measure.Measure.Id));
        Assert.Equal([0, 1, 2, 3, 4], given.Result.Measures.ToArray().Select(measure => measure.Index));
    }

    /// <summary>Two tenths of b-one; then a work half way through its five stages: (13/25 + 2/5 + 1/5) / 3 = 28/75.</summary>
    [Fact]
    public void Update_OneMeasureAfterAnother_CorrectsTheMeans()
    {
        var given = HalfReported();
        given.Judge("a-one");

        Change("b-one", snapshot => snapshot.SetValue(given.IndexOf("b-one"), 2));
        Assert.Equal(new CompletionSummary(new(1, 5), new(1, 5), 1), given.Result.Domains[1].Completion);
        Assert.Equal(new CompletionSummary(new(9, 25), new(6, 25), new(2, 3)), given.Result.Completion);
        Change("a-four", snapshot => snapshot.SetStage(given.IndexOf("a-four"), "在建"));
        Assert.Equal(Compliance.Pending, given.Result.Items[1].Compliance);
        Assert.Equal(new CompletionSummary(new(23, 50), new(23, 50), 1), given.Result.Domains[0].Completion);
        Assert.Equal(new CompletionSummary(new(373_333, 1_000_000), new(373_333, 1_000_000), 1), given.Result.RoundedCompletion);
        Change("b-one", snapshot => snapshot.Clear(given.IndexOf("b-one")));
        Assert.Equal(new CompletionSummary(new(23, 50), new(23, 75), new(2, 3)), given.Result.Completion);
        Assert.Equal(new CompletionSummary(new(460_000, 1_000_000), new(306_667, 1_000_000), new(666_667, 1_000_000)), given.Result.RoundedCompletion);

        void Change(string id, Action<Snapshot> set)
        {
            set(given.Snapshot);
            given.Evaluator.Update(given.Snapshot, given.IndexOf(id), given.Result);
        }
    }

    [Fact]
    public void Evaluate_NotRequired_CountsInTheMeanAndNotInTheVerdict()
    {
        var given = SnapshotCase.Of(Sample.Programme(
            """ "id": "first", "kind": "count", "target": "≥ 10 个" """, """ "id": "second", "kind": "count", "target": "≥ 10 个", "required": false """));
        given.Snapshot.SetValue(0, 10);
        given.Snapshot.SetValue(1, 5);

        Assert.Equal(Compliance.NotMet, given.Judge("second").Compliance);

        Assert.Equal(Compliance.Met, given.Result.Items[0].Compliance);
        Assert.Equal(new CompletionSummary(new(3, 4), new(3, 4), 1), given.Result.Items[0].Completion);
    }

    /// <summary>(10⁹ · 1/2 + 1) / (10⁹ + 1): weights whose sum is past what sums of shares may hold.</summary>
    [Fact]
    public void Evaluate_HugeWeights_StayExact()
    {
        var given = SnapshotCase.Of(Sample.Programme(
            """ "id": "first", "kind": "count", "target": "≥ 10 个", "weight": 1000000000 """, """ "id": "second", "kind": "count", "target": "≥ 10 个" """));
        given.Snapshot.SetValue(0, 5);
        given.Snapshot.SetValue(1, 10);
        given.Judge("first");
        Assert.Equal(new Rational(500_000_001, 1_000_000_001), given.Result.Completion.ReportedOnly);
        Assert.Equal(new CompletionSummary(new(1, 2), new(1, 2), 1), given.Result.RoundedCompletion);

        given.Snapshot.Clear(0);
        given.Evaluator.Update(given.Snapshot, 0, given.Result);

        Assert.Equal(new CompletionSummary(1, new(1, 1_000_000_001), new(1, 1_000_000_001)), given.Result.Completion);
        Assert.Equal(new CompletionSummary(1, 0, 0), given.Result.Items[0].RoundedCompletion);
        Assert.Equal(new CompletionSummary(1, 0, 0), given.Result.RoundedCompletion);
    }

    /// <summary>At the end of June: one short, one done, a level that holds; nothing of the work and of b-one.</summary>
    private static SnapshotCase HalfReported()
    {
        var given = SnapshotCase.Of(TwoDomains, "06-30");
        given.Snapshot.SetValue(given.IndexOf("a-one"), 4);
        given.Snapshot.SetValue(given.IndexOf("a-two"), 10);
        given.Snapshot.SetValue(given.IndexOf("a-three"), 0.7m);
        return given;
    }

    private static string Count(string id, string keys = "") => $$"""{ "id": "{{id}}", "kind": "count", "target": "≥ 10 个", "subject": "s", "clause": "c"{{keys}} }""";

    private static string Level(string id) => $$"""{ "id": "{{id}}", "kind": "level", "target": "≥ 70%", "subject": "s", "clause": "c" }""";

    private static string Work(string id) => $$"""{ "id": "{{id}}", "kind": "milestone", "target": "reach 建成", "subject": "s", "clause": "c" }""";

    private static string Item(int number, params string[] measures) => $$"""{ "number": {{number}}, "title": "t", "measures": [ {{string.Join(", ", measures)}} ] }""";

    private static string Domain(string id, params string[] items) => $$"""{ "format": 1, "id": "{{id}}", "title": "t", "items": [ {{string.Join(", ", items)}} ] }""";
}
