namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>Every door through which a figure comes, for every kind; at the end of June, six months before all is due.</summary>
public sealed partial class SnapshotTests
{
    private const string Schools = """ "kind": "count", "target": "≥ 15 所" """;
    private const string Roads = """ "kind": "quantity", "target": "≥ 300 公里" """;
    private const string Loans = """ "kind": "money", "target": "≥ 2亿 元" """;
    private const string Rotation = """ "kind": "proportion", "numerator": "交流教师", "denominator": "符合条件教师", "unit": "人", "target": "≥ 15%" """;
    private const string Reimbursement = """ "kind": "level", "target": "≥ 70%", "baseline": { "value": "65%" } """;
    private const string Deductible = """ "kind": "change", "target": "1500 → 750 元" """;
    private const string Hospital = """ "kind": "milestone", "target": "reach 建成" """;
    private const string Relief = """ "kind": "coverage", "members": ["特困人员", "孤儿"], "target": "全覆盖" """;
    private const string CheckUps = """ "kind": "attestation" """;
    private const string Training = """ "kind": "count", "target": "≥ 18000 人次", "reporting": "increment" """;
    private const string NetJobs = """ "kind": "count", "target": "≥ 100 人", "monotone": false """;
    private const string Midyear = "06-30";

    [Theory]
    [InlineData(Schools, 12, "Pending NotYetReached", "4/5", "-3 所")]
    [InlineData(Schools, 0, "Pending NotYetReached", "0", "-15 所")]
    [InlineData(Schools, 15, "Met", "1", "0 所")]
    [InlineData(Roads, 270, "Pending NotYetReached", "9/10", "-30 公里")]
    [InlineData(Loans, 172_356_000, "Pending NotYetReached", "43089/50000", "-27644000 元")]
    [InlineData(Reimbursement, 1, "Met", "7", "30 百分点")]
    [InlineData(Deductible, 1000, "Pending NotYetReached", "2/3", "-250 元")]
    [InlineData(Deductible, 1500, "Pending NotYetReached", "0", "-750 元")]
    [InlineData(Deductible, 1800, "Pending NotYetReached", "-2/5", "-1050 元")]
    [InlineData(Training, 9000, "Pending NotYetReached", "1/2", "-9000 人次")]
    [InlineData(NetJobs, -20, "Pending NotYetReached", "-1/5", "-120 人")]
    public void SetValue_WholeNumber_IsTheFigureInEveryType(string rule, long value, string verdict, string raw, string margin)
    {
        var given = SnapshotCase.Of(rule, Midyear);

        given.Snapshot.SetValue(0, value);
        SnapshotAssert.Says(verdict, raw, margin, given.Judge());
        given.Snapshot.SetValue(0, value + 0.00m);
        SnapshotAssert.Says(verdict, raw, margin, given.Judge());
        given.Snapshot.SetValue(0, (Rational)value);
        SnapshotAssert.Says(verdict, raw, margin, given.Judge());
    }

    /// <summary>286.5 of 300 is 191/200; 0.68 is three fifths of the way from 65% to 70%; 12% is four fifths of 15%.</summary>
    [Theory]
    [InlineData(Roads, "286.5", "Pending NotYetReached", "191/200", "-13.5 公里")]
    [InlineData(Loans, "199999999.9999", "Pending NotYetReached", "1999999999999/2000000000000", "-0.0001 元")]
    [InlineData(Reimbursement, "0.68", "Pending NotYetReached", "3/5", "-2 百分点")]
    [InlineData(Reimbursement, "0.70", "Met", "1", "0 百分点")]
    [InlineData(Rotation, "0.12", "Pending NotYetReached", "4/5", "-3 百分点")]
    [InlineData(Rotation, "0.15", "Met", "1", "0 百分点")]
    [InlineData(Deductible, "749.99", "Met", "75001/75000", "0.01 元")]
    public void SetValue_Decimals_AreTheFigureExactly(string rule, string value, string verdict, string raw, string margin)
    {
        var given = SnapshotCase.Of(rule, Midyear);

        given.Snapshot.SetValue(0, decimal.Parse(value));
        SnapshotAssert.Says(verdict, raw, margin, given.Judge());
        given.Snapshot.SetValue(0, Rational.Parse(value, null));
        SnapshotAssert.Says(verdict, raw, margin, given.Judge());
    }

