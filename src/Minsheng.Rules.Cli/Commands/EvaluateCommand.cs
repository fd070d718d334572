using System.CommandLine;
using Minsheng.Rules.Cli.Rendering;

namespace Minsheng.Rules.Cli.Commands;

/// <summary><c>evaluate RULES --observations FILE…</c>: the main job.</summary>
internal static class EvaluateCommand
{
    private enum Format
    {
        Text,
        Json,
    }

    public static Command Create(Streams streams)
    {
        var rules = SharedOptions.Rules();
        var observations = new Option<string[]>("--observations")
        {
            Description = "observation files, CSV or JSON",
            HelpName = "FILE",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
            Arity = ArgumentArity.OneOrMore,
        };
        observations.Validators.Add(SharedOptions.RefuseEmpty);
        var asOf = new Option<DateOnly?>("--as-of")
        {
            Description = "the day whose end is described; by default the newest observation's, at most the end of the period",
            HelpName = "YYYY-MM-DD",
            CustomParser = result =>
            {
                var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
                if (IsoDate.TryParse(text, out var date))
                {
                    return date;
                }

                result.AddError($"`{text}` is not a date, write 2023-12-31");
                return null;
            },
        };
        var format = new Option<Format>("--format")
        {
            Description = "text (default) or json",
            HelpName = "text|json",
            CustomParser = result => SharedOptions.OneOf(result, Format.Text, ("text", Format.Text), ("json", Format.Json)),
        };
        var output = new Option<string?>("--output") { Description = "write to a file instead of standard output", HelpName = "FILE" };
        output.Validators.Add(SharedOptions.RefuseEmpty);
        var failOn = new Option<FailOn?>("--fail-on")
        {
            Description = "exit with 1 when a measure has one of these verdicts (3 when only indeterminate matches): notMet, indeterminate, pending, error, none; default error",
            HelpName = "LIST",
            CustomParser = FailOn.Parse,
        };
        var language = SharedOptions.ChosenLanguage();
        var command = new Command("evaluate", "Judge observations: what is kept, what is not, what cannot be judged, and why.")
        {
            rules, observations, asOf, format, output, failOn, language,
        };
        command.SetAction(parsed => Run(
            new Request(
                parsed.GetRequiredValue(rules),
                parsed.GetRequiredValue(observations),
                parsed.GetValue(asOf),
                parsed.GetValue(format),
                parsed.GetValue(output),
                parsed.GetValue(failOn) ?? FailOn.Default,
                parsed.GetValue(language)),
            streams));
        return command;
    }

    private static int Run(Request request, Streams streams)
    {
        var loaded = ProgrammeLoader.LoadDirectory(request.Rules);
        var printer = new DiagnosticPrinter(streams.Error, request.Language);
        printer.Print(loaded.Diagnostics, request.Rules);
        if (loaded.Programme is not { } programme)
        {
            return Refuse(request, streams, loaded.Diagnostics);
        }

        var binding = ObservationSet.Bind(programme, request.Observations.Select(ReadObservations));
        printer.Print(binding.Diagnostics);
        List<Diagnostic> diagnostics = [.. loaded.Diagnostics, .. binding.Diagnostics];
        if (binding.Observations is not { } observations)
        {
            return Refuse(request, streams, diagnostics);
        }

        var result = RuleEvaluator.Evaluate(observations, new EvaluationOptions { AsOf = request.AsOf });
        var written = Write(request, streams, writer =>
        {
            if (request.Format == Format.Json)
            {
                ResultJson.Write(result, writer, diagnostics);
            }
            else
            {
                TextReport.Write(result, request.Language, writer, streams.IsTerminal && request.Output is null);
            }
        });
        return written ? request.FailOn.ExitCodeFor(result) : ExitCode.Invalid;
    }

    /// <summary>Nothing is evaluated; JSON still says why, for programs that read it.</summary>
    private static int Refuse(Request request, Streams streams, IReadOnlyList<Diagnostic> diagnostics)
    {
        if (request.Format == Format.Json)
        {
            Write(request, streams, writer => ResultJson.WriteDiagnostics(diagnostics, writer));
        }

        return ExitCode.Invalid;
    }

    private static ObservationFile ReadObservations(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var diagnostics = new DiagnosticBag();
            var descriptor = exception is FileNotFoundException or DirectoryNotFoundException ? DiagnosticCatalogue.FileMissing : DiagnosticCatalogue.FileUnreadable;
            diagnostics.Report(descriptor, SourceLocation.OfFile(path), path);
            return ObservationFile.FromRows(path, null, [], diagnostics);
        }

        return Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase)
            ? ObservationFile.FromJson(path, bytes)
            : CsvObservations.Read(path, bytes);
    }

    private static bool Write(Request request, Streams streams, Action<TextWriter> write)
    {
        if (request.Output is not { } path)
        {
            write(streams.Out);
            return true;
        }

        try
        {
            using var file = new StreamWriter(path) { NewLine = "\n" };
            write(file);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine($"minsheng: `{path}` cannot be written");
            return false;
        }
    }

    private sealed record Request(
        string Rules, IReadOnlyList<string> Observations, DateOnly? AsOf, Format Format, string? Output, FailOn FailOn, Language Language);
}
