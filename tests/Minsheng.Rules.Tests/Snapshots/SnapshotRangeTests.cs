namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>Which figures take the way of integers, which allocates nothing, and which the exact way, which does.</summary>
public sealed class SnapshotRangeTests
{
    [Theory]
    [InlineData(""" "kind": "count", "target": "≥ 15 所" """)]
    [InlineData(""" "kind": "quantity", "target": "≥ 300 公里" """)]
    [InlineData(""" "kind": "quantity", "target": "≥ 0.5 公里" """)]
    [InlineData(""" "kind": "money", "target": "≤ 2亿 元" """)]
    [InlineData(""" "kind": "money", "target": "3..5 亿元", "bothBind": true """)]
    [InlineData(""" "kind": "level", "target": "≥ 70 元", "baseline": { "value": "65 元" } """)]
    [InlineData(""" "kind": "level", "target": "≥ 70 元", "suspect": { "likely": "≥ 7 元", "reason": "笔误" } """)]
    [InlineData(""" "kind": "change", "target": "1500 → 750 元" """)]
    public void Evaluate_OrdinaryRuleBelowATrillion_TakesIntegers(string rule)
    {
        var given = SnapshotCase.Of(rule);
        Rational[] whole = [0, 1, 999_999_999_999];
        Rational[] parts = rule.Contains("count", StringComparison.Ordinal) ? [] : [new(1, 10_000), new(9_999_999_999_999_999, 10_000)];

        foreach (var value in whole.Concat(parts))
        {
            given.Snapshot.SetValue(0, value);
            Assert.Equal(0, given.AllocatedByEvaluate());
            Assert.Equal(0, given.AllocatedByUpdate(0));
        }
    }

    [Theory]
    [InlineData(""" "kind": "quantity", "target": "≥ 300 公里" """, "0.00001")]
    [InlineData(""" "kind": "quantity", "target": "≥ 300 公里" """, "2000/3")]
    [InlineData(""" "kind": "quantity", "target": "≥ 300 公里" """, "1000000000000000000")]
    [InlineData(""" "kind": "level", "target": "≥ 70 元", "baseline": { "value": "65 元" } """, "-1000000000000000000")]
    [InlineData(""" "kind": "change", "target": "1500 → 750 元" """, "749.99999999")]
    [InlineData(""" "kind": "quantity", "target": "≥ 999999999999.9999 公里" """, "1")]
    public void Evaluate_PastTheProof_TakesFractions(string rule, string value)
    {
        var given = SnapshotCase.Of(rule);

        given.Snapshot.SetValue(0, Rational.Parse(value, null));

        Assert.NotEqual(0, given.AllocatedByEvaluate());
        Assert.NotEqual(0, given.AllocatedByUpdate(0));
    }

    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(3, 20, false)]
    [InlineData(149_999_999_999, 999_999_999_999, false)]
    [InlineData(999_999_999_999, 999_999_999_999, false)]
    [InlineData(150_000_000_000_000_000, 1_000_000_000_000_000_000, true)]
    public void Evaluate_Counts_TakeIntegersBelowATrillion(long numerator, long denominator, bool isExact)
    {
        var given = SnapshotCase.Of(""" "kind": "proportion", "numerator": "a", "denominator": "b", "unit": "人", "target": "≥ 15%" """);

        given.Snapshot.SetShare(0, numerator, denominator);

        Assert.Equal(isExact, given.AllocatedByEvaluate() != 0);
        Assert.Equal(isExact, given.AllocatedByUpdate(0) != 0);
    }

    /// <summary>The exact way says the same by hand: 15 · 10¹⁶ of 10¹⁸ are 15%, one fewer is short by 10⁻¹⁶ points.</summary>
    [Fact]
    public void Evaluate_CountsPastTheProof_AreExact()
    {
        var given = SnapshotCase.Of(""" "kind": "proportion", "numerator": "a", "denominator": "b", "unit": "人", "target": "≥ 15%" """);

        given.Snapshot.SetShare(0, 150_000_000_000_000_000, 1_000_000_000_000_000_000);
        SnapshotAssert.Says("Met", "1", "0 百分点", given.Judge());
        given.Snapshot.SetShare(0, 149_999_999_999_999_999, 1_000_000_000_000_000_000);
        SnapshotAssert.Says("NotMet TargetMissed", "149999999999999999/150000000000000000", "-0.0000000000000001 百分点", given.Judge());
    }
}
