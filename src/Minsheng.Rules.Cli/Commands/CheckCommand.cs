using System.CommandLine;
using Minsheng.Rules.Cli.Rendering;

namespace Minsheng.Rules.Cli.Commands;

/// <summary><c>check RULES</c>: every diagnostic of a folder.</summary>
internal static class CheckCommand
{
    public static Command Create(Streams streams)
    {
        var rules = SharedOptions.Rules();
        var language = SharedOptions.ChosenLanguage();
        var command = new Command("check", "Report everything that is wrong with a rule set, with file, line and column.") { rules, language };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(rules), parsed.GetValue(language), streams));
        return command;
    }

    private static int Run(string rules, Language language, Streams streams)
    {
        var loaded = ProgrammeLoader.LoadDirectory(rules);
        new DiagnosticPrinter(streams.Error, language).Print(loaded.Diagnostics, rules);
        streams.Out.WriteLine(Summary(loaded, language));
        return loaded.Succeeded ? ExitCode.Fine : ExitCode.Invalid;
    }

    private static string Summary(LoadResult loaded, Language language)
    {
        var errors = loaded.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var warnings = loaded.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
        var zh = language == Language.Chinese;
        if (loaded.Programme is not { } programme)
        {
            return zh ? $"{errors} 个错误，{warnings} 个警告" : $"{Count(errors, "error")}, {Count(warnings, "warning")}";
        }

        var measures = programme.Measures.ToList();
        var items = programme.Domains.Sum(domain => domain.Items.Count);
        var kinds = string.Join(", ", measures.GroupBy(measure => measure.Kind).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}"));
        return zh
            ? $"{programme.Title.Zh}：没有错误，{warnings} 个警告；{programme.Domains.Count} 个领域，{items} 件实事，{measures.Count} 项指标（{kinds}）"
            : $"{programme.Title.En}: no errors, {Count(warnings, "warning")}; {Count(programme.Domains.Count, "domain")}, {Count(items, "item")}, {Count(measures.Count, "measure")} ({kinds})";
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
