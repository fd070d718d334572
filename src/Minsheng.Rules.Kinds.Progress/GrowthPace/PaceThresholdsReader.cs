using System.Globalization;

namespace Minsheng.Rules.Kinds.Progress;

/// <summary>Reads the key <c>thresholds</c>: the name of a published table, or a table of the author's own.</summary>
internal sealed class PaceThresholdsReader(MeasureReader measure)
{
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    /// <returns>The table, or null where something was reported that leaves none.</returns>
    public PaceThresholds? Read()
    {
        if (measure.Required("thresholds", NodeKind.Text, NodeKind.List) is not { } node)
        {
            return null;
        }

        return node.Kind == NodeKind.Text
            ? measure.Choice<PaceThresholds?>("thresholds", null, ("un", PaceThresholds.UnitedNations), ("eurostat", PaceThresholds.Eurostat))
            : ReadTable(node);
    }

    private PaceThresholds? ReadTable(DocumentNode node)
    {
        var rows = measure.Objects("thresholds");
        if (node.Items.Count < 2)
        {
            measure.Diagnostics.Report(ProgressDiagnostics.TooFewClasses, node.Location);
            return null;
        }

        var steps = new List<PaceStep>();
        PaceStep? before = null;
        foreach (var row in rows)
        {
            if (ReadStep(row, isLast: row.Node == node.Items[^1], before) is { } step)
            {
                steps.Add(step);
                before = step;
            }
        }

        return steps.Count == node.Items.Count ? new PaceThresholds(steps) : null;
    }

    private PaceStep? ReadStep(ObjectReader row, bool isLast, PaceStep? before)
    {
        var from = row.Optional("from", NodeKind.Number, NodeKind.Text);
        var code = ReadCode(row);
        var title = row.RequiredLocalized("title");
        row.ReportUnknownKeys();
        return ReadFrom(row, from, isLast, before, out var ratio) && code is not null && title is { } words ? new PaceStep(ratio, new MeasureClass(code, words)) : null;
    }

    private bool ReadFrom(ObjectReader row, DocumentNode? node, bool isLast, PaceStep? before, out Rational? ratio)
    {
        ratio = null;
        if (row.Node.Find("from") is { } key && isLast)
        {
            row.Diagnostics.Report(ProgressDiagnostics.LastClassHasThreshold, key.Location);
            return false;
        }

        if (row.Node.Find("from") is null)
        {
            if (!isLast)
            {
                row.Diagnostics.Report(ProgressDiagnostics.ThresholdMissing, row.Node.Location);
            }

            return isLast;
        }

        if (node is null || measure.ReadAmount(node, Unit.Percent) is not { } read)
        {
            return false;
        }

        ratio = read;
        if (before?.From is not { } above || read < above)
        {
            return true;
        }

        row.Diagnostics.Report(ProgressDiagnostics.ThresholdOutOfOrder, node.Location, node.Text, above.ToString(null, CultureInfo.InvariantCulture));
        return false;
    }

    private string? ReadCode(ObjectReader row)
    {
        if (row.RequiredText("class") is not { } code)
        {
            return null;
        }

        var place = row.Node.Find("class")!.Location;
        if (!char.IsAsciiLetterLower(code[0]) || !code.All(char.IsAsciiLetterOrDigit))
        {
            row.Diagnostics.Report(ProgressDiagnostics.NotAClassCode, place, code);
            return null;
        }

        if (!_codes.Add(code))
        {
            row.Diagnostics.Report(ProgressDiagnostics.DuplicateClass, place, code);
            return null;
        }

        return code;
    }
}
