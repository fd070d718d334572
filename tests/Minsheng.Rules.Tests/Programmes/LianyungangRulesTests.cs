using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Tests.Programmes;

/// <summary>What the rules say against what the source says.</summary>
public sealed class LianyungangRulesTests
{
    [Fact]
    public void Load_Programme_FindsNothing() => Assert.Empty(Lianyungang.Loaded.Diagnostics);

    [Fact]
    public void Load_Domains_AreTenWithFiftyItems()
    {
        var domains = Lianyungang.Programme.Domains;

        Assert.Equal(
            [
                "教育惠民领域", "卫生健康领域", "交通出行领域", "就业创业领域", "宜居环境领域",
                "生态治理领域", "公共安全领域", "乡村振兴领域", "文体生活领域", "社会保障领域",
            ],
            domains.Select(domain => domain.Title.Zh));
        Assert.Equal(Enumerable.Range(1, 50), domains.SelectMany(domain => domain.Items).Select(item => item.Number));
        Assert.Equal([21, 33, 22, 28, 29, 20, 20, 20, 26, 62], domains.Select(domain => domain.Items.Sum(item => item.Measures.Count)));
    }

    [Fact]
    public void Load_Titles_AreInBothLanguages()
    {
        var domains = Lianyungang.Programme.Domains;
        var items = domains.SelectMany(domain => domain.Items);
        var texts = domains.Select(domain => domain.Title).Concat(items.Select(item => item.Title)).Concat(Lianyungang.Programme.Measures.Select(measure => measure.Header.Subject));

        Assert.All(texts, text => Assert.NotEqual(text.Zh, text.En));
        Assert.All(texts, text => Assert.DoesNotContain(text.En, letter => letter is >= '一' and <= '龥'));
    }

    [Fact]
    public void Load_Period_IsTheYear() =>
        Assert.Equal(new Period(new(2023, 1, 1), new(2023, 12, 31)), Lianyungang.Programme.Period);

    [Fact]
    public void TeacherRotation_IsAShareOfThoseEligible()
    {
        var measure = Find<ProportionMeasure>("teacher-rotation");

        Assert.Equal((Relation.AtLeast, new Rational(15, 100)), Bound(measure));
        Assert.Equal(("交流教师", "符合条件教师", "人"), (measure.Numerator, measure.Denominator, measure.CountUnit.Name));
    }

    [Fact]
    public void IndustryColleges_IsAPlanningRange()
    {
        var measure = Find<CountMeasure>("industry-colleges");

        var range = Assert.IsType<RangeTarget>(measure.Target);
        Assert.Equal((6, 8, "个", false), (range.Low, range.High, range.Unit!.Value.Name, measure.Terms.BothBind));
    }

    [Fact]
    public void GuidanceCentres_IsTheWhole() => Assert.Equal((Relation.AtLeast, 1), Bound(Find<ProportionMeasure>("guidance-centres")));

    [Theory]
    [InlineData("schools-built", 15, "所")]
    [InlineData("schools-extended", 8, "所")]
    [InlineData("teachers-recruited", 800, "人")]
    [InlineData("teachers-seconded", 200, "人")]
    [InlineData("kindergartens-built", 14, "所")]
    [InlineData("kindergartens-of-quality", 20, "所")]
    [InlineData("industry-education-companies", 5, "家")]
    [InlineData("craft-academies", 6, "个")]
    [InlineData("vocational-training", 18_000, "人次")]
    [InlineData("sports-competitions", 15, "项")]
    [InlineData("mental-health-lectures", 12, "场")]
    [InlineData("study-trips", 10_000, "人次")]
    public void Counts_HaveTheNumbersOfTheSource(string id, int bound, string unit)
    {
        var measure = Find<CountMeasure>(id);

        Assert.Equal((Relation.AtLeast, bound), Bound(measure));
        Assert.Equal(unit, measure.Target!.Unit!.Value.Name);
    }

