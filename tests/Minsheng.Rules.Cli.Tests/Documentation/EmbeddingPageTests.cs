using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Minsheng.Rules.Cli.Tests.Documentation;

public sealed class EmbeddingPageTests
{
    private readonly Samples _samples = new("docs", "embedding.md");

    [Theory]
    [InlineData("AddProgramme(\"rules/lianyungang-2023\")")]
    [InlineData("using RulesEngine.Models;")]
    [InlineData("using FluentValidation;")]
    [InlineData("IReloadableRuleSource")]
    public void CSharpSample_CompiledAndRun_PrintsWhatIsShown(string sample) =>
        Assert.Equal(_samples.After(sample), CSharpSample.Run(_samples.BlockWith("csharp", sample)));

    [Fact]
    public void Settings_Bound_GiveTheProgrammesOfThePage()
    {
        var json = _samples.Block("json appsettings.json").Replace("rules/", Repository.PathOf("rules") + "/", StringComparison.Ordinal);
        var settings = new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
        using var services = new ServiceCollection().AddMinshengRules(settings.GetSection("MinshengRules")).BuildServiceProvider();

        Assert.Equal(["china", "lianyungang"], services.GetRequiredService<IProgrammeMonitor>().Names);
    }

    /// <summary>The names of the page are those of the code.</summary>
    [Fact]
    public void TelemetryNames_AllOfThem_AreOnThePage()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "embedding.md"));
        var names = typeof(MinshengRulesTelemetry).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToList();

        Assert.Equal(12, names.Count);
        Assert.All(names, name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void EverySample_IsUsedByATest() => Assert.Equal(9, _samples.Count);
}
