namespace Minsheng.Rules.Tests.Observations;

/// <summary>Hosts that make observations in code.</summary>
public sealed class ObservationSetTests
{
    private static readonly Programme Programme = Sample.Programme(
        """ "id": "m", "kind": "count", "target": "≥ 15 人" """,
        """ "id": "share", "kind": "proportion", "target": "≥ 15%", "numerator": "部分", "denominator": "全部", "unit": "人" """,
        """ "id": "road", "kind": "quantity", "target": "≥ 300 公里" """,
        """ "id": "works", "kind": "milestone", "target": "reach 建成" """);

    [Fact]
    public void Create_FittingObservations_KeepsThem()
    {
        Observation[] rows = [Sample.Value(11), Sample.Counts(1, 10) with { Measure = "share" }];

        var set = ObservationSet.Create(Programme, rows);

        Assert.Same(Programme, set.Programme);
        Assert.Equal(rows, set.All);
        Assert.Empty(set.Excluded);
        Assert.Empty(set.Labels);
        Assert.Equal(Sample.Day("06-30"), set.NewestDate);
    }

    [Fact]
    public void Create_Nothing_IsASetWithoutObservations()
    {
        var set = ObservationSet.Create(Programme, []);

        Assert.Empty(set.All);
        Assert.Null(set.NewestDate);
    }

    [Fact]
    public void Create_SeveralFaults_NamesThemAll()
    {
        var refused = Assert.Throws<InvalidRulesException>(() => ObservationSet.Create(
            Programme, [Sample.Value(1) with { Measure = "n" }, Sample.Value(-1), Sample.Counts(3, 2) with { Measure = "share" }]));

        Assert.Equal(
            new[] { DiagnosticCatalogue.UnknownMeasure, DiagnosticCatalogue.NegativeTotal, DiagnosticCatalogue.PartAboveWhole }.Select(each => each.Code).Order(),
            refused.Diagnostics.Select(each => each.Code).Order());
    }

    [Fact]
    public void Create_FieldsThatDoNotFit_AreRefused()
    {
        AssertRefused(DiagnosticCatalogue.MissingField, new Observation { Measure = "m", Date = Sample.Day("06-30") });
        AssertRefused(DiagnosticCatalogue.MissingField, new Observation { Measure = "share", Date = Sample.Day("06-30"), Numerator = 1 });
        AssertRefused(DiagnosticCatalogue.FractionOfCount, Sample.Value(new(1, 2)));
        AssertRefused(DiagnosticCatalogue.FieldNotRead, Sample.Value(1) with { Stage = "建成" });
        AssertRefused(DiagnosticCatalogue.FieldNotRead, Sample.Stage("建成") with { Measure = "works", Value = 1 });
        AssertRefused(DiagnosticCatalogue.ShareNotExpected, Sample.Share(new(1, 2)));
        AssertRefused(DiagnosticCatalogue.BareShare, Sample.Value(1) with { Measure = "share" });
        AssertRefused(DiagnosticCatalogue.PartAboveWhole, Sample.Share(new(11, 10)) with { Measure = "share" });
        AssertRefused(DiagnosticCatalogue.UnknownStage, Sample.Stage("封顶") with { Measure = "works" });
        AssertRefused(DiagnosticCatalogue.UnknownRegion, Sample.Value(1) with { Region = "海州区" });
    }

    [Fact]
    public void Create_RecordThatContradictsItself_IsRefused()
    {
        AssertRefused(DiagnosticCatalogue.RecordedBeforeDate, Sample.Value(1) with { RecordedAt = Sample.Day("06-29") });
        AssertRefused(DiagnosticCatalogue.ExcludedWithoutNote, Sample.Value(1) with { Status = ObservationStatus.Excluded });
    }

