using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Minsheng.Rules.DependencyInjection.Tests;

/// <summary>What is wrong is said at the start, all of it, and nothing runs.</summary>
public sealed class HostStartTests
{
    [Fact]
    public async Task Start_OptionsWithMistakes_SaysThemAll()
    {
        using var host = HostWith(rules => rules
            .AddProgramme("gone", "rules/not-there")
            .Configure(options =>
            {
                options.Programmes["empty"] = new ProgrammeOptions();
                options.ReloadDelay = TimeSpan.FromHours(-1);
            }));

        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal(
            [
                $"programme `gone`: there is no folder `rules/not-there`; looked for it at `{Path.GetFullPath("rules/not-there")}`",
                "programme `empty` has no `Directory` and no source",
                "`ReloadDelay` must be from 0 to 01:00:00, and is -01:00:00",
            ],
            refused.Failures);
    }

    [Fact]
    public async Task Start_RulesWithErrors_SaysThoseOfAllProgrammesAndStartsNothing()
    {
        var started = new StartedService();
        using var host = HostWith(
            rules => rules.AddProgramme("one", new ChangingSource(SchoolRules.Owing("约"))).AddProgramme("two", new InMemoryRuleSource()).AddProgramme("good", SchoolRules.Source(1)),
            services => services.Insert(0, ServiceDescriptor.Singleton<IHostedService>(started)));

        var refused = await Assert.ThrowsAsync<InvalidRulesException>(() => host.StartAsync());

        Assert.Equal(["one/01.json", "one/02.json", "two/programme.json"], refused.Diagnostics.Select(found => found.Location.File).Distinct());
        Assert.False(started.IsStarted);
    }

    /// <summary>A folder is looked for below the content root of the host.</summary>
    [Fact]
    public async Task Start_RelativeFolder_IsThatOfTheContentRoot()
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = Repository.PathOf("rules") });
        builder.Services.AddMinshengRules(rules => rules.AddProgramme("lianyungang-2023"));
        using var host = builder.Build();

        await host.StartAsync();

        Assert.Equal("lianyungang-2023", host.Services.GetRequiredService<Programme>().Id);
        await host.StopAsync();
    }

    private static IHost HostWith(Action<MinshengRulesBuilder> configure, Action<IServiceCollection>? more = null)
    {
        var builder = new HostApplicationBuilder();
        more?.Invoke(builder.Services);
        builder.Services.AddMinshengRules(configure);
        return builder.Build();
    }

    private sealed class StartedService : IHostedService
    {
        public bool IsStarted { get; private set; }

        public Task StartAsync(CancellationToken cancellationToken)
        {
            IsStarted = true;
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
