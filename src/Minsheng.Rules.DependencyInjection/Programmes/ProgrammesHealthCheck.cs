using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Minsheng.Rules;

/// <summary>Healthy while every programme has the rules of its last load, degraded while one keeps older ones or a plug-in is refused, failed where one has none.</summary>
internal sealed class ProgrammesHealthCheck(IProgrammeMonitor monitor, HostPlugins plugins) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var all = monitor.Names.Select(monitor.StatusOf).ToList();
        var data = all.ToDictionary(status => status.Name, status => (object)(status.Programme?.Hash ?? "none"));
        var (none, pending) = (all.Where(status => status.Programme is null).ToList(), all.Where(status => status.IsReloadPending).ToList());
        return Task.FromResult(none.Count > 0
            ? new HealthCheckResult(context.Registration.FailureStatus, $"no rules without errors: {Listed(none)}", FailureOf(none), data)
            : pending.Count > 0
                ? HealthCheckResult.Degraded($"changed rules were refused, and those before are in use: {Listed(pending)}", FailureOf(pending), data)
                : plugins.Errors.Count > 0
                    ? HealthCheckResult.Degraded($"plug-ins were refused: {string.Join("; ", plugins.Errors)}", data: data)
                    : HealthCheckResult.Healthy($"{all.Count} programmes have the rules of their last load", data));
    }

    private static string Listed(IEnumerable<ProgrammeStatus> all) =>
        string.Join("; ", all.Select(status => $"`{status.Name}`: {status.Failure?.Message ?? status.Diagnostics.First(found => found.Severity == DiagnosticSeverity.Error).ToString()}"));

    private static Exception? FailureOf(IEnumerable<ProgrammeStatus> all) => all.Select(status => status.Failure).FirstOrDefault(failure => failure is not null);
}