    [Theory]
    [InlineData("m", 2, "", 2)]
    [InlineData("m", 2, "名", 2)]
    [InlineData("m", 2, "万", 20_000)]
    [InlineData("m", 2, "万人", 20_000)]
    [InlineData("m", 2, "亿位", 200_000_000)]
    [InlineData("m", 2, "万亿人", 2_000_000_000_000)]
    [InlineData("road", 2, "", 2)]
    [InlineData("road", 2000, "米", 2)]
    [InlineData("road", 2, "万米", 20)]
    [InlineData("road", 2, "万公里", 20_000)]
    public void Create_Unit_IsTheMeasuresOwn(string measure, long value, string unit, long expected)
    {
        var result = Programme.Evaluate(null, Sample.Value(value, unit) with { Measure = measure }).FindMeasure(measure)!;

        Assert.Equal(expected, result.Actual!.Value!.Value.Amount);
    }

    [Theory]
    [InlineData("m", "人次")]
    [InlineData("m", "公里")]
    [InlineData("road", "平方米")]
    [InlineData("share", "人次")]
    public void Create_UnitThatDoesNotConvert_IsRefused(string measure, string unit)
    {
        var figure = measure == "share" ? Sample.Counts(1, 10) : Sample.Value(1);

        AssertRefused(DiagnosticCatalogue.UnitsDiffer, figure with { Measure = measure, Unit = unit });
    }

    [Fact]
    public void Create_UnknownUnit_IsRefused() => AssertRefused(DiagnosticCatalogue.UnknownUnit, Sample.Value(1) with { Unit = "万仞" });

    [Fact]
    public void Excluded_Rows_AreKeptAndJudgeNothing()
    {
        var joint = new Observation { Measure = "", Date = Sample.Day("12-31"), Value = 37, Unit = "所", Status = ObservationStatus.Excluded, Note = "合计数" };
        var other = Sample.Value(99) with { Status = ObservationStatus.Excluded, Note = "口径不同", Region = "海州区" };

        var set = ObservationSet.Create(Programme, [joint, other, Sample.Value(11)]);

        Assert.Equal([joint, other], set.Excluded);
        Assert.Equal(Sample.Day("06-30"), set.NewestDate);
        Assert.Equal(11, RuleEvaluator.Evaluate(set).FindMeasure("m")!.Actual!.Value!.Value.Amount);
    }

    [Fact]
    public void Excluded_UnknownMeasure_IsRefused() =>
        AssertRefused(DiagnosticCatalogue.UnknownMeasure, Sample.Value(1) with { Measure = "n", Status = ObservationStatus.Excluded, Note = "合计数" });

    [Fact]
    public void Labels_OfFiles_AreKeptOnceAndInOrder()
    {
        var files = new[] { ("a", "示例"), ("b", "公布"), ("c", "示例") }
            .Select((each, index) => ObservationFile.FromObservations([Sample.Value(1) with { Date = Sample.Day("06-30").AddDays(index) }], each.Item1, each.Item2));

        Assert.Equal(["示例", "公布"], ObservationSet.Bind(Programme, files).Observations!.Labels);
    }

    [Fact]
    public void Bind_Error_GivesNoSetAndEveryFinding()
    {
        var binding = ObservationSet.Bind(Programme, ObservationFile.FromObservations([Sample.Value(11), Sample.Value(1) with { Measure = "n" }]));

        Assert.Null(binding.Observations);
        Assert.Equal([DiagnosticCatalogue.UnknownMeasure.Code], binding.Diagnostics.Select(each => each.Code));
    }

    [Fact]
    public void Bind_DateOutsideThePeriod_IsAWarning()
    {
        var binding = ObservationSet.Bind(Programme, ObservationFile.FromObservations([Sample.Value(11) with { Date = new(2024, 1, 1) }]));

        Assert.NotNull(binding.Observations);
        Assert.Equal([DiagnosticCatalogue.OutsidePeriod.Code], binding.Diagnostics.Select(each => each.Code));
    }

    [Fact]
    public void Create_NoProgrammeOrObservations_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => ObservationSet.Create(null!, []));
        Assert.Throws<ArgumentNullException>(() => ObservationSet.Create(Programme, null!));
    }

    private static void AssertRefused(DiagnosticDescriptor finding, Observation observation)
    {
        var refused = Assert.Throws<InvalidRulesException>(() => ObservationSet.Create(Programme, [observation]));
        Assert.Equal([finding.Code], refused.Diagnostics.Select(each => each.Code));
    }
}
