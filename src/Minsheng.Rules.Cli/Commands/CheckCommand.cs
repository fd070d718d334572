using System.CommandLine;
using Minsheng.Rules.Cli.Rendering;

namespace Minsheng.Rules.Cli.Commands;

/// <summary><c>check RULES [--source FILE] [--plugins DIR]</c>: every diagnostic of a folder, and what it leaves open of the list that it was made from.</summary>
internal static class CheckCommand
{
    public static Command Create(Streams streams)
    {
        var rules = SharedOptions.Rules();
        var source = Source();
        var plugins = SharedOptions.Plugins();
        var language = SharedOptions.ChosenLanguage();
        var command = new Command("check", "Report everything that is wrong with a rule set, with file, line and column.") { rules, source, plugins, language };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(rules), parsed.GetValue(source), parsed.GetValue(plugins), parsed.GetValue(language), streams));
        return command;
    }

    private static Option<string?> Source()
    {
        var source = new Option<string?>("--source") { Description = "the published text: hold rules and text to each other, number by number and sentence by sentence", HelpName = "FILE" };
        source.Validators.Add(SharedOptions.RefuseEmpty);
        return source;
    }

    private static int Run(string rules, string? source, string? plugins, Language language, Streams streams)
    {
        var printer = new DiagnosticPrinter(streams.Error, language);
        if (PluginDirectory.Read(plugins, printer).Set is not { } set)
        {
            return ExitCode.Invalid;
        }

        var loaded = new ProgrammeLoader(set).Load(new DirectoryRuleSource(rules));
        printer.Print(loaded.Diagnostics, rules);
        streams.Out.WriteLine(Summary(loaded, language));
        if (loaded.Programme is not { } programme)
        {
            return ExitCode.Invalid;
        }

        return source is null || CoversSource(programme, rules, source, printer, language, streams) ? ExitCode.Fine : ExitCode.Invalid;
    }

    private static bool CoversSource(Programme programme, string rules, string source, DiagnosticPrinter printer, Language language, Streams streams)
    {
        var unread = new DiagnosticBag();
        if (TextFile.Read(source, unread) is not { } bytes || SourceText.Decode(source, bytes, unread) is not { } text)
        {
            printer.Print(unread.ToSortedList());
            return false;
        }

        var coverage = SourceCoverage.Check(programme, text);
        foreach (var finding in coverage.Diagnostics)
        {
            printer.Print([finding], finding.Location.File == source ? "" : rules);
        }

        streams.Out.WriteLine(Summary(coverage, source, language));
        return coverage.IsComplete;
    }

    private static string Summary(SourceCoverage coverage, string source, Language language)
    {
        var items = Share(coverage.ItemsCovered, coverage.Items);
        var numbers = Share(coverage.NumbersCovered, coverage.Numbers);
        var sentences = Share(coverage.SentencesCovered, coverage.Sentences);
        return language == Language.Chinese
            ? $"{source}：有着落的条目 {items}，数字 {numbers}，句子 {sentences}"
            : $"{source}: {items} items, {numbers} numbers, {sentences} sentences accounted for";
    }

    /// <summary>Rounded down, so that 100% means all.</summary>
    private static string Share(int part, int whole) =>
        FormattableString.Invariant($"{part}/{whole} ({(whole == 0 ? 0 : part * 100L / whole)}%)");

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
