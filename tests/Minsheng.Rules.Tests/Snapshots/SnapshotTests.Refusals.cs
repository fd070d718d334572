namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>What is impossible, of another kind, or of no measure at all.</summary>
public sealed partial class SnapshotTests
{
    [Theory]
    [InlineData(Schools, "-1")]
    [InlineData(Schools, "1.5")]
    [InlineData(Schools, "-9223372036854775808")]
    [InlineData(Training, "-1")]
    [InlineData(Training, "0.1")]
    [InlineData(Roads, "-0.0001")]
    [InlineData(Loans, "-1000000000000000000")]
    [InlineData(NetJobs, "-0.5")]
    [InlineData(Rotation, "1.01")]
    [InlineData(Rotation, "-0.01")]
    public void SetValue_Impossible_Throws(string rule, string value)
    {
        var snapshot = SnapshotCase.Of(rule, Midyear).Snapshot;

        Assert.Throws<ArgumentOutOfRangeException>(() => snapshot.SetValue(0, decimal.Parse(value)));
        Assert.Throws<ArgumentOutOfRangeException>(() => snapshot.SetValue(0, Rational.Parse(value, null)));
        if (long.TryParse(value, out var whole))
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => snapshot.SetValue(0, whole));
        }
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(-1, 2)]
    [InlineData(1, -2)]
    [InlineData(-2, -1)]
    [InlineData(1, 0)]
    [InlineData(long.MaxValue, 1)]
    public void SetShare_Impossible_Throws(long numerator, long denominator)
    {
        var snapshot = SnapshotCase.Of(Rotation, Midyear).Snapshot;

        Assert.Throws<ArgumentOutOfRangeException>(() => snapshot.SetShare(0, numerator, denominator));
        Assert.Throws<ArgumentOutOfRangeException>(() => snapshot.SetShare(0, (decimal)numerator, denominator));
        Assert.Throws<ArgumentOutOfRangeException>(() => snapshot.SetShare(0, (Rational)numerator, denominator));
    }

    [Fact]
    public void SetShare_FractionOfAPerson_Throws()
    {
        var snapshot = SnapshotCase.Of(Rotation, Midyear).Snapshot;

        Assert.Throws<ArgumentOutOfRangeException>(() => snapshot.SetShare(0, 0.5m, 2m));
        Assert.Throws<ArgumentOutOfRangeException>(() => snapshot.SetShare(0, Rational.One, new Rational(5, 2)));
    }

    [Fact]
    public void SetStage_UnknownOrOfANumber_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SnapshotCase.Of(Hospital).Snapshot.SetStage(0, "完了"));
        Assert.Throws<ArgumentOutOfRangeException>(() => SnapshotCase.Of(Hospital).Snapshot.SetStage(0, ""));
        Assert.Throws<ArgumentOutOfRangeException>(() => SnapshotCase.Of(Schools).Snapshot.SetStage(0, "建成"));
    }

    [Fact]
    public void SetCovered_StrangerOrOfANumber_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SnapshotCase.Of(Relief).Snapshot.SetCovered(0, "孤儿", "路人"));
        Assert.Throws<ArgumentOutOfRangeException>(() => SnapshotCase.Of(Schools).Snapshot.SetCovered(0, "孤儿"));
    }

    [Fact]
    public void SetAttested_OfAnotherKind_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SnapshotCase.Of(Schools).Snapshot.SetAttested(0, true, "文件"));
        Assert.Throws<ArgumentOutOfRangeException>(() => SnapshotCase.Of(Hospital).Snapshot.SetAttested(0, true, "文件"));
    }

    [Theory]
    [InlineData(Hospital)]
    [InlineData(CheckUps)]
    [InlineData(Relief)]
    public void SetValue_MeasureWithoutAValue_Throws(string rule)
    {
        var snapshot = SnapshotCase.Of(rule).Snapshot;

        Assert.Throws<InvalidOperationException>(() => snapshot.SetValue(0, 1));
        Assert.Throws<InvalidOperationException>(() => snapshot.SetValue(0, 1m));
        Assert.Throws<InvalidOperationException>(() => snapshot.SetValue(0, Rational.One));
    }

    [Theory]
    [InlineData(Schools)]
    [InlineData(Reimbursement)]
    [InlineData(Hospital)]
    [InlineData(Relief)]
    public void SetShare_MeasureWithoutCounts_Throws(string rule)
    {
        var snapshot = SnapshotCase.Of(rule).Snapshot;

        Assert.Throws<InvalidOperationException>(() => snapshot.SetShare(0, 1, 2));
        Assert.Throws<InvalidOperationException>(() => snapshot.SetShare(0, 1m, 2m));
        Assert.Throws<InvalidOperationException>(() => snapshot.SetShare(0, Rational.One, 2));
    }

    [Fact]
    public void Set_Composite_IsRefused()
    {
        var snapshot = SnapshotCase.Of(Sample.Programme(First, Whole)).Snapshot;

        Assert.Throws<InvalidOperationException>(() => snapshot.Clear(1));
        Assert.Throws<InvalidOperationException>(() => snapshot.SetValue(1, 1));
        Assert.Throws<InvalidOperationException>(() => snapshot.SetValue(1, 1m));
        Assert.Throws<InvalidOperationException>(() => snapshot.SetShare(1, 1, 2));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Set_UnknownIndex_Throws(int index)
    {
        var given = SnapshotCase.Of(Schools);

        Assert.Throws<IndexOutOfRangeException>(() => given.Snapshot.SetValue(index, 1));
        Assert.Throws<IndexOutOfRangeException>(() => given.Snapshot.SetValue(index, 1m));
        Assert.Throws<IndexOutOfRangeException>(() => given.Snapshot.SetValue(index, Rational.One));
        Assert.Throws<IndexOutOfRangeException>(() => given.Snapshot.SetShare(index, 1, 2));
        Assert.Throws<IndexOutOfRangeException>(() => given.Snapshot.SetStage(index, "建成"));
        Assert.Throws<IndexOutOfRangeException>(() => given.Snapshot.SetCovered(index, "孤儿"));
        Assert.Throws<IndexOutOfRangeException>(() => given.Snapshot.SetAttested(index, true, "文件"));
        Assert.Throws<IndexOutOfRangeException>(() => given.Snapshot.Clear(index));
        Assert.Throws<IndexOutOfRangeException>(() => given.Result[index]);
    }

    /// <summary>A refused number changes nothing: 12 of 15 stay 12, 3 of 20 stay 3.</summary>
    [Fact]
    public void SetValue_NegativeAfterAFigure_KeepsTheFigure()
    {
        var schools = SnapshotCase.Of(Schools, Midyear);
        schools.Snapshot.SetValue(0, 12);
        Assert.Throws<ArgumentOutOfRangeException>(() => schools.Snapshot.SetValue(0, -1));
        SnapshotAssert.Says("Pending NotYetReached", "4/5", "-3 所", schools.Judge());

        var rotation = SnapshotCase.Of(Rotation, Midyear);
        rotation.Snapshot.SetShare(0, 3, 20);
        Assert.Throws<ArgumentOutOfRangeException>(() => rotation.Snapshot.SetShare(0, 4, 3));
        SnapshotAssert.Says("Met", "1", "0 百分点", rotation.Judge());
    }
}
