namespace Minsheng.Rules.Tests.Loading;

/// <summary>The keys that measures of every kind share and that are read before the kind's own.</summary>
public sealed class MeasureKeysTests
{
    private const string Count = """ "kind": "count", "target": "≥ 15 所" """;

    private const string Regions = """
        "regions": [ { "id": "haizhou", "title": "海州区" }, { "id": "lianyun", "title": "连云区" }, { "id": "ganyu", "title": { "zh": "赣榆区", "en": "Ganyu District" } } ],
        """;

    [Fact]
    public void Read_NoneOfTheKeys_LeavesTheDefaults()
    {
        var header = Header(Count);

        Assert.Empty(header.Regions);
        Assert.Empty(header.RegionalTargets);
        Assert.Null(header.Suspect);
        Assert.Null(header.Waiver);
    }

    [Fact]
    public void Regions_All_AreThoseOfTheProgramme() => Assert.Equal(["haizhou", "lianyun", "ganyu"], IdsOf(Header(Count + """, "regions": "all" """)));

    [Fact]
    public void Regions_List_TakesIdsAndTitlesAndKeepsTheOrderOfTheProgramme() =>
        Assert.Equal(["haizhou", "lianyun", "ganyu"], IdsOf(Header(Count + """, "regions": ["Ganyu District", "连云区", "haizhou"] """)));

    [Fact]
    public void Regions_Map_GivesTargetsByRegionId()
    {
        var header = Header(Count + """, "regions": { "赣榆区": "≥ 11 所", "haizhou": { "atLeast": "4 所" } } """);

        Assert.Equal(["haizhou", "ganyu"], IdsOf(header));
        Assert.Equal(["ganyu", "haizhou"], header.RegionalTargets.Keys.Order());
        Assert.Equal((Relation.AtLeast, 4), BoundOf(header.RegionalTargets["haizhou"]));
        Assert.Equal((Relation.AtLeast, 11), BoundOf(header.RegionalTargets["ganyu"]));
    }

    [Fact]
    public void Regions_MapThatDoesNotAddUp_IsWarnedAbout()
    {
        var loaded = Load(Count + """, "regions": { "海州区": "≥ 4 所", "赣榆区": "≥ 10 所" } """);

        Assert.Equal([DiagnosticCatalogue.RegionalSumDiffers.Code], Codes(loaded));
        Assert.Equal("the regions' targets add up to `14 所`, the whole is `15 所`", loaded.Diagnostics[0].Message.En);
        Assert.True(loaded.Succeeded);
    }

    [Theory]
    [InlineData(""" "regions": "some" """, "MR1014")]
    [InlineData(""" "regions": [] """, "MR1012")]
    [InlineData(""" "regions": ["海洲区"] """, "MR2012")]
    [InlineData(""" "regions": ["haizhou", "海州区"] """, "MR1013")]
    [InlineData(""" "regions": { "海州区": "≥ 15 个" } """, "MR3014")]
    [InlineData(""" "regions": 3 """, "MR1010")]
    public void Regions_Wrong_AreReported(string key, string code) => Assert.Contains(code, Codes(Load($"{Count}, {key}")));

    [Fact]
    public void Regions_OfAProgrammeWithoutAny_AreMR2013() =>
        Assert.Equal([DiagnosticCatalogue.NoRegions.Code], Sample.CodesOf(Count + """, "regions": "all" """));

    [Theory]
    [InlineData(""" "kind": "attestation", "regions": { "海州区": "≥ 1 项" } """)]
    [InlineData(""" "kind": "attestation", "suspect": { "likely": "≥ 1 项", "reason": "笔误" } """)]
    [InlineData(""" "kind": "composite", "parts": ["other"], "regions": "all" """)]
    [InlineData(""" "kind": "composite", "parts": ["other"], "suspect": { "likely": "≥ 1 项", "reason": "笔误" } """)]
    public void Keys_OfAKindThatDoesNotTakeThem_AreMR1024(string body) =>
        Assert.Equal([DiagnosticCatalogue.KeyNotTaken.Code], Codes(Sample.LoadWith(Regions, $"\"id\": \"m\", {body}", $"\"id\": \"other\", {Count}")));

    [Fact]
    public void Suspect_LikelyAndReason_AreTyped()
    {
        var suspicion = Header(Count + """, "suspect": { "likely": "≥ 150 所", "reason": "与上年相差十倍" } """).Suspect!;

        Assert.Equal((Relation.AtLeast, 150), BoundOf(suspicion.Likely));
        Assert.Equal("与上年相差十倍", suspicion.Reason);
    }

    [Theory]
    [InlineData(""" "suspect": { "likely": "≥ 150 所" } """, "MR1009")]
    [InlineData(""" "suspect": { "reason": "笔误" } """, "MR1009")]
    [InlineData(""" "suspect": { "likely": "≥ 150 个", "reason": "笔误" } """, "MR3014")]
    [InlineData(""" "suspect": { "likely": "reach 建成", "reason": "笔误" } """, "MR3016")]
    [InlineData(""" "suspect": { "likely": "≥ 150 所", "reason": "笔误", "why": "" } """, "MR1008")]
    public void Suspect_Wrong_IsReported(string key, string code) => Assert.Contains(code, Codes(Load($"{Count}, {key}")));

