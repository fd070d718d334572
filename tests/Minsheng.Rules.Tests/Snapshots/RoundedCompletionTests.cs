namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>Six decimals of means that lie between two of them, where integers cannot say which.</summary>
public sealed class RoundedCompletionTests
{
    /// <summary>1000001 of two million is 0.5000005.</summary>
    [Theory]
    [InlineData(1_000_001, 500_001)]
    [InlineData(1_000_000, 500_000)]
    [InlineData(999_999, 500_000)]
    [InlineData(1_999_999, 1_000_000)]
    [InlineData(1, 1)]
    public void RoundedCompletion_TieAtTheSeventhDecimal_GoesAwayFromZero(int value, int millionths)
    {
        var given = SnapshotCase.Of(""" "kind": "count", "target": "≥ 2000000 个" """);
        given.Snapshot.SetValue(0, value);
        given.Judge();

        var expected = new CompletionSummary(new(millionths, 1_000_000), new(millionths, 1_000_000), 1);
        Assert.Equal(expected, given.Result.Items[0].RoundedCompletion);
        Assert.Equal(expected, given.Result.Domains[0].RoundedCompletion);
        Assert.Equal(expected, given.Result.RoundedCompletion);
    }

    /// <summary>Beside the tie: the first is 5·10⁻¹³ below it, about half a unit of 2⁻⁴⁰.</summary>
    [Theory]
    [InlineData("1000000.999999", 500_000)]
    [InlineData("1000001", 500_001)]
    [InlineData("1000001.0001", 500_001)]
    public void RoundedCompletion_BesideATie_GoesToItsOwnSide(string value, int millionths)
    {
        var given = SnapshotCase.Of(""" "kind": "quantity", "target": "≥ 2000000 公里" """);
        given.Snapshot.SetValue(0, decimal.Parse(value));
        given.Judge();

        Assert.Equal(new Rational(millionths, 1_000_000), given.Result.RoundedCompletion.ReportedOnly);
    }

    /// <summary>A tie: share and interval leave both neighbours open, so nothing is given.</summary>
    [Theory]
    [InlineData(1_000_001)]
    [InlineData(1)]
    [InlineData(1_999_999)]
    public void TryRound_TieAtTheSeventhDecimal_Declines(int twoMillionths)
    {
        Assert.False(FixedShare.TryRound(FixedShare.Of(twoMillionths, 2_000_000), out _));
        Assert.True(FixedShare.TryRound(FixedShare.Of(twoMillionths - 1, 2_000_000), out _));
    }

    /// <summary>The mean of 0.3000001 and 0.7000009 is a tie that neither of them is.</summary>
    [Fact]
    public void RoundedCompletion_MeanThatIsATie_IsRounded()
    {
        var given = SnapshotCase.Of(Sample.Programme(
            """ "id": "first", "kind": "count", "target": "≥ 10000000 个" """, """ "id": "second", "kind": "count", "target": "≥ 10000000 个" """));
        given.Snapshot.SetValue(0, 3_000_001);
        given.Snapshot.SetValue(1, 7_000_009);
        given.Judge("first");

        Assert.Equal(new CompletionSummary(new(500_001, 1_000_000), new(500_001, 1_000_000), 1), given.Result.RoundedCompletion);
    }
}
