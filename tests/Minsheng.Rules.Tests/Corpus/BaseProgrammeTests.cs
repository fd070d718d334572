using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Tests.Corpus;

/// <summary>The corpus proves nothing when its ground is not sound.</summary>
public sealed class BaseProgrammeTests
{
    [Fact]
    public void Load_Base_HasNoFindings() => Assert.Empty(BaseProgramme.Load().Diagnostics);

    [Fact]
    public void Load_Base_HasOneMeasureOfEachKindInItsFirstDomain()
    {
        var programme = BaseProgramme.Load().GetProgramme();

        Assert.Equal(
            KindCatalogue.BuiltIn.Kinds.Select(kind => kind.Name).Order(StringComparer.Ordinal),
            programme.Domains[0].Items.SelectMany(item => item.Measures).Select(measure => measure.Kind).Order(StringComparer.Ordinal));
    }
}
