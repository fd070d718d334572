namespace Minsheng.Rules.Kinds;

/// <summary>Reads measures of the kind <c>change</c>: from one value to another, such as 由1500元降至750元.</summary>
public sealed class ChangeKind : MeasureKind
{
    /// <inheritdoc/>
    public override string Name => "change";

    /// <inheritdoc/>
    public override LocalizedText Title => new("升降", "change");

    /// <inheritdoc/>
    public override Measure? Read(MeasureReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var target = reader.ReadTarget(TargetForms.Bound | TargetForms.Range | TargetForms.Change, UnitRule.Any);
        if (target?.Unit is not { } unit)
        {
            reader.Ignore("baseline", "tolerance", "unit");
            return null;
        }

        reader.UnitOf(target);
        var baseline = reader.ReadBaseline(unit);
        if (target is not ChangeTarget && reader.Optional("baseline") is null)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.ChangeWithoutStart, reader.Node.Find("target")!.Location);
            return null;
        }

        var measure = new ChangeMeasure(reader.Header(target), target) { Baseline = baseline, Tolerance = reader.ReadTolerance(unit) };
        reader.WarnOfMissingCompletion(measure.Formula);
        return measure;
    }
}
