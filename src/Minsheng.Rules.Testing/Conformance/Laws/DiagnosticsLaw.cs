using System.Text;

namespace Minsheng.Rules.Testing;

/// <summary>What is wrong is said, at its place.</summary>
internal sealed class DiagnosticsLaw() : ConformanceLaw(
    "diagnostics",
    "whatever is done to a key, nothing fails: what is refused is refused by a finding with a code of its own, a text in both languages and a place inside the measure, and a misspelt key always, with the word that was meant; authors see nothing else")
{
    /// <summary>Files that no reader of observations can make anything of.</summary>
    private static readonly (string What, byte[] Bytes)[] Files =
    [
        ("an empty file", []), ("a file of zeros", new byte[100]), ("a file that is not UTF-8", [0xFF, 0xFE, 0x80]), ("a file of words", Encoding.UTF8.GetBytes("没有 \"figures\n;,\t{[")),
    ];

    /// <summary>Readers of observation files are given what they cannot read.</summary>
    internal override void Check(ConformanceKit kit, LawCheck check)
    {
        foreach (var reader in kit.Plugins.Plugins.SelectMany(plugin => plugin.ObservationReaders))
        {
            foreach (var (what, bytes) in Files)
            {
                var file = kit.Plugins.ReadObservations("figures" + reader.Extension, bytes)!;
                var place = $"{what} for the reader of `{reader.Extension}`";
                check.Expect(file.Diagnostics.All(finding => finding.Descriptor != DiagnosticCatalogue.ReaderFailed), place, "a reader that does not fail", Said.Findings(file.Diagnostics));
                check.Expect(file.Diagnostics.Count > 0, place, "a finding", "none");
            }
        }
    }

    internal override void Check(ExampleCase example, ConformanceKit kit, LawCheck check)
    {
        _ = example.Load();
        foreach (var edit in MeasureEdit.Of(example.Node!))
        {
            var text = edit.ApplyTo(example.Node!);
            var loaded = example.FixtureOf(text).Load();
            CheckRefusal(edit, loaded, check);
            foreach (var finding in loaded.Diagnostics)
            {
                CheckFinding(edit, finding, LinesOf(text), kit, check);
            }

            CheckVerdicts(example, edit, loaded, check);
        }
    }

    private static int LinesOf(string text) => text.Count(character => character == '\n') + 1;

    private static void CheckRefusal(MeasureEdit edit, LoadResult loaded, LawCheck check)
    {
        if (edit.MustBeRefused)
        {
            check.Expect(!loaded.Succeeded, edit.What, "a refusal", "rules without errors");
        }

        // Without its kind nobody knows which keys a measure has.
        if (edit.Meant is { } meant and not "kind" && !loaded.Succeeded)
        {
            var helps = loaded.Diagnostics.Any(finding => finding.Help.En.Contains($"`{meant}`", StringComparison.Ordinal));
            check.Expect(helps, edit.What, $"the help \"did you mean `{meant}`?\"", Said.Findings(loaded.Diagnostics));
        }
    }

    private static void CheckFinding(MeasureEdit edit, Diagnostic finding, int lines, ConformanceKit kit, LawCheck check)
    {
        if (finding.Descriptor == DiagnosticCatalogue.KindFailedToRead)
        {
            check.Break(edit.What, "a kind that does not fail", Said.Findings([finding]));
            return;
        }

        var texts = TextsOf(finding);
        check.Expect(texts is { Zh.Length: > 0, En.Length: > 0 }, edit.What, $"a text of {finding.Code} in Chinese and English", $"`{texts?.Zh}` and `{texts?.En}`");
        var place = finding.Location;
        var isInside = place.File == RuleFixture.File && place.Line >= RuleFixture.FirstLine && place.Line < RuleFixture.FirstLine + lines;
        check.Expect(isInside, edit.What, $"{finding.Code} at a place inside the measure", $"`{place}`");
        if (kit.Manifest is { } manifest)
        {
            var isDeclared = DiagnosticCatalogue.All.Concat(manifest.Diagnostics).Any(descriptor => descriptor.Code == finding.Code);
            check.Expect(isDeclared, edit.What, $"{finding.Code} among the diagnostics of the manifest", "none of that code");
        }
    }

    /// <summary>The text of a finding; null where its arguments do not fit its text.</summary>
    private static LocalizedText? TextsOf(Diagnostic finding)
    {
        try
        {
            return finding.Message;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>A change that is taken must leave a measure that can be judged.</summary>
    private static void CheckVerdicts(ExampleCase example, MeasureEdit edit, LoadResult loaded, LawCheck check)
    {
        if (loaded.Programme is not { } programme || programme.FindMeasure(example.Id) is not { } measure || measure is FailedMeasure)
        {
            return;
        }

        foreach (var rung in example.Rungs)
        {
            var by = example.DueDate(programme);
            var rows = RuleFixture.Completed(programme, example.RowsOf(rung), by);
            if (ObservationSet.Bind(programme, ObservationFile.FromObservations(rows)).Observations is { } observations)
            {
                var result = RuleEvaluator.Evaluate(observations, new EvaluationOptions { AsOf = by }).FindMeasure(example.Id)!;
                check.Expect(result.Reason != ReasonCode.PluginFailed, $"{edit.What}, {ExampleCase.PlaceOf(rung, by)}", "a verdict", $"{Said.Verdict(result)}: {result.Because.En}");
            }
        }
    }
}
