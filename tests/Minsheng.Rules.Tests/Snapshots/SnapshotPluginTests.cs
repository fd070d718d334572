using Minsheng.Rules.Kinds;
using SamplePlugin;

namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>A kind of another assembly takes the way of integers without knowing of it.</summary>
public sealed class SnapshotPluginTests
{
    private static readonly Programme Buses = Load(10_000, 12);

    /// <summary>550 of 500000 people are 11 of 10000; a rate may have more above the line than below.</summary>
    [Theory]
    [InlineData(600, 500_000, "Met", "1", "0 辆")]
    [InlineData(550, 500_000, "NotMet TargetMissed", "11/12", "-1 辆")]
    [InlineData(0, 500_000, "NotMet TargetMissed", "0", "-12 辆")]
    [InlineData(3, 2, "Met", "1250", "14988 辆")]
    [InlineData(3, 0, "Indeterminate EmptyDenominator", null, null)]
    public void SetShare_Rate_IsJudgedByIntegers(int buses, int people, string verdict, string? raw, string? margin)
    {
        var given = SnapshotCase.Of(Buses);

        given.Snapshot.SetShare(0, buses, people);

        SnapshotAssert.Says(verdict, raw, margin, given.Judge("buses"));
        Assert.Equal(0, given.AllocatedByEvaluate());
        Assert.Equal(0, given.AllocatedByUpdate(0));
    }

    [Fact]
    public void Set_RateThatDoesNotFit_Throws()
    {
        var snapshot = SnapshotCase.Of(Buses).Snapshot;

        Assert.Throws<InvalidOperationException>(() => snapshot.SetValue(0, 12));
        Assert.Throws<ArgumentOutOfRangeException>(() => snapshot.SetShare(0, -1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => snapshot.SetShare(0, 1, -2));
    }

    [Fact]
    public void SetObservations_Rate_SaysWhatTheInterpreterSays()
    {
        var given = SnapshotCase.Of(Buses);
        var row = new Observation { Measure = "buses", Date = Sample.Day("12-31"), Numerator = 550, Denominator = 500_000 };

        given.Snapshot.SetObservations([row]);
        given.Judge("buses");

        SnapshotAssert.SameAsInterpreted([row], given.Result);
        Assert.Equal(0, given.AllocatedByEvaluate());
    }

    /// <summary>A bound far above the figure: a million times 10¹³ leaves 64 bits though 10¹³ is far within them.</summary>
    [Theory]
    [InlineData(1, 10_000_000_000_000)]
    [InlineData(10_000_000_000_000, 10_000_000)]
    [InlineData(10_000_000_000_001, 10_000_000)]
    [InlineData(9_999_999_999_999, 10_000_000)]
    [InlineData(999_999_999_999_999, 1_000_000_000_000_000)]
    [InlineData(1_000_000_000_000_000_000, 999_999_999_999)]
    [InlineData(999_999_999_999_999_999, 1_000_000_000_000_000_000)]
    public void SetShare_RateOfHugeCounts_SaysWhatTheInterpreterSays(long top, long bottom)
    {
        var given = SnapshotCase.Of(Load(1, 1_000_000));

        given.Snapshot.SetShare(0, top, bottom);
        given.Judge("buses");

        SnapshotAssert.SameAsInterpreted([new Observation { Measure = "buses", Date = Sample.Day("12-31"), Numerator = top, Denominator = bottom }], given.Result);
    }

    private static Programme Load(int per, int target) => new ProgrammeLoader(KindCatalogue.BuiltIn.With(new RateKind())).Load(new InMemoryRuleSource()
        .Add("programme.json", """{ "format": 1, "id": "p", "title": "测试", "period": { "from": "2023-01-01", "to": "2023-12-31" }, "domains": [ "d.json" ] }""")
        .Add("d.json", $$"""
            { "format": 1, "id": "d", "title": "测试", "items": [ { "number": 1, "title": "测试", "measures": [
              { "id": "buses", "kind": "rate", "subject": "每万人拥有公交车", "of": "常住人口", "per": {{per}}, "target": "≥ {{target}} 辆", "clause": "每万人拥有公交车" } ] } ] }
            """)).GetProgramme();
}
