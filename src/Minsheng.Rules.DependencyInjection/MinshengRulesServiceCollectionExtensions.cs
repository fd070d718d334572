using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Minsheng.Rules;
using Minsheng.Rules.Plugins;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds programmes of rules to a host.</summary>
public static class MinshengRulesServiceCollectionExtensions
{
    /// <summary>
    /// Adds programmes, with everything that asks for them: <see cref="IProgrammeMonitor"/>, <see cref="IRuleEvaluator"/>, and <see cref="Programme"/>, also
    /// keyed by name. A host with errors in its options or its rules does not start, and says all of them. May be called several times.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Says which programmes there are.</param>
    public static IServiceCollection AddMinshengRules(this IServiceCollection services, Action<MinshengRulesBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        AddServices(services);
        configure(new MinshengRulesBuilder(services));
        return services;
    }

    /// <summary>Adds the programmes of a section of the configuration, and those that code adds: <c>{ "Programmes": { "name": { "Directory": "rules/name" } } }</c>.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configuration">The section; its shape is that of <see cref="MinshengRulesOptions"/>.</param>
    /// <param name="configure">Says which others there are.</param>
    public static IServiceCollection AddMinshengRules(this IServiceCollection services, IConfiguration configuration, Action<MinshengRulesBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        AddServices(services);
        services.Configure<MinshengRulesOptions>(configuration);
        configure?.Invoke(new MinshengRulesBuilder(services));
        return services;
    }

    private static void AddServices(IServiceCollection services)
    {
        services.AddLogging();
        services.AddMetrics();
        services.AddOptions<MinshengRulesOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<MinshengRulesOptions>, MinshengRulesOptionsValidator>());
        services.TryAddSingleton<HostPlugins>();
        services.TryAddSingleton(provider => provider.GetRequiredService<HostPlugins>().Set);
        services.TryAddSingleton(provider => provider.GetRequiredService<PluginSet>().Kinds);
        services.TryAddSingleton(provider => new ProgrammeLoader(provider.GetRequiredService<PluginSet>()));
        services.TryAddSingleton<RulesTelemetry>();
        services.TryAddSingleton<ProgrammeSources>();
        services.TryAddSingleton<IProgrammeMonitor, ProgrammeMonitor>();
        services.TryAddSingleton<IRuleEvaluator>(provider => new ObservedEvaluator(RuleEvaluator.Flat, provider.GetRequiredService<RulesTelemetry>()));
        services.TryAddTransient(provider => provider.GetRequiredService<IProgrammeMonitor>().Current);
        services.TryAddKeyedTransient(KeyedService.AnyKey, (provider, key) => provider.GetRequiredService<IProgrammeMonitor>().Get((string)key!));
        services.AddHostedService<ProgrammeStart>();
    }
}
