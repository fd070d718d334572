using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Minsheng.Rules;

/// <summary>Loads every programme before anything else of the host starts; with errors, it does not start.</summary>
/// <param name="services">Has the programmes, which are made only after the options have been validated.</param>
internal sealed class ProgrammeStart(IServiceProvider services) : IHostedLifecycleService
{
    /// <exception cref="InvalidRulesException">Plug-ins or rules have errors; the exception lists those of all of them.</exception>
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        var monitor = services.GetRequiredService<IProgrammeMonitor>();
        var refused = monitor.Names.Select(monitor.StatusOf).Where(status => status.Programme is null).ToList();
        var plugins = services.GetRequiredService<HostPlugins>().Refusals;
        return refused.Count + plugins.Count > 0 ? throw new InvalidRulesException([.. plugins, .. refused.SelectMany(InFolder)]) : Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The findings of a programme, with its name before the files.</summary>
    private static IEnumerable<Diagnostic> InFolder(ProgrammeStatus status) => status.Diagnostics.Select(found => found.At(found.Location with { File = $"{status.Name}/{found.Location.File}" }));
}
