using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Minsheng.Rules.SampleHost.Tests;

/// <summary>The built host as a process of its own, on a free port of this machine; ended when it is disposed of.</summary>
internal sealed partial class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _log = new();
    private readonly TaskCompletionSource<Uri?> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HostProcess(string environment, IEnumerable<string> settings)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "SampleHost.dll"), "--contentRoot", Repository.PathOf("tests", "SampleHost"), "--urls", "http://127.0.0.1:0" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        settings.ToList().ForEach(start.ArgumentList.Add);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data, isError: true);
    }

    /// <summary>Everything that it has printed so far.</summary>
    public string Log => string.Join('\n', _log);

    /// <summary>Its exit code; null while it runs.</summary>
    public int? ExitCode => _process.HasExited ? _process.ExitCode : null;

    /// <summary>Asks it.</summary>
    public HttpClient Client { get; } = new();

    /// <summary>Starts the host, and waits until it listens.</summary>
    public static async Task<HostProcess> StartAsync(string environment, params string[] settings)
    {
        var host = new HostProcess(environment, settings);
        host.Begin();
        host.Client.BaseAddress = await host._address.Task.WaitAsync(Patience);
        Assert.True(host.Client.BaseAddress is not null, host.Log);
        return host;
    }

    /// <summary>Starts a host that cannot start, and waits until it has ended.</summary>
    public static async Task<HostProcess> RunToEndAsync(params string[] settings)
    {
        var host = new HostProcess("Production", settings);
        host.Begin();
        await host._process.WaitForExitAsync().WaitAsync(Patience);
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Begin()
    {
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Standard output that ends before an address was printed is that of a host that did not start.</summary>
    private void Read(string? line, bool isError = false)
    {
        if (line is null)
        {
            _ = !isError && _address.TrySetResult(null);
            return;
        }

        _log.Enqueue(line);
        if (Listening().Match(line) is { Success: true } match)
        {
            _address.TrySetResult(new Uri(match.Groups["address"].Value));
        }
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://\S+)")]
    private static partial Regex Listening();
}
