using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Tests.Programmes;

/// <summary>What the rules say against what the source says.</summary>
public sealed class LianyungangRulesTests
{
    [Fact]
    public void Load_Programme_FindsNothing() => Assert.Empty(Lianyungang.Loaded.Diagnostics);

    [Fact]
    public void Load_FirstDomain_HasTwentyOneMeasuresInSixItems()
    {
        var domain = Lianyungang.Programme.Domains[0];

        Assert.Equal(("education", "01-education.json"), (domain.Id, domain.File));
        Assert.Equal([1, 2, 3, 4, 5, 6], domain.Items.Select(item => item.Number));
        Assert.Equal([4, 4, 2, 4, 5, 2], domain.Items.Select(item => item.Measures.Count));
        Assert.Equal(21, domain.Items.Sum(item => item.Measures.Count));
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

    [Fact]
    public void SourceItems_Split_AreFifty() => Assert.Equal(Enumerable.Range(1, 50), Lianyungang.SourceItems().Keys.Order());

    [Fact]
    public void Clauses_StandInTheirItemsText()
    {
        var source = Lianyungang.SourceItems();
        foreach (var item in Lianyungang.Programme.Domains.SelectMany(domain => domain.Items))
        {
            Assert.StartsWith(Lianyungang.WithoutSpace(item.Title.Zh), source[item.Number], StringComparison.Ordinal);
            Assert.All(item.Measures, measure => AssertStandsIn(source[item.Number], measure.Header.Clause));
        }
    }

    [Fact]
    public void Targets_HaveNumbersThatStandInTheirClauses()
    {
        var without = Lianyungang.Programme.Measures.Where(measure => !StandsInClause(measure)).Select(measure => measure.Id);

        // 完成全市义务教育学校灯光照明改造: 全市 over a countable population is 100% (semantics §8), and no number in the text.
        Assert.Equal(["school-lighting"], without);
    }

    private static void AssertStandsIn(string text, string clause)
    {
        var from = 0;
        foreach (var stretch in Lianyungang.WithoutSpace(clause).Split('…', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = text.IndexOf(stretch, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"`{stretch}` does not stand in the item's text");
            from = at + stretch.Length;
        }
    }

    private static bool StandsInClause(Measure measure)
    {
        var read = Target.FindAll(measure.Header.Clause, Lianyungang.Programme.Units).SelectMany(found => Numbers(found.Target)).ToList();
        return Numbers(measure.Target).All(read.Contains);
    }

    private static IEnumerable<(Rational Number, string? Unit)> Numbers(Target? target) => target switch
    {
        BoundTarget bound => [(bound.Bound, bound.Unit?.Name)],
        RangeTarget range => [(range.Low, range.Unit?.Name), (range.High, range.Unit?.Name)],
        ChangeTarget change => [(change.From, change.Unit?.Name), (change.To, change.Unit?.Name)],
        _ => [],
    };

    private static T Find<T>(string id)
        where T : Measure => Assert.IsType<T>(Lianyungang.Programme.FindMeasure(id));

    private static (Relation Relation, Rational Bound) Bound(Measure measure)
    {
        var target = Assert.IsType<BoundTarget>(measure.Target);
        return (target.Relation, target.Bound);
    }
}
