using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Options;
using Minsheng.Rules.Kinds;
using Minsheng.Rules.Plugins;
using Minsheng.Rules.Plugins.Tests;
using SamplePlugin;

namespace Minsheng.Rules.DependencyInjection.Tests.Plugins;

/// <summary>Plug-ins of a host, from its own code and from folders.</summary>
public sealed class HostPluginsTests : IDisposable
{
    private static readonly string Steady = Measure("steady-one", "steady");

    private readonly PluginDirectory _folder = new PluginDirectory().AddFolder("Steady", PluginCode.WithKind("Contoso.Steady", "steady"));

    public void Dispose() => _folder.Dispose();

    /// <summary>A kind of each way: the host's own, a manifest's made with services, another's, a folder's.</summary>
    [Fact]
    public void AddPlugins_OfEverySource_AreOneSetThatRulesMayUse()
    {
        _folder.AllowAll();
        using var services = Services.With(
            rules => rules.AddKind<RateKind>().AddPlugin<NamedPlugin>().AddPlugin(new GivenPlugin()).AddPlugins(_folder.Root)
                .AddProgramme("city", SourceOf(Steady, Measure("named-one", "named"), Measure("given-one", "given"), """{ "id": "buses", "kind": "rate", "subject": "公交车", "of": "人", "per": 10000, "target": "≥ 12 辆", "clause": "每万人拥有公交车12辆" }""")),
            more => more.AddSingleton(new KindName("named")));

        var programme = services.GetRequiredService<Programme>();
        var set = services.GetRequiredService<PluginSet>();

        Assert.Equal(["steady", "named", "given", "rate"], programme.Measures.Select(measure => measure.Kind).Take(4));
        Assert.Equal(["Contoso.Steady", "Tests.Given", "Tests.Named"], set.Plugins.Select(plugin => plugin.Id));
        Assert.Equal([Path.Combine(_folder.Root, "Steady"), "", ""], set.Plugins.Select(plugin => plugin.Origin));
        Assert.Equal(["Contoso.Steady", "Tests.Given", "Tests.Named"], programme.Plugins.Select(plugin => plugin.Id));
        Assert.Same(set.Kinds, services.GetRequiredService<KindCatalogue>());
    }

