using Microsoft.Extensions.Diagnostics.HealthChecks;
using Minsheng.Rules;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the health of a host's rules to its health checks.</summary>
public static class MinshengRulesHealthChecksBuilderExtensions
{
    /// <summary>Adds a check: degraded while changed rules were refused and the ones before are kept, or a plug-in was refused, failed where a programme has no rules at all.</summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">What a failure is reported as; <see cref="HealthStatus.Unhealthy"/> where null.</param>
    /// <param name="tags">Tags to choose checks by.</param>
    public static IHealthChecksBuilder AddMinshengRules(
        this IHealthChecksBuilder builder, string name = "minsheng-rules", HealthStatus? failureStatus = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddCheck<ProgrammesHealthCheck>(name, failureStatus, tags ?? []);
    }
}
