namespace Minsheng.Rules.Tests.Programmes;

/// <summary>The second programme, rules/china-2021-2025: levels with baselines over five years. Numbers worked out by hand from the published figures.</summary>
public sealed class FiveYearPlanTests
{
    private static readonly string Folder = Repository.PathOf("rules", "china-2021-2025");
    private static readonly LoadResult Loaded = ProgrammeLoader.LoadDirectory(Folder);

    [Fact]
    public void Load_Programme_FindsNothing() => Assert.Empty(Loaded.Diagnostics);

    [Fact]
    public void Check_Source_IsAccountedForBaselinesIncluded()
    {
        var source = new SourceText("source.txt", File.ReadAllText(Path.Combine(Folder, "source.txt")));
        var coverage = SourceCoverage.Check(Loaded.GetProgramme(), source);

        Assert.Empty(coverage.Diagnostics);
        Assert.Equal((5, coverage.Numbers, coverage.Sentences), (coverage.ItemsCovered, coverage.NumbersCovered, coverage.SentencesCovered));
        Assert.False(SourceCoverage.Check(Loaded.GetProgramme(), new SourceText("source.txt", source.Text.Replace("60.6%", "60.7%", StringComparison.Ordinal))).IsComplete);
    }

    [Fact]
    public void Load_Measures_BindOrExpect()
    {
        var measures = Loaded.GetProgramme().Measures.ToList();

        Assert.Equal(15, measures.Count);
        Assert.Equal(8, measures.Count(measure => measure.Header.Binding == Binding.Binding));
        Assert.Equal(7, measures.Count(measure => measure.Header.Binding == Binding.Expected));
        Assert.All(measures, measure => Assert.Equal(new DateOnly(2025, 12, 31), measure.Header.By));
    }

    [Theory]
    // 60.6% to 65%, at 67%: 6.4 of 4.4 points.
    [InlineData("urbanisation-rate", Compliance.Met, "16/11")]
    // An upper limit without a baseline has no completion.
    [InlineData("surveyed-unemployment", Compliance.Met, null)]
    // 87% to 87.5%, at 87.2%.
    [InlineData("good-air-days", Compliance.Pending, "2/5")]
    // 83.4% to 85%, at 90.4%: 7 of 1.6 points.
    [InlineData("good-surface-water", Compliance.Met, "35/8")]
    // The harvest is not the capacity.
    [InlineData("grain-capacity", Compliance.Indeterminate, null)]
    public void Evaluate_PublishedFigures_AreAsByHand(string id, Compliance compliance, string? raw)
    {
        var file = CsvObservations.Read("published.csv", File.ReadAllBytes(Path.Combine(Folder, "observations", "published.csv")));
        var binding = ObservationSet.Bind(Loaded.GetProgramme(), file);
        var result = RuleEvaluator.Evaluate(binding.Observations!).FindMeasure(id)!;

        Assert.Empty(binding.Diagnostics);
        Assert.Equal((compliance, raw is null ? null : Rational.Parse(raw, null)), (result.Compliance, result.Completion?.Raw));
    }
}