    /// <summary>A folder is looked for below the content root; findings name it as the host does.</summary>
    [Fact]
    public async Task Start_RelativeFolder_IsThatOfTheContentRoot()
    {
        _folder.AllowAll();
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = Path.GetDirectoryName(_folder.Root) });
        var name = Path.GetFileName(_folder.Root);
        builder.Services.AddMinshengRules(rules => rules.AddPlugins(name).AddProgramme("city", SourceOf(Steady)));
        using var host = builder.Build();

        await host.StartAsync();

        Assert.Equal($"{name}/Steady", host.Services.GetRequiredService<PluginSet>().Plugins.Single().Origin);
        await host.StopAsync();
    }

    /// <summary>Configuration says where, code says that: a section alone loads nothing and is told so.</summary>
    [Fact]
    public void Configuration_OfAFolder_IsLoadedWhereCodeAsksForIt()
    {
        _folder.Add("Other.dll", "not on the list");
        var hash = PluginAllowList.Of(_folder.Root).Plugins.Single(plugin => plugin.File == "Steady").Sha256;
        var json = $$"""{ "Plugins": { "Directory": "{{_folder.Root}}", "RequireAll": false, "Allow": [ { "File": "Steady", "Sha256": "{{hash}}" } ] } }""";
        var configuration = new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();

        using var asked = new ServiceCollection().AddMinshengRules(configuration, rules => rules.AddPlugins().AddPlugins()).BuildServiceProvider();
        using var alone = new ServiceCollection().AddMinshengRules(configuration).BuildServiceProvider();

        Assert.Equal(["Contoso.Steady"], asked.GetRequiredService<PluginSet>().Plugins.Select(plugin => plugin.Id));
        Assert.False(asked.GetRequiredService<IOptions<MinshengRulesOptions>>().Value.Plugins.RequireAll);
        Assert.Equal(
            [$"`Plugins:Directory` is `{_folder.Root}`, and nothing loads it: configuration alone runs no code, call AddPlugins() as well"],
            Assert.Throws<OptionsValidationException>(alone.GetRequiredService<PluginSet>).Failures);
    }

    [Fact]
    public void Configuration_WithoutAFolder_IsNoPlugIns()
    {
        using var services = Services.With(rules => rules.AddPlugins());

        Assert.Empty(services.GetRequiredService<PluginSet>().Plugins);
        Assert.Empty(services.GetRequiredService<PluginSet>().Diagnostics);
    }

    [Fact]
    public void Options_EntryWithoutAFile_IsAnErrorOfTheOptions()
    {
        using var services = Services.With(rules => rules.AddPlugins().Configure(options => options.Plugins.Allow.Add(new AllowedPlugin(" "))));

        Assert.Equal(["an entry of `Plugins:Allow` has no `File`"], Assert.Throws<OptionsValidationException>(services.GetRequiredService<PluginSet>).Failures);
    }

    /// <summary>What is wrong with plug-ins and rules is said in one exception, and nothing starts.</summary>
    [Fact]
    public async Task Start_PlugInsAndRulesWithErrors_SaysAllOfThem()
    {
        _folder.AddFolder("Past", PluginCode.WithKind("Contoso.Past", "past"), ".NETFramework,Version=v4.8").AllowAll();
        using var host = HostWith(rules => rules.AddPlugins(_folder.Root).AddProgramme("city", SourceOf(Steady, Measure("past-one", "past"))));

        var refused = await Assert.ThrowsAsync<InvalidRulesException>(() => host.StartAsync());

        Assert.Equal(["MR5044", "MR2001"], refused.Diagnostics.Select(found => found.Code));
        Assert.Equal([Path.Combine(_folder.Root, "Past"), "city/01.json"], refused.Diagnostics.Select(found => found.Location.File));
    }

    /// <summary>Without a host that refuses to start, whoever asks for rules is told.</summary>
    [Fact]
    public void Programme_WithRefusedPlugIns_IsGivenToNobody()
    {
        _folder.AddFolder("Past", PluginCode.WithKind("Contoso.Past", "past"), ".NETFramework,Version=v4.8").AllowAll();
        using var services = Services.With(rules => rules.AddPlugins(_folder.Root).AddProgramme("city", SourceOf(Steady)));

        Assert.Equal("MR5044", Assert.Throws<InvalidRulesException>(services.GetRequiredService<Programme>).Diagnostics.Single().Code);
        Assert.Equal("MR5044", Assert.Throws<InvalidRulesException>(() => services.GetRequiredService<IProgrammeMonitor>().Get("city")).Diagnostics.Single().Code);
    }

    /// <summary>Where not all are required the others judge; the log and the health check say what is missing.</summary>
    [Fact]
    public async Task Start_NotAllRequired_GoesOnAndIsDegraded()
    {
        _folder.AddFolder("Past", PluginCode.WithKind("Contoso.Past", "past"), ".NETFramework,Version=v4.8").AllowAll();
        using var host = HostWith(
            rules => rules.AddPlugins(_folder.Root).AddProgramme("city", SourceOf(Steady)).Configure(options => options.Plugins.RequireAll = false),
            services => services.AddLogging(logging => logging.AddFakeLogging()).AddHealthChecks().AddMinshengRules());

        await host.StartAsync();

        var health = (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["minsheng-rules"];
        Assert.Equal(HealthStatus.Degraded, health.Status);
        Assert.Contains("MR5044", health.Description, StringComparison.Ordinal);
        var logs = host.Services.GetRequiredService<FakeLogCollector>().GetSnapshot().Where(each => each.Id.Id is >= 6 and <= 8).ToList();
        Assert.Equal([(8, "PluginFinding", LogLevel.Error), (6, "PluginLoaded", LogLevel.Information), (7, "PluginRefused", LogLevel.Warning)], logs.Select(each => (each.Id.Id, each.Id.Name!, each.Level)));
        var hash = host.Services.GetRequiredService<PluginSet>().Plugins.Single().Hash;
        Assert.Equal($"Plug-in Contoso.Steady 1.0.0 is in use, from {_folder.PathOf("Steady")}; hash {hash}", logs[1].Message);
        Assert.Equal($"Plug-in Past from {_folder.PathOf("Past")} is not in use", logs[2].Message);
        var page = File.ReadAllText(Repository.PathOf("docs", "embedding.md"));
        Assert.All(logs, each => Assert.Contains($"| {each.Id.Id} `{each.Id.Name}` |", page, StringComparison.Ordinal));
        await host.StopAsync();
    }

    /// <summary>A hash that differs stops the host whatever the options say, and nothing of the folder runs.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Start_HashThatDiffers_NeverStarts(bool requireAll)
    {
        _folder.AllowAll();
        using var host = HostWith(rules => rules.AddPlugins(_folder.Root, plugins => plugins.Allow("Steady", new string('0', 64)))
            .AddProgramme("city", SourceOf(Measure("schools", "count"))).Configure(options => options.Plugins.RequireAll = requireAll));

        var refused = await Assert.ThrowsAsync<InvalidRulesException>(() => host.StartAsync());

        Assert.Equal(["MR5035"], refused.Diagnostics.Select(found => found.Code));
        Assert.Empty(host.Services.GetRequiredService<PluginSet>().Plugins);
    }

    /// <summary>Two folders with one plug-in: neither is used, and both places are named.</summary>
    [Fact]
    public void AddPlugins_OneIdInTwoFolders_IsAnErrorOfBoth()
    {
        using var second = new PluginDirectory().AddFolder("Steady", PluginCode.WithKind("Contoso.Steady", "other")).AllowAll();
        _folder.AllowAll();
        using var services = Services.With(rules => rules.AddPlugins(_folder.Root).AddPlugins(second.Root));

        var set = services.GetRequiredService<PluginSet>();

        Assert.Empty(set.Plugins);
        Assert.Equal(["MR5022", "MR5022"], set.Diagnostics.Select(found => found.Code));
        Assert.Equal(
            new[] { _folder.PathOf("Steady"), second.PathOf("Steady") }.Order(StringComparer.Ordinal), set.Diagnostics.Select(found => found.Location.File));
    }

    [Fact]
    public void Dispose_OfTheHost_UnloadsItsPlugIns()
    {
        var context = RunAndDispose(_folder.AllowAll());
        for (var i = 0; i < 20 && context.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(context.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference RunAndDispose(PluginDirectory folder)
    {
        using var services = Services.With(rules => rules.AddPlugins(folder.Root).AddProgramme("city", SourceOf(Steady)));
        var programme = services.GetRequiredService<Programme>();
        var result = services.GetRequiredService<IRuleEvaluator>().Evaluate(ObservationSet.Create(programme, [new Observation { Measure = "steady-one", Date = new(2023, 12, 31), Value = 1 }]));
        Assert.Equal(Compliance.Met, result.FindMeasure("steady-one")!.Compliance);
        return new WeakReference(AssemblyLoadContext.GetLoadContext(programme.FindMeasure("steady-one")!.GetType().Assembly));
    }

    private static IHost HostWith(Action<MinshengRulesBuilder> configure, Action<IServiceCollection>? more = null)
    {
        var builder = new HostApplicationBuilder();
        more?.Invoke(builder.Services);
        builder.Services.AddMinshengRules(configure);
        return builder.Build();
    }

    private static string Measure(string id, string kind) => $$"""{ "id": "{{id}}", "kind": "{{kind}}", "subject": "主题", "target": "≥ 1 所", "clause": "原文" }""";

    private static InMemoryRuleSource SourceOf(params string[] measures)
    {
        var files = SchoolRules.Owing(1);
        return new InMemoryRuleSource().Add("programme.json", files["programme.json"]).Add("01.json", SchoolRules.Domain("one", 1, measures)).Add("02.json", files["02.json"]);
    }

    private sealed record KindName(string Name);

    private sealed class NamedPlugin(KindName name) : RulePlugin
    {
        public override string Id => "Tests.Named";

        public override PluginVersion Version => new(1, 0, 0);

        public override LocalizedText Title => new("甲", "named");

        public override IReadOnlyList<MeasureKind> Kinds => [new PlainKind(name.Name)];
    }

    private sealed class GivenPlugin : RulePlugin
    {
        public override string Id => "Tests.Given";

        public override PluginVersion Version => new(1, 0, 0);

        public override LocalizedText Title => new("乙", "given");

        public override IReadOnlyList<MeasureKind> Kinds => [new PlainKind("given")];
    }

    private sealed class PlainKind(string name) : MeasureKind
    {
        public override string Name => name;

        public override LocalizedText Title => new(name, name);

        public override Measure? Read(MeasureReader reader) =>
            reader.ReadTarget(TargetForms.Bound, UnitRule.Counted) is { } target ? new RateMeasure(reader.Header(target), target, "人", 1) : null;
    }
}
