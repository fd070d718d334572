using System.Reflection;

namespace Minsheng.Rules.Tests.Loading;

/// <summary>The resources are the files of <c>tests/AotSmoke/regions</c>, by the names <c>regions/FILE</c>.</summary>
public sealed class EmbeddedRuleSourceTests
{
    private static readonly Assembly Tests = typeof(EmbeddedRuleSourceTests).Assembly;

    [Fact]
    public void Load_EmbeddedFiles_IsTheProgrammeOfTheFolder()
    {
        var embedded = new ProgrammeLoader().Load(new EmbeddedRuleSource(Tests, "regions/"));

        Assert.Empty(embedded.Diagnostics);
        Assert.Equal(ProgrammeLoader.LoadDirectory(Repository.PathOf("tests", "AotSmoke", "regions")).GetProgramme().Hash, embedded.GetProgramme().Hash);
    }

    [Theory]
    [InlineData("", "regions/01-life.json")]
    [InlineData("regions/", "01-life.json")]
    [InlineData("regions/01-", "life.json")]
    public void TryRead_PrefixAndFileMakeAName_GivesTheBytes(string prefix, string file) =>
        Assert.Equal(
            File.ReadAllBytes(Repository.PathOf("tests", "AotSmoke", "regions", "01-life.json")),
            new EmbeddedRuleSource(Tests, prefix).TryRead(file));

    [Theory]
    [InlineData("02-life.json")]
    [InlineData("01-LIFE.json")]
    [InlineData("")]
    public void TryRead_NoSuchName_IsNull(string file) => Assert.Null(new EmbeddedRuleSource(Tests, "regions/").TryRead(file));

    [Fact]
    public void New_PrefixOfNoResource_ThrowsAndListsThoseThereAre()
    {
        var exception = Assert.Throws<ArgumentException>("prefix", () => new EmbeddedRuleSource(Tests, "region/"));

        Assert.Contains("`region/`", exception.Message, StringComparison.Ordinal);
        Assert.Contains("regions/programme.json", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void New_AssemblyWithoutResources_Throws() =>
        Assert.Throws<ArgumentException>("prefix", () => new EmbeddedRuleSource(typeof(FactAttribute).Assembly, "none/"));
}
