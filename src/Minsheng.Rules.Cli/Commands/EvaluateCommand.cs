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
        Csv,
        Markdown,
    }

    public static Command Create(Streams streams)
    {
        var rules = SharedOptions.Rules();
        var observations = SharedOptions.Observations();
        var plugins = SharedOptions.Plugins();
        var asOf = SharedOptions.Day("--as-of", "the day whose end is described; by default the newest observation's, at most the end of the period");
        var knownAt = SharedOptions.Day("--known-at", "the day of the knowledge: rows recorded later, or nobody knows when, are left out; by default everything is known");
        var region = new Option<string?>("--region") { Description = "show one region's results, by its id or a title", HelpName = "REGION" };
        var regions = new Option<bool>("--regions") { Description = "show the regions of every measure (JSON always has them)" };
        var all = new Option<bool>("--all") { Description = "text: show every measure in full, however many there are" };
        var format = new Option<Format>("--format")
        {
            Description = "text (default), json, csv or markdown",
            HelpName = "text|json|csv|markdown",
            CustomParser = result => SharedOptions.OneOf(
                result, Format.Text, ("text", Format.Text), ("json", Format.Json), ("csv", Format.Csv), ("markdown", Format.Markdown)),
        };
        var output = SharedOptions.Output();
        var failOn = new Option<FailOn?>("--fail-on")
        {
            Description = $"exit with 1 when a measure has one of these (3 when only indeterminate matches): {string.Join(", ", FailOn.AllWords)}; default error",
            HelpName = "LIST",
            CustomParser = FailOn.Parse,
        };
        var language = SharedOptions.ChosenLanguage();
        var command = new Command("evaluate", "Judge observations: what is kept, what is not, what is late, what cannot be judged, and why.")
        {
            rules, observations, plugins, asOf, knownAt, region, regions, all, format, output, failOn, language,
        };
        command.SetAction(parsed => Run(
            new Request(
                parsed.GetRequiredValue(rules),
                parsed.GetRequiredValue(observations),
                parsed.GetValue(plugins),
                new EvaluationOptions { AsOf = parsed.GetValue(asOf), KnownAt = parsed.GetValue(knownAt), Region = parsed.GetValue(region) },
                parsed.GetValue(regions),
                parsed.GetValue(all),
                parsed.GetValue(format),
                new Destination(parsed.GetValue(output), streams),
                parsed.GetValue(failOn) ?? FailOn.Default,
                parsed.GetValue(language)),
            streams));
        return command;
    }

    private static int Run(Request request, Streams streams)
    {
        var inputs = Inputs.Read(request.Rules, request.Observations, request.Plugins, request.Language, streams);
        if (inputs.Observations is not { } observations)
        {
            return Refuse(request, inputs.Diagnostics);
        }

        if (!RegionIsKnown(request.Options.Region, observations.Programme, streams))
        {
            return ExitCode.Invalid;
        }

        var result = RuleEvaluator.Evaluate(observations, request.Options);
        new DiagnosticPrinter(streams.Error, request.Language).Print(result.Findings);
        var written = request.Destination.Write(writer => Write(request, result, inputs.Diagnostics, writer));
        return written ? request.FailOn.ExitCodeFor(result) : ExitCode.Invalid;
    }

    private static void Write(Request request, EvaluationResult result, IReadOnlyList<Diagnostic> diagnostics, TextWriter writer)
    {
        switch (request.Format)
        {
            case Format.Json:
                ResultJson.Write(result, writer, diagnostics);
                break;
            case Format.Csv:
                CsvReport.Write(result, writer, new CsvReportOptions { Language = request.Language, IncludeRegions = request.IncludeRegions });
                break;
            case Format.Markdown:
                MarkdownReport.Write(result, writer, new MarkdownReportOptions { Language = request.Language, IncludeRegions = request.IncludeRegions });
                break;
            default:
                TextReport.Write(result, request.Language, new TextReportOptions(request.IncludeRegions, request.ShowAll), writer, request.Destination.IsTerminal);
                break;
        }
    }

    /// <summary>Nothing is evaluated; JSON still says why, for programs that read it.</summary>
    private static int Refuse(Request request, IReadOnlyList<Diagnostic> diagnostics)
    {
        if (request.Format == Format.Json)
        {
            request.Destination.Write(writer => ResultJson.WriteDiagnostics(diagnostics, writer));
        }

        return ExitCode.Invalid;
    }

    /// <summary>A region that no measure expects would evaluate nothing.</summary>
    private static bool RegionIsKnown(string? name, Programme programme, Streams streams)
    {
        if (name is null)
        {
            return true;
        }

        if (programme.FindRegion(name) is not { } region)
        {
            var names = string.Join(", ", programme.Regions.Select(each => each.Title.Zh));
            streams.Error.WriteLine($"minsheng: no region `{name}`; {(names.Length == 0 ? "the programme lists none" : $"known are: {names}")}");
            return false;
        }

        if (programme.Measures.Any(measure => measure.Header.Regions.Contains(region)))
        {
            return true;
        }

        streams.Error.WriteLine($"minsheng: no measure expects `{name}`, nothing would be evaluated");
        return false;
    }

    private sealed record Request(
        string Rules,
        IReadOnlyList<string> Observations,
        string? Plugins,
        EvaluationOptions Options,
        bool IncludeRegions,
        bool ShowAll,
        Format Format,
        Destination Destination,
        FailOn FailOn,
        Language Language);
}
