namespace Minsheng.Rules.Tests.Model;

public sealed class ProgrammeTests
{
    private const string Measure = """ "id": "m", "kind": "count", "target": "≥ 1 所" """;
    private const string Regions = """ "regions": [ { "id": "haizhou", "title": { "zh": "海州区", "en": "Haizhou" } }, { "id": "ganyu", "title": "赣榆区" } ], """;

    [Theory]
    [InlineData("haizhou", "haizhou")]
    [InlineData("海州区", "haizhou")]
    [InlineData("Haizhou", "haizhou")]
    [InlineData("赣榆区", "ganyu")]
    [InlineData("海州", null)]
    [InlineData("HAIZHOU", null)]
    [InlineData("", null)]
    public void FindRegion_IdOrTitle_IsTheRegion(string name, string? id) =>
        Assert.Equal(id, Sample.LoadWith(Regions, Measure).GetProgramme().FindRegion(name)?.Id);

    [Fact]
    public void FindRegion_NoRegions_IsNothing() => Assert.Null(Sample.Programme(Measure).FindRegion("haizhou"));
}
