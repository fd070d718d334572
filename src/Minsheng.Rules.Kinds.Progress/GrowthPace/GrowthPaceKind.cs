using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds.Progress;

/// <summary>Reads measures of the kind <c>growth-pace</c>: whether a value has grown, or shrunk, as fast as it must to reach its target when due, with the classes of the United Nations, of Eurostat, or of the author.</summary>
public sealed class GrowthPaceKind : MeasureKind
{
    /// <inheritdoc/>
    public override string Name => "growth-pace";

    /// <inheritdoc/>
    public override LocalizedText Title => new("增长速度", "pace of growth");

    /// <inheritdoc/>
    public override Measure? Read(MeasureReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var thresholds = new PaceThresholdsReader(reader).Read();
        if (ProgressTerms.Read(reader) is not { } terms)
        {
            return null;
        }

        var header = reader.Header(terms.Target);
        var canGrow = CanGrow(terms, header.By, reader);
        return canGrow && thresholds is not null ? new GrowthPaceMeasure(header, terms, thresholds) : null;
    }

    private static bool CanGrow(ProgressTerms terms, DateOnly by, MeasureReader reader)
    {
        var (target, baseline) = (reader.Node.Find("target")!, reader.Node.Find("baseline")!);
        var canGrow = true;
        if (terms.Baseline.Value.Sign <= 0)
        {
            reader.Diagnostics.Report(ProgressDiagnostics.BaselineNotPositive, baseline.Find("value")!.Location, new Quantity(terms.Baseline.Value, terms.Unit).ToString());
            canGrow = false;
        }

        if (terms.Target.Bound.Sign <= 0)
        {
            reader.Diagnostics.Report(ProgressDiagnostics.TargetNotPositive, target.Location, terms.Target.ToString());
            canGrow = false;
        }

        if (new ElapsedExpression(terms.Since).MonthsTo(by) == 0)
        {
            // A due date that the target names is the target's; regions may have others.
            var place = terms.Target.By is null ? baseline.Find("date")! : target;
            reader.Diagnostics.Report(ProgressDiagnostics.NoTimeToGrow, place.Location, IsoDate.Format(terms.Since), IsoDate.Format(by));
            canGrow = false;
        }

        return canGrow;
    }
}