    [Fact]
    public void SchoolBuildings_AreAQuantity()
    {
        var measure = Find<QuantityMeasure>("school-buildings-made-safe");

        Assert.Equal((Relation.AtLeast, 230_000), Bound(measure));
        Assert.Equal("平方米", measure.Target!.Unit!.Value.Name);
    }

    [Fact]
    public void Works_PromiseTheStageOfTheirVerb()
    {
        var college = Find<MilestoneMeasure>("teachers-college-phase-two");
        var dormitory = Find<MilestoneMeasure>("dormitory-13");

        Assert.Equal("在建", college.Stages.Stages[college.RequiredStage].Name);
        Assert.Equal("建成", dormitory.Stages.Stages[dormitory.RequiredStage].Name);
    }

    [Theory]
    [InlineData("lorry-park-g204-zhewang", "在建")]
    [InlineData("inner-ring-east", "已启动")]
    [InlineData("joint-operations-centre", "主体完工")]
    [InlineData("hospital-first-development-zone", "建成")]
    [InlineData("ambulance-substation-xuwei", "建成")]
    [InlineData("smart-traffic-police-system", "建成")]
    [InlineData("central-kitchen-haizhou", "建成")]
    [InlineData("army-support-park", "建成")]
    [InlineData("smart-parking-works", "在建")]
    [InlineData("garden-expo", "举办")]
    public void Milestones_ReachTheStageOfTheirVerb(string id, string stage)
    {
        var measure = Find<MilestoneMeasure>(id);

        Assert.Equal(stage, measure.Stages.Stages[measure.RequiredStage].Name);
    }

    [Theory]
    [InlineData("fitness-events", 50, "项")]
    [InlineData("entitled-people-check-ups", 10_000, "人")]
    [InlineData("minimum-living-allowance", 60_000, "人")]
    [InlineData("family-education-team", 1_000, "人")]
    [InlineData("family-education-lectures", 10_000, "场")]
    public void Counts_SaidRoundly_AreApproximate(string id, int bound, string unit)
    {
        var measure = Find<CountMeasure>(id);

        Assert.True(measure.Target!.Approximate);
        Assert.Equal((Relation.AtLeast, bound), Bound(measure));
        Assert.Equal(unit, measure.Target.Unit!.Value.Name);
    }

    [Fact]
    public void Clauses_WithTwoNumbers_AreTwoMeasures()
    {
        Assert.Equal(Find<CountMeasure>("model-family-farms").Header.Clause, Find<CountMeasure>("model-farmer-cooperatives").Header.Clause);
        Assert.Equal(Find<CountMeasure>("rural-ecological-channels").Header.Clause, Find<QuantityMeasure>("rural-ecological-channel-length").Header.Clause);
        Assert.Equal((Relation.AtLeast, 8), Bound(Find<CountMeasure>("ash-burial-facilities")));
    }

    [Fact]
    public void Suspect_Dwellings_AreThirteenHundred()
    {
        var doubted = Assert.Single(Lianyungang.Programme.Measures, measure => measure.Header.Suspect is not null);

        Assert.Equal(("shanty-redevelopment-basically-built", (Relation.AtLeast, 13_000_000)), (doubted.Id, Bound(doubted)));
        Assert.Equal(new BoundTarget(Relation.AtLeast, 1_300) { Unit = doubted.Target!.Unit }, doubted.Header.Suspect!.Likely);
    }

    [Fact]
    public void Leads_AreThoseOfThePublishedTable() =>
        Assert.Equal([1, 2, 3], Lianyungang.Programme.Domains.SelectMany(domain => domain.Items).Where(item => item.Measures.All(measure => measure.Header.Lead == "市教育局")).Select(item => item.Number));

    private static T Find<T>(string id)
        where T : Measure => Assert.IsType<T>(Lianyungang.Programme.FindMeasure(id));

    private static (Relation Relation, Rational Bound) Bound(Measure measure)
    {
        var target = Assert.IsType<BoundTarget>(measure.Target);
        return (target.Relation, target.Bound);
    }
}
