using System.CommandLine;
using Minsheng.Rules.Cli.Rendering;

namespace Minsheng.Rules.Cli.Commands;

/// <summary><c>test RULES [--plugins DIR]</c>: runs the authors' <c>*.cases.json</c> beside the rules.</summary>
internal static class TestCommand
{
    public static Command Create(Streams streams)
    {
        var rules = SharedOptions.Rules();
        var plugins = SharedOptions.Plugins();
        var language = SharedOptions.ChosenLanguage();
        var command = new Command("test", "Run the cases (*.cases.json) that stand beside a rule set, and say what differs.") { rules, plugins, language };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(rules), parsed.GetValue(plugins), parsed.GetValue(language), streams));
        return command;
    }

    private static int Run(string rules, string? plugins, Language language, Streams streams)
    {
        var printer = new DiagnosticPrinter(streams.Error, language);
        if (PluginDirectory.Read(plugins, printer).Set is not { } set)
        {
            return ExitCode.Invalid;
        }

        var loaded = new ProgrammeLoader(set).Load(new DirectoryRuleSource(rules));
        printer.Print(loaded.Diagnostics, rules);
        if (loaded.Programme is not { } programme)
        {
            return ExitCode.Invalid;
        }

        var files = Directory.EnumerateFiles(rules, "*" + CaseFile.Extension).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0)
        {
            streams.Error.WriteLine(language == Language.Chinese
                ? $"minsheng: {rules} 里没有用例文件（*{CaseFile.Extension}）"
                : $"minsheng: there is no case file (*{CaseFile.Extension}) in {rules}");
            return ExitCode.Invalid;
        }

        var report = new CaseReport(streams.Out, language);
        var isReadable = true;
        foreach (var path in files)
        {
            var unread = new DiagnosticBag();
            var bytes = TextFile.Read(path, unread);
            var file = bytes is null ? null : CaseFile.Read(programme, Path.GetFileName(path), bytes);
            printer.Print(file?.Diagnostics ?? unread.ToSortedList(), file is null ? "" : rules);
            isReadable &= file is { Succeeded: true };
            if (file is { Succeeded: true })
            {
                report.Print(file.Name, file.Run());
            }
        }

        report.PrintTotals(isReadable);
        return !isReadable ? ExitCode.Invalid : report.Failed > 0 ? ExitCode.NotCompliedWith : ExitCode.Fine;
    }
}
