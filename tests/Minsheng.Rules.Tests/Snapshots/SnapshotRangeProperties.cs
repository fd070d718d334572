using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>Exactness by proof: amounts and shares of any size and any digits say what the interpreter says of them, on either side of what 64 bits hold.</summary>
[Properties(Arbitrary = [typeof(ExtremeArbitraries)], MaxTest = 400)]
public sealed class SnapshotRangeProperties
{
    [Property]
    public void SetValue_ExtremeAmount_SaysWhatTheInterpreterSays(ExtremeAmount extreme)
    {
        var given = SnapshotCase.Of(extreme.Rule, extreme.AsOf);

        given.Snapshot.SetValue(0, extreme.Value);

        AssertSame(given, new Observation { Measure = "m", Date = given.Evaluator.AsOf, Value = extreme.Value });
    }

    [Property]
    public void SetValue_ExtremeDecimal_IsTheRational(ExtremeAmount extreme)
    {
        var given = SnapshotCase.Of(extreme.Rule, extreme.AsOf);
        var value = extreme.Value.ToDecimal();

        given.Snapshot.SetValue(0, value);

        AssertSame(given, new Observation { Measure = "m", Date = given.Evaluator.AsOf, Value = value });
    }

    [Property]
    public void SetValue_ExtremeWholeNumber_IsTheRational(ExtremeAmount extreme)
    {
        var given = SnapshotCase.Of(extreme.Rule, extreme.AsOf);
        var value = (long)extreme.Value.Floor();

        given.Snapshot.SetValue(0, value);

        AssertSame(given, new Observation { Measure = "m", Date = given.Evaluator.AsOf, Value = value });
    }

    [Property]
    public void SetShare_ExtremeCounts_SayWhatTheInterpreterSays(ExtremeShare extreme)
    {
        var given = SnapshotCase.Of(extreme.Rule, extreme.AsOf);

        given.Snapshot.SetShare(0, extreme.Numerator, extreme.Denominator);

        AssertSame(given, new Observation { Measure = "m", Date = given.Evaluator.AsOf, Numerator = extreme.Numerator, Denominator = extreme.Denominator });
    }

    [Property]
    public void SetValue_PublishedShare_SaysWhatTheInterpreterSays(ExtremeShare extreme)
    {
        var given = SnapshotCase.Of(extreme.Rule, extreme.AsOf);
        var share = extreme.Denominator == 0 ? Rational.One : new Rational(extreme.Numerator, extreme.Denominator);

        given.Snapshot.SetValue(0, share);

        AssertSame(given, new Observation { Measure = "m", Date = given.Evaluator.AsOf, Value = share, IsShare = true });
    }

    /// <summary>Agreement says little where every figure goes one way or has one verdict.</summary>
    [Fact]
    public void Amounts_OfASample_GoBothWaysToEveryVerdict()
    {
        var judged = ExtremeArbitraries.Amounts().Generator.Sample(300, new Rnd(3, 7), 50).Select(extreme =>
        {
            var given = SnapshotCase.Of(extreme.Rule, extreme.AsOf);
            given.Snapshot.SetValue(0, extreme.Value);
            return (IsExact: given.AllocatedByEvaluate() > 0, given.Result[0].Compliance, OnBound: given.Result[0].Margin?.Amount.Sign == 0);
        }).ToList();

        Assert.All([true, false], isExact => Assert.True(judged.Count(each => each.IsExact == isExact) > 60));
        Assert.All([true, false], isExact => Assert.Contains(judged, each => each.OnBound && each.IsExact == isExact));
        Assert.Equal([Compliance.Met, Compliance.NotMet, Compliance.Pending, Compliance.Indeterminate], judged.Select(each => each.Compliance).Distinct().Order());
    }

    private static void AssertSame(SnapshotCase given, Observation observation)
    {
        given.Judge();
        SnapshotAssert.SameAsInterpreted([observation], given.Result);
        var whole = given.Evaluator.Evaluate([observation]);
        SnapshotAssert.SameAsInterpreted([observation], whole);
    }
}
