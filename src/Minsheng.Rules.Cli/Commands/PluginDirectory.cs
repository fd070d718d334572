using System.Diagnostics.CodeAnalysis;
using Minsheng.Rules.Cli.Rendering;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Cli.Commands;

/// <summary>The folder of <c>--plugins DIR</c>. Nothing here is touched without the option, so that the assembly that loads plug-ins is not loaded itself.</summary>
/// <param name="Set">The plug-ins; null where the folder as a whole was refused, and nothing is to be evaluated.</param>
/// <param name="Diagnostics">What was found, with the folder before the files.</param>
internal sealed record PluginDirectory(PluginSet? Set, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What <c>Native.props</c> switches off: machine code has no room for what comes later.</summary>
    [FeatureSwitchDefinition("Minsheng.Rules.Plugins.IsSupported")]
    [FeatureGuard(typeof(RequiresUnreferencedCodeAttribute))]
    [FeatureGuard(typeof(RequiresDynamicCodeAttribute))]
#pragma warning disable IL4000 // The analyzer cannot know that Native.props answers for the switch.
    private static bool IsSupported => !AppContext.TryGetSwitch("Minsheng.Rules.Plugins.IsSupported", out var isSupported) || isSupported;
#pragma warning restore IL4000

    /// <summary>Loads the plug-ins that a command is given, and prints what was found.</summary>
    /// <param name="directory">The folder; null for the kinds and units in the box.</param>
    /// <param name="printer">Prints.</param>
    public static PluginDirectory Read(string? directory, DiagnosticPrinter printer)
    {
        if (directory is null)
        {
            return new PluginDirectory(PluginSet.None, []);
        }

        var read = Load(directory);
        printer.Print(read.Diagnostics);
        return read;
    }

    /// <summary>Loads the plug-ins of a folder.</summary>
    public static PluginDirectory Load(string directory)
    {
        if (!IsSupported)
        {
            var diagnostics = new DiagnosticBag();
            diagnostics.Report(PluginDiagnostics.LoadingUnsupported, SourceLocation.OfFile(directory));
            return new PluginDirectory(null, diagnostics.ToSortedList());
        }

        // The plug-ins live as long as the process.
        var folder = PluginFolder.Load(directory);
        return new PluginDirectory(folder.IsRefused ? null : folder.Set, In(directory, folder.Set.Diagnostics));
    }

    /// <summary>Findings with the folder before their files.</summary>
    public static IReadOnlyList<Diagnostic> In(string directory, IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(found => found.At(found.Location with { File = Path.Combine(directory, found.Location.File) }))];
}
