using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Minsheng.Rules.Plugins;
using Minsheng.Rules.Plugins.Tests;

namespace Minsheng.Rules.Cli.Tests.Documentation;

/// <summary>The page's manifest is compiled, packed as the page names it, and used by its commands and programs.</summary>
public sealed partial class PluginsPageTests : IDisposable
{
    private const string Package = "Contoso.Rules.Survey.1.2.0.nupkg";
    private readonly Samples _samples = new("docs", "plugins.md");
    private readonly string _page = File.ReadAllText(Repository.PathOf("docs", "plugins.md"));
    private readonly PluginDirectory _folder = new();

    public PluginsPageTests()
    {
        const string usings = "using System.Collections.Generic;\n";
        var assembly = PluginCode.CompileAlone("Contoso.Rules.Survey", usings + _samples.BlockWith("csharp", "SurveyPlugin : RulePlugin"), File.ReadAllBytes(typeof(RulePlugin).Assembly.Location));
        _folder.Add(Package, PluginDirectory.Package("Contoso.Rules.Survey", "1.2.0", [], ("lib/net8.0/Contoso.Rules.Survey.dll", assembly)));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Commands_OfThePage_PrintWhatIsShown()
    {
        var allow = Minsheng.Run("plugins", "allow", _folder.Root);
        var list = Minsheng.Run("plugins", _folder.Root);

        Assert.Equal(_samples.After("minsheng plugins allow"), Shown(allow.Output));
        Assert.Equal(_samples.BlockWith("text", "0 refused"), Shown(list.Output));
    }

    [Theory]
    [InlineData("AddPlugins(\"plugins\")")]
    [InlineData("PluginFolder.Load(")]
    public void CSharpSample_CompiledAndRun_PrintsWhatIsShown(string sample)
    {
        _folder.AllowAll();
        var code = _samples.BlockWith("csharp", sample).Replace("\"plugins\"", $"\"{_folder.Root}\"", StringComparison.Ordinal);

        Assert.Equal(_samples.After(sample), CSharpSample.Run(code));
    }

    /// <summary>The list of the page is read without a finding; the two that it names are not in this folder, or not with that hash.</summary>
    [Fact]
    public void List_OfThePage_IsReadAsItStands()
    {
        var diagnostics = new DiagnosticBag();

        var list = PluginAllowList.Read(_folder.Add("plugins.json", _samples.Block("json plugins.json")).Root, diagnostics);

        Assert.Equal(0, diagnostics.Count);
        Assert.Equal([Package, "House"], list!.Plugins.Select(plugin => plugin.File));
        Assert.Equal([true, false], list.Plugins.Select(plugin => plugin.Sha256 is not null));
    }

    [Fact]
    public void Programme_OfThePage_NeedsThePlugInAndHasIt()
    {
        using var folder = _folder.LoadAll();
        var source = new InMemoryRuleSource()
            .Add("programme.json", Encoding.UTF8.GetBytes(_samples.Block("json programme.json")))
            .Add("survey.json", """
                { "format": 1, "id": "survey", "title": "调查", "items": [ { "number": 1, "title": "调查", "measures": [
                  { "id": "answers", "kind": "count", "subject": "问卷", "target": "≥ 500 问卷", "clause": "回收500问卷" } ] } ] }
                """u8.ToArray());

        Assert.Empty(new ProgrammeLoader(folder.Set).Load(source).Diagnostics);
        Assert.Equal(["MR3010", "MR5011"], new ProgrammeLoader().Load(source).Diagnostics.Select(found => found.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Settings_Bound_AreThoseOfThePage()
    {
        var settings = new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(_samples.Block("json appsettings.json")))).Build();
        using var services = new ServiceCollection().AddMinshengRules(settings.GetSection("MinshengRules"), rules => rules.AddPlugins()).BuildServiceProvider();

        var plugins = services.GetRequiredService<IOptions<MinshengRulesOptions>>().Value.Plugins;

        Assert.Equal(("plugins", false), (plugins.Directory, plugins.RequireAll));
        Assert.Equal([new AllowedPlugin(Package)], plugins.Allow);
    }

    /// <summary>Whatever loading and containing can say is explained.</summary>
    [Fact]
    public void Codes_OfPlugIns_AreAllOnThePage()
    {
        var codes = PluginDiagnostics.All.Concat(DiagnosticCatalogue.All).Select(descriptor => descriptor.Code)
            .Where(code => code.StartsWith("MR50", StringComparison.Ordinal) && code is not ("MR5013" or "MR5014"));

        Assert.All(codes, code => Assert.Contains(code, _page, StringComparison.Ordinal));
    }

    [Fact]
    public void EverySample_IsUsedByATest() => Assert.Equal(12, _samples.Count);

    /// <summary>The page has <c>plugins</c> for the folder and <c>…</c> for a hash.</summary>
    private string Shown(string printed) => Hash().Replace(printed, "…").Replace(_folder.Root, "plugins", StringComparison.Ordinal);

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();
}
