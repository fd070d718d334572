using System.Diagnostics;
using System.Text;

namespace Minsheng.Rules.Packages.Tests;

/// <summary>A program that a test starts, with everything that it prints. It never outlives the test.</summary>
internal sealed class ChildProcess : IDisposable
{
    /// <summary>Longer than anything takes on a busy machine.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    private readonly Process _process;
    private readonly string _command;
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _everything = new();

    private ChildProcess(string folder, IEnumerable<KeyValuePair<string, string>> environment, string program, string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };

        // A compiler that waits for more work would hold the pipes open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        _command = $"{program} {string.Join(' ', args)}";
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(line.Data, isOutput: true);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data, isOutput: false);
        _process.Start();
        _process.StandardInput.Close();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What was printed to standard output so far.</summary>
    public string Output
    {
        get
        {
            lock (_everything)
            {
                return _output.ToString();
            }
        }
    }

    public static ChildProcess Start(string folder, IEnumerable<KeyValuePair<string, string>> environment, string program, params string[] args) =>
        new(folder, environment, program, args);

    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it printed to standard output.</returns>
    /// <exception cref="InvalidOperationException">It failed, or did not end; the message has everything that it printed.</exception>
    public static string Run(string folder, IEnumerable<KeyValuePair<string, string>> environment, string program, params string[] args)
    {
        using var process = Start(folder, environment, program, args);
        process.WaitForSuccess();
        return process.Output;
    }

    /// <summary>Waits for the end.</summary>
    /// <exception cref="InvalidOperationException">The program failed, or did not end in time.</exception>
    public void WaitForSuccess()
    {
        if (!_process.WaitForExit(Limit))
        {
            throw Failed($"has not ended after {Limit}");
        }

        _process.WaitForExit();
        if (_process.ExitCode != 0)
        {
            throw Failed($"ended with {_process.ExitCode}");
        }
    }

    /// <summary>Waits until the output has a text behind a mark, up to the end of its line.</summary>
    /// <exception cref="InvalidOperationException">The program ended, or the time did, without it.</exception>
    public async Task<string> WaitForLineAsync(string mark)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Limit; await Task.Delay(50))
        {
            var output = Output;
            var start = output.IndexOf(mark, StringComparison.Ordinal);
            if (start >= 0)
            {
                start += mark.Length;
                return output[start..output.IndexOf('\n', start)];
            }

            if (_process.HasExited)
            {
                break;
            }
        }

        throw Failed($"never printed `{mark}`");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private void Keep(string? line, bool isOutput)
    {
        if (line is null)
        {
            return;
        }

        lock (_everything)
        {
            _everything.Append(line).Append('\n');
            if (isOutput)
            {
                _output.Append(line).Append('\n');
            }
        }
    }

    private InvalidOperationException Failed(string what)
    {
        lock (_everything)
        {
            return new InvalidOperationException($"`{_command}` {what}; it printed:\n{_everything}");
        }
    }
}
