using System.CommandLine;
using Minsheng.Rules.Cli.Rendering;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Cli.Commands;

/// <summary><c>plugins DIR</c>: what a folder of plug-ins has; <c>plugins allow DIR</c>: writes the list of what may be loaded.</summary>
internal static class PluginsCommand
{
    public static Command Create(Streams streams)
    {
        var directory = Directory();
        var language = SharedOptions.ChosenLanguage();
        var command = new Command("plugins", "List the plug-ins of a folder: where each comes from, its hash, what it brings; and what is refused and why.") { directory, language, CreateAllow(streams) };
        command.SetAction(parsed => List(parsed.GetRequiredValue(directory), parsed.GetValue(language), streams));
        return command;
    }

    private static Command CreateAllow(Streams streams)
    {
        var directory = Directory();
        var language = SharedOptions.ChosenLanguage();
        var command = new Command("allow", "Trust everything that lies in a folder now: write its list, plugins.json, with the hash of each.") { directory, language };
        command.SetAction(parsed => Allow(parsed.GetRequiredValue(directory), parsed.GetValue(language), streams));
        return command;
    }

    private static Argument<string> Directory()
    {
        var directory = new Argument<string>("DIR") { Description = "the folder: packages (*.nupkg), folders with an assembly of their own name, and plugins.json" };
        directory.Validators.Add(SharedOptions.RefuseEmpty);
        return directory;
    }

    private static int List(string directory, Language language, Streams streams)
    {
        var read = PluginDirectory.Load(directory);
        new DiagnosticPrinter(streams.Error, language).Print(read.Diagnostics);
        if (read.Set is not { } set)
        {
            return ExitCode.Invalid;
        }

        PluginReport.Write(set, language, streams.Out);
        return set.Refused.Count > 0 ? ExitCode.Invalid : ExitCode.Fine;
    }

    private static int Allow(string directory, Language language, Streams streams)
    {
        var diagnostics = new DiagnosticBag();
        var before = File.Exists(Path.Combine(directory, PluginAllowList.FileName)) ? PluginAllowList.Read(directory, diagnostics) : null;
        var now = diagnostics.HasErrors ? null : Write(directory, diagnostics);
        new DiagnosticPrinter(streams.Error, language).Print(PluginDirectory.In(directory, diagnostics.ToSortedList()));
        if (now is not { Plugins.Count: > 0 })
        {
            if (now is not null)
            {
                streams.Error.WriteLine(language == Language.Chinese ? $"minsheng: `{directory}` 里没有可以作插件的东西" : $"minsheng: nothing in `{directory}` could be a plug-in");
            }

            return ExitCode.Invalid;
        }

        PluginReport.WriteAllowed(directory, before?.Plugins ?? [], now.Plugins, language, streams.Out);
        return ExitCode.Fine;
    }

    /// <summary>Writes the list of everything that lies in the folder, if there is anything; null where that cannot be, which is reported.</summary>
    private static PluginAllowList? Write(string directory, DiagnosticBag diagnostics)
    {
        try
        {
            var list = PluginAllowList.Of(directory);
            if (list.Plugins.Count > 0)
            {
                list.Write(directory);
            }

            return list;
        }
        catch (DirectoryNotFoundException)
        {
            diagnostics.Report(PluginDiagnostics.FolderMissing, SourceLocation.OfFile(PluginAllowList.FileName), directory);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(PluginDiagnostics.Unreadable, SourceLocation.OfFile(PluginAllowList.FileName), directory);
        }

        return null;
    }
}
