using Microsoft.Extensions.DependencyInjection;

namespace Minsheng.Rules.DependencyInjection.Tests;

/// <summary>The services of a host, in a line.</summary>
internal static class Services
{
    /// <summary>How long nothing may change in these tests.</summary>
    public static TimeSpan Delay { get; } = TimeSpan.FromMilliseconds(10);

    /// <summary>Services with programmes.</summary>
    public static ServiceProvider With(Action<MinshengRulesBuilder> configure, Action<IServiceCollection>? more = null)
    {
        var services = new ServiceCollection();
        services.AddMinshengRules(configure);
        more?.Invoke(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    /// <summary>Services with one programme, <c>city</c>, that changes.</summary>
    public static ServiceProvider With(ChangingSource source, Action<IServiceCollection>? more = null) =>
        With(rules => rules.AddProgramme("city", source).Configure(options => options.ReloadDelay = Delay), more);
}
