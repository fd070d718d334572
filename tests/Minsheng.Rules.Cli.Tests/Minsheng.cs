using System.Diagnostics;

namespace Minsheng.Rules.Cli.Tests;

/// <summary>Runs <c>minsheng</c> as a shell does: a process of its own, standard streams, an exit code.</summary>
internal static class Minsheng
{
    public const string Rules = "rules/lianyungang-2023";
    public const string Illustrative = "rules/lianyungang-2023/observations/illustrative-2023.csv";
    public const string Published = "rules/lianyungang-2023/observations/published.csv";

    public static Outcome Run(params string[] args) => RunWithInput("", args);

    public static Outcome RunWithInput(string input, params string[] args) =>
        Execute("dotnet", input, [Path.Combine(AppContext.BaseDirectory, "minsheng.dll"), .. args]);

    /// <summary>Runs any program in the repository's root.</summary>
    public static Outcome Execute(string program, string input, IEnumerable<string> args, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, error.Result);
    }

    internal sealed record Outcome(int ExitCode, string Output, string Error);
}
