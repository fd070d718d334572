using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Minsheng.Rules.Kinds;
using SamplePlugin;

namespace Minsheng.Rules.DependencyInjection.Tests;

/// <summary>What two lines in Program.cs give.</summary>
public sealed class AddMinshengRulesTests
{
    private static readonly string Lianyungang = Repository.PathOf("rules", "lianyungang-2023");

    /// <summary>12 of 15 schools: everything that judges is there to be asked for.</summary>
    [Fact]
    public void AddProgramme_OfAFolder_ProgrammeAndEvaluatorAreInjected()
    {
        using var services = Services.With(rules => rules.AddProgramme(Lianyungang));
        var programme = services.GetRequiredService<Programme>();
        var schools = new Observation { Measure = "schools-built", Date = new(2023, 12, 31), Value = 12 };

        var result = services.GetRequiredService<IRuleEvaluator>().Evaluate(ObservationSet.Create(programme, [schools]));

        Assert.Equal(new Rational(4, 5), result.FindMeasure("schools-built")!.Completion!.Value.Raw);
        Assert.Equal(Compliance.NotMet, result.FindMeasure("schools-built")!.Compliance);
    }

    /// <summary>A folder gives its name, with or without a separator at its end.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public void AddProgramme_OfAFolder_HasItsName(string end)
    {
        using var services = Services.With(rules => rules.AddProgramme(Lianyungang + end));

        Assert.Equal(["lianyungang-2023"], services.GetRequiredService<IProgrammeMonitor>().Names);
    }

    [Fact]
    public void AddProgramme_Several_AreAskedForByName()
    {
        using var services = Services.With(rules => rules.AddProgramme("small", SchoolRules.Source(3)).AddProgramme("large", _ => SchoolRules.Source(300)));
        var monitor = services.GetRequiredService<IProgrammeMonitor>();

        Assert.Equal(["large", "small"], monitor.Names);
        Assert.Equal((3, 3), SchoolRules.OwedBy(monitor.Get("small")));
        Assert.Same(monitor.Get("large"), services.GetRequiredKeyedService<Programme>("large"));
        Assert.Contains("`large`, `small`", Assert.Throws<InvalidOperationException>(() => monitor.Current).Message, StringComparison.Ordinal);
        Assert.Contains("it has `large`, `small`", Assert.Throws<KeyNotFoundException>(() => monitor.Get("Small")).Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => monitor.StatusOf("none"));
        Assert.Throws<KeyNotFoundException>(() => monitor.GetChangeToken("none"));
    }

    [Fact]
    public void AddProgramme_None_SaysHowToAddOne()
    {
        using var services = Services.With(_ => { });
        var monitor = services.GetRequiredService<IProgrammeMonitor>();

        Assert.Contains("AddProgramme", Assert.Throws<InvalidOperationException>(() => monitor.Current).Message, StringComparison.Ordinal);
        Assert.Contains("nor any other", Assert.Throws<KeyNotFoundException>(() => monitor.Get("city")).Message, StringComparison.Ordinal);
    }

    /// <summary>One name, one programme: what is said last counts; what is said in several places adds up.</summary>
    [Fact]
    public void AddMinshengRules_Twice_AddsUp()
    {
        using var services = Services.With(
            rules => rules.AddProgramme("city", SchoolRules.Source(1)).AddProgramme("town", SchoolRules.Source(2)),
            more => more.AddMinshengRules(rules => rules.AddProgramme("city", SchoolRules.Source(5))));
        var monitor = services.GetRequiredService<IProgrammeMonitor>();

        Assert.Equal(["city", "town"], monitor.Names);
        Assert.Equal((5, 5), SchoolRules.OwedBy(monitor.Get("city")));
        Assert.Single(services.GetServices<IRuleEvaluator>());
    }

    /// <summary>The options of a section, with those of code beside them.</summary>
    [Fact]
    public void AddMinshengRules_OfASection_BindsIt()
    {
        var json = $$"""
            { "MinshengRules": {
                "ReloadDelay": "00:00:02",
                "Programmes": { "lianyungang": { "Directory": "{{Lianyungang}}", "ReloadOnChange": false }, "china": { "Directory": "{{Repository.PathOf("rules", "china-2021-2025")}}", "UsePolling": true } } } }
            """;
        var configuration = new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
        using var services = new ServiceCollection()
            .AddMinshengRules(configuration.GetSection("MinshengRules"), rules => rules.AddProgramme("city", SchoolRules.Source(5)))
            .BuildServiceProvider();
        var options = services.GetRequiredService<Microsoft.Extensions.Options.IOptions<MinshengRulesOptions>>().Value;
        var monitor = services.GetRequiredService<IProgrammeMonitor>();

        Assert.Equal(TimeSpan.FromSeconds(2), options.ReloadDelay);
        Assert.Equal((false, true), (options.Programmes["lianyungang"].ReloadOnChange, options.Programmes["china"].UsePolling));
        Assert.Equal(["china", "city", "lianyungang"], monitor.Names);
        Assert.Equal("lianyungang-2023", monitor.Get("lianyungang").Id);
    }

    /// <summary>每万人 12 buses and more, said in a kind that the host brings, made by the host or before.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AddKind_OfAPlugIn_RulesMayUseIt(bool isMadeByHost)
    {
        var buses = """{ "id": "buses", "kind": "rate", "subject": "公交车", "of": "人", "per": 10000, "target": "≥ 12 辆", "clause": "每万人拥有公交车12辆" }""";
        var source = new InMemoryRuleSource().Add("programme.json", SchoolRules.Owing(1)["programme.json"]).Add("01.json", SchoolRules.Domain("one", 1, buses)).Add("02.json", SchoolRules.Owing(1)["02.json"]);
        using var services = Services.With(rules => (isMadeByHost ? rules.AddKind<RateKind>() : rules.AddKind(new RateKind())).AddProgramme("city", source));

        Assert.IsType<RateMeasure>(services.GetRequiredService<Programme>().FindMeasure("buses"));
        Assert.NotNull(services.GetRequiredService<KindCatalogue>().Find("rate"));
    }

    [Fact]
    public void AddKind_OfANameThatIsThere_IsAnError()
    {
        using var services = Services.With(rules => rules.AddKind<RateKind>().AddKind<RateKind>().AddProgramme("city", SchoolRules.Source(1)));

        Assert.Contains("`rate`", Assert.Throws<ArgumentException>(services.GetRequiredService<IProgrammeMonitor>).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddProgramme_SourceOfServices_IsMadeOnceWithThem()
    {
        var made = 0;
        using var services = Services.With(
            rules => rules.AddProgramme("city", provider =>
            {
                made++;
                return provider.GetRequiredService<InMemoryRuleSource>();
            }),
            more => more.AddSingleton(SchoolRules.Source(7)));

        Assert.Same(services.GetRequiredService<Programme>(), services.GetRequiredService<Programme>());
        Assert.Equal((7, 7), SchoolRules.OwedBy(services.GetRequiredService<Programme>()));
        Assert.Equal(1, made);
    }

    /// <summary>Rules with errors, where no host has refused to start: whoever asks for them is told all of them.</summary>
    [Fact]
    public void Programme_OfRulesWithErrors_ThrowsThemAll()
    {
        using var services = Services.With(new ChangingSource(SchoolRules.Owing("约")));

        var refused = Assert.Throws<InvalidRulesException>(services.GetRequiredService<Programme>);

        Assert.Equal(["01.json", "02.json"], refused.Diagnostics.Select(found => found.Location.File).Distinct());
    }
}
