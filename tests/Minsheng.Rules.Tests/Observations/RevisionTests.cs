namespace Minsheng.Rules.Tests.Observations;

/// <summary>Several rows of one measure and date: which one is used, and when nobody can tell.</summary>
public sealed class RevisionTests
{
    private static readonly Programme Programme = Sample.Programme(
        """ "id": "m", "kind": "count", "target": "≥ 15 人" """,
        """ "id": "share", "kind": "proportion", "target": "≥ 15%", "numerator": "部分", "denominator": "全部" """,
        """ "id": "works", "kind": "milestone", "target": "reach 投用" """,
        """ "id": "relief", "kind": "coverage", "target": "全覆盖", "members": ["孤儿", "低保对象"] """,
        """ "id": "rule", "kind": "attestation" """);

    [Fact]
    public void Bind_LaterRecord_Revises()
    {
        var early = Sample.Value(12) with { RecordedAt = Sample.Day("07-05") };
        var late = Sample.Value(10) with { RecordedAt = Sample.Day("07-20") };

        Assert.Equal(10, Used(early, late));
        Assert.Equal(10, Used(late, early));
    }

    [Fact]
    public void Bind_RowWithoutRecord_IsOlderThanAnyWithOne()
    {
        var dated = Sample.Value(10) with { RecordedAt = Sample.Day("06-30") };

        Assert.Equal(10, Used(Sample.Value(12), dated));
        Assert.Equal(10, Used(dated, Sample.Value(12)));
    }

    [Fact]
    public void Bind_EqualFigures_Confirm()
    {
        AssertConfirms(Sample.Value(20_000), Sample.Value(20_000) with { Source = "简报", Status = ObservationStatus.Provisional });
        AssertConfirms(Sample.Value(20_000), Sample.Value(2, "万人"));
        AssertConfirms(Sample.Counts(1, 10) with { Measure = "share" }, Sample.Counts(1, 10) with { Measure = "share", Note = "再报" });
        AssertConfirms(Sample.Stage("建成") with { Measure = "works" }, Sample.Stage("竣工") with { Measure = "works" });
        AssertConfirms(Covered("孤儿", "低保对象"), Covered("低保对象", "孤儿"));
        AssertConfirms(Attested(true), Attested(true));
    }

    [Fact]
    public void Bind_OtherFiguresWithoutALaterRecord_Conflict()
    {
        AssertConflict(Sample.Value(12), Sample.Value(11));
        AssertConflict(Sample.Value(12) with { RecordedAt = Sample.Day("07-05") }, Sample.Value(11) with { RecordedAt = Sample.Day("07-05") });
        AssertConflict(Sample.Counts(1, 10) with { Measure = "share" }, Sample.Counts(2, 20) with { Measure = "share" });
        AssertConflict(Sample.Stage("建成") with { Measure = "works" }, Sample.Stage("基本建成") with { Measure = "works" });
        AssertConflict(Covered("孤儿"), Covered("低保对象"));
        AssertConflict(Attested(true), Attested(false));
        AssertConflict(Attested(true), Attested(true) with { Expires = Sample.Day("12-31") });
    }

    [Fact]
    public void Bind_Conflict_NamesBothLines()
    {
        var json = """
            { "format": 1, "observations": [
              { "measure": "m", "date": "2023-06-30", "value": 12 },
              { "measure": "m", "date": "2023-06-30", "value": 11 } ] }
            """u8.ToArray();

        var finding = ObservationSet.Bind(Programme, ObservationFile.FromJson("a.json", json)).Diagnostics.Single();

        Assert.Equal(3, finding.Location.Line);
        Assert.Contains("a.json(2,", finding.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Bind_ShareAndCountsOfOneDate_AreBothKeptAndTheCountsDecide()
    {
        var binding = Bind(Sample.Share(new(1, 5)) with { Measure = "share" }, Sample.Counts(1, 10) with { Measure = "share" });

        Assert.Equal([DiagnosticCatalogue.ShareDiffersFromCounts.Code], binding.Diagnostics.Select(each => each.Code));
        var result = RuleEvaluator.Evaluate(binding.Observations!).FindMeasure("share")!;
        Assert.Equal((Compliance.Pending, (Rational?)1, (Rational?)10), (result.Compliance, result.Actual!.Numerator, result.Actual.Denominator));
    }

    private static Rational Used(params Observation[] rows) =>
        RuleEvaluator.Evaluate(Bind(rows).Observations!).FindMeasure("m")!.Actual!.Value!.Value.Amount;

    private static void AssertConfirms(params Observation[] rows) => Assert.Empty(Bind(rows).Diagnostics);

    private static void AssertConflict(params Observation[] rows) =>
        Assert.Equal([DiagnosticCatalogue.ConflictingObservations.Code], Bind(rows).Diagnostics.Select(each => each.Code));

    private static ObservationBinding Bind(params Observation[] rows) => ObservationSet.Bind(Programme, ObservationFile.FromObservations(rows));

    private static Observation Covered(params string[] members) => new() { Measure = "relief", Date = Sample.Day("06-30"), Covered = members };

    private static Observation Attested(bool attested) => new() { Measure = "rule", Date = Sample.Day("06-30"), Attested = attested, Source = "文件" };
}
