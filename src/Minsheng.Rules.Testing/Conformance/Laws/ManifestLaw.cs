using System.Text.RegularExpressions;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Testing;

/// <summary>The manifest says truly what the plug-in brings.</summary>
internal sealed partial class ManifestLaw() : ConformanceLaw(
    "manifest",
    "the manifest is valid, says the same each time, and names every finding with a code of its own in both languages; every kind has an example that loads: hosts load, list and refuse plug-ins by it")
{
    internal override void Check(ConformanceKit kit, LawCheck check)
    {
        if (kit.Manifest is not { } manifest)
        {
            check.DoesNotApply("the kinds come without a manifest");
            return;
        }

        foreach (var finding in kit.Plugins.Diagnostics)
        {
            check.Break("", "a manifest without findings", Said.Findings([finding]));
        }

        if (kit.Plugins.Refused.Count > 0)
        {
            return;
        }

        check.Expect(manifest.GetType().IsVisible, "", "a public class, which hosts find", "a class that is not public");
        CheckThatItIsSteady(kit.Plugins.Plugins[0], PluginSet.Create(manifest), check);
        CheckDiagnostics(manifest, check);
        foreach (var kind in manifest.Kinds)
        {
            check.Expect(kit.Examples.Any(example => example.Kind == kind.Name), $"kind `{kind.Name}`", "an example", "none");
        }
    }

    internal override void Check(ExampleCase example, ConformanceKit kit, LawCheck check)
    {
        check.Expect(example.Node is not null, "", "the JSON of a measure", "none");
        if (kit.Manifest is { } manifest)
        {
            var isOwn = manifest.Kinds.Any(kind => kind.Name == example.Kind);
            check.Expect(isOwn, "", "a kind of the plug-in", $"`{example.Kind}`");
        }

        var loaded = example.FixtureOf(example.Text).Load();
        check.Expect(loaded.Diagnostics.Count == 0, "", "an example without findings", Said.Findings(loaded.Diagnostics));
    }

    private static void CheckThatItIsSteady(LoadedPlugin first, PluginSet again, LawCheck check)
    {
        if (again.Plugins is not [var second])
        {
            check.Break("asked twice", $"`{first}`", Said.Findings(again.Diagnostics));
            return;
        }

        check.Expect(first.Id == second.Id && first.Version == second.Version, "asked twice", $"`{first}`", $"`{second}`");
        check.Expect(first.Capabilities.SequenceEqual(second.Capabilities), "asked twice", string.Join(", ", first.Capabilities), string.Join(", ", second.Capabilities));
    }

    /// <summary>A place that one language fills and the other does not is a slip.</summary>
    private static void CheckDiagnostics(RulePlugin manifest, LawCheck check)
    {
        foreach (var descriptor in manifest.Diagnostics)
        {
            var (zh, en) = (PlacesIn(descriptor.Message.Zh), PlacesIn(descriptor.Message.En));
            check.Expect(zh == en, $"diagnostic {descriptor.Code}", $"the same places in Chinese and English: `{en}`", $"`{zh}`");
            var hasHelp = (descriptor.Help.Zh.Length > 0, descriptor.Help.En.Length > 0);
            check.Expect(hasHelp.Item1 == hasHelp.Item2, $"diagnostic {descriptor.Code}", "a help in both languages or in none", "a help in one");
        }
    }

    private static string PlacesIn(string message) => string.Join(' ', Place().Matches(message).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();
}