    /// <summary>253/1725 over 3/20 is 44/45, and a third of a percentage point short.</summary>
    [Fact]
    public void SetShare_Counts_AreAPartOfTheTarget()
    {
        var given = SnapshotCase.Of(Rotation, Midyear);

        given.Snapshot.SetShare(0, 253, 1725);
        SnapshotAssert.Says("Pending NotYetReached", "44/45", "-1/3 百分点", given.Judge());
        given.Snapshot.SetShare(0, 253.0m, 1725m);
        SnapshotAssert.Says("Pending NotYetReached", "44/45", "-1/3 百分点", given.Judge());
        given.Snapshot.SetShare(0, new Rational(253, 1), 1725);
        SnapshotAssert.Says("Pending NotYetReached", "44/45", "-1/3 百分点", given.Judge());
    }

    [Fact]
    public void SetShare_NoUnitOfPeople_TakesFractions()
    {
        var given = SnapshotCase.Of(Rotation.Replace("\"unit\": \"人\",", ""), Midyear);

        given.Snapshot.SetShare(0, 0.3m, 2.5m);
        SnapshotAssert.Says("Pending NotYetReached", "4/5", "-3 百分点", given.Judge());
        given.Snapshot.SetShare(0, new Rational(1, 3), new Rational(5, 3));
        SnapshotAssert.Says("Met", "4/3", "5 百分点", given.Judge());
    }

    [Fact]
    public void SetShare_OfNobody_CannotBeJudged()
    {
        var given = SnapshotCase.Of(Rotation, Midyear);

        given.Snapshot.SetShare(0, 0, 0);

        SnapshotAssert.Says("Indeterminate EmptyDenominator", null, null, given.Judge());
    }

    /// <summary>主体完工 is the third of the five stages up to 建成.</summary>
    [Theory]
    [InlineData("未启动", "Pending NotYetReached", "0")]
    [InlineData("主体完工", "Pending NotYetReached", "3/5")]
    [InlineData("完成主体工程", "Pending NotYetReached", "3/5")]
    [InlineData("建成", "Met", "1")]
    [InlineData("投入使用", "Met", "1")]
    public void SetStage_NameOrAlias_IsTheStage(string stage, string verdict, string raw)
    {
        var given = SnapshotCase.Of(Hospital, Midyear);

        given.Snapshot.SetStage(0, stage);

        SnapshotAssert.Says(verdict, raw, null, given.Judge());
    }

    [Fact]
    public void SetCovered_Members_AreTheShareOfAll()
    {
        var given = SnapshotCase.Of(Relief, Midyear);

        given.Snapshot.SetCovered(0, "孤儿", "孤儿");
        SnapshotAssert.Says("Pending NotYetReached", "1/2", "-50 百分点", given.Judge());
        given.Snapshot.SetCovered(0);
        SnapshotAssert.Says("Pending NotYetReached", "0", "-100 百分点", given.Judge());
        given.Snapshot.SetCovered(0, "孤儿", "特困人员");
        SnapshotAssert.Says("Met", "1", "0 百分点", given.Judge());
    }

    [Theory]
    [InlineData(true, "文件", Midyear, "Met", "1")]
    [InlineData(true, "", Midyear, "Pending EvidenceMissing", "0")]
    [InlineData(false, "文件", Midyear, "Pending NotAttested", "0")]
    [InlineData(true, "", "12-31", "NotMet EvidenceMissing", "0")]
    [InlineData(false, "", "12-31", "NotMet NotAttested", "0")]
    public void SetAttested_YesAndNo_NeedEvidence(bool attested, string evidence, string asOf, string verdict, string raw)
    {
        var given = SnapshotCase.Of(CheckUps, asOf);

        given.Snapshot.SetAttested(0, attested, evidence);

        SnapshotAssert.Says(verdict, raw, null, given.Judge());
    }

    [Fact]
    public void SetValue_TotalSoFarWhereRowsAreIncrements_LeavesNoMonthOpen()
    {
        var given = SnapshotCase.Of(Training);

        given.Snapshot.SetValue(0, 9000);
        SnapshotAssert.Says("NotMet TargetMissed", "1/2", "-9000 人次", given.Judge());
        given.Snapshot.SetValue(0, 18000);
        SnapshotAssert.Says("Met", "1", "0 人次", given.Judge());
    }
}
