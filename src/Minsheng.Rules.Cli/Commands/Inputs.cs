using Minsheng.Rules.Cli.Rendering;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Cli.Commands;

/// <summary>Rules and observations as commands read them: everything that is found is printed, and nothing is evaluated with an error in it.</summary>
/// <param name="Observations">The observations with their programme; null where there was an error.</param>
/// <param name="Diagnostics">Everything that was found.</param>
internal sealed record Inputs(ObservationSet? Observations, IReadOnlyList<Diagnostic> Diagnostics)
{
    public static Inputs Read(string rules, IReadOnlyList<string> files, string? plugins, Language language, Streams streams)
    {
        var printer = new DiagnosticPrinter(streams.Error, language);
        var (set, found) = PluginDirectory.Read(plugins, printer);
        if (set is null)
        {
            return new Inputs(null, found);
        }

        var loaded = new ProgrammeLoader(set).Load(new DirectoryRuleSource(rules));
        printer.Print(loaded.Diagnostics, rules);
        if (loaded.Programme is not { } programme)
        {
            return new Inputs(null, [.. found, .. loaded.Diagnostics]);
        }

        var binding = ObservationSet.Bind(programme, files.Select(file => ReadFile(file, set)));
        printer.Print(binding.Diagnostics);
        return new Inputs(binding.Observations, [.. found, .. loaded.Diagnostics, .. binding.Diagnostics]);
    }

    private static ObservationFile ReadFile(string path, PluginSet plugins)
    {
        var diagnostics = new DiagnosticBag();
        if (TextFile.Read(path, diagnostics) is not { } bytes)
        {
            return ObservationFile.FromRows(path, null, [], diagnostics);
        }

        return Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase)
            ? ObservationFile.FromJson(path, bytes)
            : plugins.ReadObservations(path, bytes) ?? CsvObservations.Read(path, bytes);
    }
}