    [Fact]
    public void Waiver_EveryKey_IsKept()
    {
        var waiver = Header(Count + """, "waiver": { "reason": "台风", "from": "2023-08-01", "expires": "2023-10-31", "source": "苏政办〔2023〕1号" } """).Waiver!;

        Assert.Equal(("台风", Sample.Day("08-01"), Sample.Day("10-31"), "苏政办〔2023〕1号"), (waiver.Reason, waiver.From, waiver.Expires, waiver.Source));
        Assert.Equal("01.json", waiver.Location.File);
    }

    [Fact]
    public void Waiver_ReasonAndEndAlone_HoldsFromTheBeginning()
    {
        var waiver = Header(Count + """, "waiver": { "reason": "台风", "expires": "2023-10-31" } """).Waiver!;

        Assert.Equal((null, null), (waiver.From, waiver.Source));
    }

    [Theory]
    [InlineData(""" "waiver": { "expires": "2023-10-31" } """, "MR1009")]
    [InlineData(""" "waiver": { "reason": "台风" } """, "MR1009")]
    [InlineData(""" "waiver": { "reason": "台风", "from": "2023-11-01", "expires": "2023-10-31" } """, "MR3029")]
    public void Waiver_Wrong_IsReported(string key, string code) => Assert.Equal([code], Codes(Load($"{Count}, {key}")));

    [Theory]
    [InlineData(""" "kind": "count", "target": "≥ 15 所" """, typeof(MonthlySchedule))]
    [InlineData(""" "kind": "quantity", "target": "≥ 15 公里" """, typeof(MonthlySchedule))]
    [InlineData(""" "kind": "money", "target": "≥ 15 元" """, typeof(MonthlySchedule))]
    [InlineData(""" "kind": "count", "target": "≥ 15 所", "monotone": false """, typeof(MonthlySchedule))]
    [InlineData(""" "kind": "level", "target": "≥ 15 元" """, typeof(EndOnlySchedule))]
    [InlineData(""" "kind": "change", "target": "15 → 20 元" """, typeof(EndOnlySchedule))]
    [InlineData(""" "kind": "proportion", "target": "≥ 15%", "numerator": "部分", "denominator": "全部" """, typeof(EndOnlySchedule))]
    [InlineData(""" "kind": "milestone", "target": "reach 建成" """, typeof(EndOnlySchedule))]
    [InlineData(""" "kind": "coverage", "target": "全覆盖" """, typeof(EndOnlySchedule))]
    [InlineData(""" "kind": "attestation" """, typeof(EndOnlySchedule))]
    public void Schedule_ByDefault_IsThatOfTheKind(string body, Type schedule) => Assert.IsType(schedule, ScheduleOf(body));

    [Fact]
    public void Schedule_Words_AreTheThreeSchedules()
    {
        Assert.Same(Schedule.ByMonths, ScheduleOf(""" "kind": "level", "target": "≥ 15 元", "schedule": "byMonths" """));
        Assert.Same(Schedule.ByDays, ScheduleOf(Count + """, "schedule": "byDays" """));
        Assert.Same(Schedule.EndOnly, ScheduleOf(Count + """, "schedule": "endOnly" """));
    }

    [Fact]
    public void Schedule_Points_AreKeptWithDatesAndShares()
    {
        var schedule = ScheduleOf(Count + """, "schedule": { "points": [ { "date": "2023-06-30", "share": "40%" }, { "date": "2023-09-30", "share": 0.9 } ] } """);

        Assert.Equal(
            [new SchedulePoint(Sample.Day("06-30"), new(2, 5)), new SchedulePoint(Sample.Day("09-30"), new(9, 10))], Assert.IsType<PiecewiseSchedule>(schedule).Points);
    }

    [Fact]
    public void Schedule_OfRegions_LeavesTheWholeItsOwn()
    {
        const string regional = """, "regions": "all", "schedule": { "default": "byDays", "regions": { "连云区": "endOnly" } } """;
        var programme = Load(Count + regional).GetProgramme();

        Assert.Same(Schedule.ByDays, programme.ScheduleOf("m"));
        Assert.Equal(["lianyun"], programme.Find("m")!.RegionalSchedules.Keys);
        Assert.Same(Schedule.EndOnly, programme.Find("m")!.RegionalSchedules["lianyun"]);
    }

    [Fact]
    public void Schedule_OfARegionThatIsNotExpected_IsReported() => Assert.Contains(
        DiagnosticCatalogue.UnknownRegionName.Code, Codes(Load(Count + """, "regions": ["海州区"], "schedule": { "regions": { "连云区": "byDays" } } """)));

    [Fact]
    public void ScheduleOf_UnknownMeasure_Throws() => Assert.Throws<KeyNotFoundException>(() => Load(Count).GetProgramme().ScheduleOf("n"));

    private static LoadResult Load(string body) => Sample.LoadWith(Regions, $"\"id\": \"m\", {body}");

    private static MeasureHeader Header(string body) => Load(body).GetProgramme().FindMeasure("m")!.Header;

    private static Schedule ScheduleOf(string body) => Load(body).GetProgramme().ScheduleOf("m");

    private static IEnumerable<string> IdsOf(MeasureHeader header) => header.Regions.Select(region => region.Id);

    private static IEnumerable<string> Codes(LoadResult loaded) => loaded.Diagnostics.Select(each => each.Code);

    private static (Relation Relation, Rational Bound) BoundOf(Target target)
    {
        var bound = Assert.IsType<BoundTarget>(target);
        return (bound.Relation, bound.Bound);
    }
}
