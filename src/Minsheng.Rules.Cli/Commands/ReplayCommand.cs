using System.CommandLine;
using System.CommandLine.Parsing;
using Minsheng.Rules.Cli.Rendering;

namespace Minsheng.Rules.Cli.Commands;

/// <summary><c>replay RULES --observations FILE… --known-at EARLIER LATER</c>: what changed in what was known.</summary>
internal static class ReplayCommand
{
    private enum Format
    {
        Text,
        Json,
    }

    public static Command Create(Streams streams)
    {
        var rules = SharedOptions.Rules();
        var observations = SharedOptions.Observations();
        var plugins = SharedOptions.Plugins();
        var knownAt = new Option<DateOnly[]>("--known-at")
        {
            Description = "the two days of knowledge that are compared",
            HelpName = "EARLIER LATER",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
            Arity = new ArgumentArity(2, 2),
            CustomParser = ParseDays,
        };
        var asOf = SharedOptions.Day("--as-of", "the day whose end is described at both; by default that of the newest observation known at the later day");
        var format = new Option<Format>("--format")
        {
            Description = "text (default) or json",
            HelpName = "text|json",
            CustomParser = result => SharedOptions.OneOf(result, Format.Text, ("text", Format.Text), ("json", Format.Json)),
        };
        var output = SharedOptions.Output();
        var language = SharedOptions.ChosenLanguage();
        var command = new Command("replay", "Judge the same observations as they were known at two days, and say what changed and why.")
        {
            rules, observations, plugins, knownAt, asOf, format, output, language,
        };
        command.SetAction(parsed =>
        {
            var destination = new Destination(parsed.GetValue(output), streams);
            var isJson = parsed.GetValue(format) == Format.Json;
            var inputs = Inputs.Read(parsed.GetRequiredValue(rules), parsed.GetRequiredValue(observations), parsed.GetValue(plugins), parsed.GetValue(language), streams);
            if (inputs.Observations is not { } set)
            {
                return Refuse(isJson, destination, inputs.Diagnostics);
            }

            var days = parsed.GetRequiredValue(knownAt);
            var comparison = EvaluationComparison.Replay(set, days[0], days[1], parsed.GetValue(asOf));
            new DiagnosticPrinter(streams.Error, parsed.GetValue(language)).Print(comparison.After.Findings);
            var written = destination.Write(writer =>
            {
                if (isJson)
                {
                    ResultJson.WriteComparison(comparison, writer, inputs.Diagnostics);
                }
                else
                {
                    ReplayReport.Write(comparison, parsed.GetValue(language), writer, destination.IsTerminal);
                }
            });
            return written ? ExitCode.Fine : ExitCode.Invalid;
        });
        return command;
    }

    private static DateOnly[] ParseDays(ArgumentResult result)
    {
        var days = result.Tokens.Select(token => SharedOptions.ParseDay(result, token.Value)).OfType<DateOnly>().ToArray();
        if (days is [var earlier, var later] && earlier >= later)
        {
            result.AddError("--known-at takes the earlier day first, then the later");
        }

        return days;
    }

    private static int Refuse(bool isJson, Destination destination, IReadOnlyList<Diagnostic> diagnostics)
    {
        if (isJson)
        {
            destination.Write(writer => ResultJson.WriteDiagnostics(diagnostics, writer));
        }

        return ExitCode.Invalid;
    }
}
