namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>Composites follow their parts, through one another.</summary>
public sealed partial class SnapshotEvaluatorTests
{
    private static readonly string[] Parts = [.. new[] { "first", "second", "third" }.Select(id => $""" "id": "{id}", "kind": "count", "target": "≥ 10 个" """)];

    [Theory]
    [InlineData("\"all\"", "Pending PartsUndecided", "3/4")]
    [InlineData("\"any\"", "Met", "1")]
    [InlineData("{ \"atLeast\": 1 }", "Met", "1")]
    [InlineData("{ \"atLeast\": 2 }", "Pending PartsUndecided", "3/4")]
    public void Evaluate_OnePartMetAndOneHalfWay_FollowsTheQuorum(string quorum, string verdict, string raw)
    {
        var given = SnapshotCase.Of(Sample.Programme(Composite("whole", quorum, "first", "second"), Parts[0], Parts[1]), "06-30");
        given.Snapshot.SetValue(given.IndexOf("first"), 10);
        given.Snapshot.SetValue(given.IndexOf("second"), 5);

        SnapshotAssert.Says(verdict, raw, null, given.Judge("whole"));

        Assert.Equal(given.Result["whole"].Compliance, given.Result.Items[0].Compliance);
        Assert.Equal(new CompletionSummary(Rational.Parse(raw, null), Rational.Parse(raw, null), 1), given.Result.Items[0].Completion);
    }

    /// <summary>The outer one stands before its parts in the file and is all of: any of first and second, and third.</summary>
    [Fact]
    public void Update_PartOfANestedComposite_ChangesBothAndTheItem()
    {
        var given = SnapshotCase.Of(Sample.Programme([Composite("outer", "\"all\"", "inner", "third"), .. Parts, Composite("inner", "\"any\"", "first", "second")]), "06-30");
        given.Snapshot.SetValue(given.IndexOf("first"), 5);
        given.Snapshot.SetValue(given.IndexOf("second"), 0);
        given.Snapshot.SetValue(given.IndexOf("third"), 10);
        SnapshotAssert.Says("Pending PartsUndecided", "3/4", null, given.Judge("outer"));
        SnapshotAssert.Says("Pending PartsUndecided", "1/2", null, given.Result["inner"]);
        AssertItem(Compliance.Pending, new(3, 4));

        Change("second", 9);
        SnapshotAssert.Says("Pending PartsUndecided", "9/10", null, given.Result["inner"]);
        SnapshotAssert.Says("Pending PartsUndecided", "19/20", null, given.Result["outer"]);
        AssertItem(Compliance.Pending, new(19, 20));
        Change("first", 10);
        SnapshotAssert.Says("Met", "1", null, given.Result["inner"]);
        SnapshotAssert.Says("Met", "1", null, given.Result["outer"]);
        AssertItem(Compliance.Met, 1);
        Change("third", 0);
        SnapshotAssert.Says("Met", "1", null, given.Result["inner"]);
        SnapshotAssert.Says("Pending PartsUndecided", "1/2", null, given.Result["outer"]);
        AssertItem(Compliance.Pending, new(1, 2));

        void Change(string id, int value)
        {
            given.Snapshot.SetValue(given.IndexOf(id), value);
            given.Evaluator.Update(given.Snapshot, given.IndexOf(id), given.Result);
        }

        void AssertItem(Compliance compliance, Rational completion)
        {
            Assert.Equal(compliance, given.Result.Items[0].Compliance);
            Assert.Equal(new CompletionSummary(completion, completion, 1), given.Result.Items[0].Completion);
            Assert.Equal(new CompletionSummary(completion, completion, 1), given.Result.RoundedCompletion);
        }
    }

    private static string Composite(string id, string quorum, params string[] parts) =>
        $""" "id": "{id}", "kind": "composite", "compliance": {quorum}, "parts": [ {string.Join(", ", parts.Select(part => $"\"{part}\""))} ] """;
}
