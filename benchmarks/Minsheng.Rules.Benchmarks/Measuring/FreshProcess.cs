using System.Diagnostics;
using System.Globalization;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>This program in a process of its own, for what a used process cannot tell.</summary>
internal static class FreshProcess
{
    /// <summary>Runs a command and reads the number that it prints.</summary>
    public static double Ask(params string[] command)
    {
        var program = Path.Combine(AppContext.BaseDirectory, Path.GetFileNameWithoutExtension(Environment.GetCommandLineArgs()[0]));
        using var process = Process.Start(new ProcessStartInfo(program, command) { RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(text, CultureInfo.InvariantCulture);
    }
}
