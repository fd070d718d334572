using Microsoft.Extensions.DependencyInjection;

namespace Minsheng.Rules.DependencyInjection.Tests;

/// <summary>The services of a host with one programme, <c>city</c>, whose rules change.</summary>
internal sealed class ReloadingHost : IDisposable
{
    private readonly ServiceProvider _services;

    /// <param name="files">The rules at first.</param>
    /// <param name="more">Further services.</param>
    public ReloadingHost(IReadOnlyDictionary<string, byte[]> files, Action<IServiceCollection>? more = null)
    {
        Source = new ChangingSource(files);
        _services = Services.With(Source, more);
        Monitor = Get<IProgrammeMonitor>();
    }

    public ChangingSource Source { get; }

    public IProgrammeMonitor Monitor { get; }

    public ProgrammeStatus Status => Monitor.StatusOf("city");

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Waits until changed rules have been refused.</summary>
    public Task RefusesAsync() => Eventually.Holds(() => Status.IsReloadPending, "the reload is pending");

    public void Dispose() => _services.Dispose();
}
