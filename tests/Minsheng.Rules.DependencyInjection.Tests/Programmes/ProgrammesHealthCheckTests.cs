using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Minsheng.Rules.DependencyInjection.Tests.Programmes;

/// <summary>The health of a host's rules.</summary>
public sealed class ProgrammesHealthCheckTests
{
    [Fact]
    public async Task CheckHealth_GoodBadMended_HealthyDegradedHealthy()
    {
        using var host = new ReloadingHost(SchoolRules.Owing(15), more => more.AddHealthChecks().AddMinshengRules(tags: ["ready"]));
        var (source, monitor, health) = (host.Source, host.Monitor, host.Get<HealthCheckService>());

        var good = (await health.CheckHealthAsync(check => check.Tags.Contains("ready"))).Entries["minsheng-rules"];
        Assert.Equal(HealthStatus.Healthy, good.Status);
        Assert.Equal(monitor.Current.Hash, good.Data["city"]);

        source.Change(SchoolRules.Owing("约"));
        await host.RefusesAsync();
        var bad = (await health.CheckHealthAsync()).Entries["minsheng-rules"];
        Assert.Equal(HealthStatus.Degraded, bad.Status);
        Assert.Contains("`city`: 01.json(1,", bad.Description, StringComparison.Ordinal);

        source.Change(_ => throw new TimeoutException("the database is away"));
        await Eventually.Holds(() => host.Status.Failure is not null, "the source fails");
        var away = (await health.CheckHealthAsync()).Entries["minsheng-rules"];
        Assert.Equal(HealthStatus.Degraded, away.Status);
        Assert.IsType<TimeoutException>(away.Exception);

        source.Change(SchoolRules.Owing(16));
        await Eventually.Holds(() => !host.Status.IsReloadPending, "nothing is pending");
        Assert.Equal(HealthStatus.Healthy, (await health.CheckHealthAsync()).Status);
    }

    [Theory]
    [InlineData(null, HealthStatus.Unhealthy)]
    [InlineData(HealthStatus.Degraded, HealthStatus.Degraded)]
    public async Task CheckHealth_NoRulesAtAll_Fails(HealthStatus? failureStatus, HealthStatus expected)
    {
        using var services = Services.With(new ChangingSource(SchoolRules.Owing("约")), more => more.AddHealthChecks().AddMinshengRules("rules", failureStatus));

        Assert.Equal(expected, (await services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["rules"].Status);
    }
}
