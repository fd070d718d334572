using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Tests.Kinds;

public sealed class KindCatalogueTests
{
    [Fact]
    public void BuiltIn_Names_AreTheTenOfTheFormat() => Assert.Equal(
        ["attestation", "change", "composite", "count", "coverage", "level", "milestone", "money", "proportion", "quantity"],
        KindCatalogue.BuiltIn.Kinds.Select(kind => kind.Name));

    [Fact]
    public void BuiltIn_Titles_AreThereInBothLanguages() =>
        Assert.All(KindCatalogue.BuiltIn.Kinds, kind => Assert.True(kind.Title is { Zh.Length: > 0, En.Length: > 0 }, kind.Name));

    [Fact]
    public void With_NameThatIsThere_Throws()
    {
        var refused = Assert.Throws<ArgumentException>(() => KindCatalogue.BuiltIn.With(new CountKind()));

        Assert.Contains("`count`", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_NewKind_LeavesTheOldCatalogueAsItWas()
    {
        var larger = KindCatalogue.Empty.With(new CountKind());

        Assert.Empty(KindCatalogue.Empty.Kinds);
        Assert.IsType<CountKind>(larger.Find("count"));
        Assert.Null(larger.Find("level"));
        Assert.Null(larger.Find("Count"));
    }

    [Fact]
    public void With_NoKind_Throws() => Assert.Throws<ArgumentNullException>(() => KindCatalogue.Empty.With(null!));

    [Fact]
    public void Load_KindOutsideTheCatalogue_IsRefused()
    {
        var source = new InMemoryRuleSource()
            .Add("programme.json", """{ "format": 1, "id": "p", "title": "p", "period": { "from": "2023-01-01", "to": "2023-12-31" }, "domains": [ "a.json" ] }""")
            .Add("a.json", """
                { "format": 1, "id": "a", "title": "a", "items": [ { "number": 1, "title": "t",
                  "measures": [ { "id": "m", "kind": "level", "target": "≥ 70%", "subject": "s", "clause": "c" } ] } ] }
                """);

        var loaded = new ProgrammeLoader(KindCatalogue.Empty.With(new CountKind())).Load(source);

        Assert.Equal([DiagnosticCatalogue.UnknownKind.Code], loaded.Diagnostics.Select(diagnostic => diagnostic.Code));
    }
}
