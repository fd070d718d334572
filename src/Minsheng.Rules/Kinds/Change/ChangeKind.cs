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
        var target = reader.Target(TargetForms.Bound | TargetForms.Range | TargetForms.Change, UnitRule.Any);
        if (target?.Unit is not { } unit)
        {
            reader.Ignore("baseline", "unit");
            return null;
        }

        reader.UnitOf(target);
        var baseline = reader.Baseline(unit);
        if (target is not ChangeTarget && reader.Optional("baseline") is null)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.ChangeWithoutStart, reader.Node.Find("target")!.Location);
            return null;
        }

        reader.WarnOfMissingCompletion(target, baseline, isPartOfTarget: false, bothBind: true, tolerance: null);
        return new ChangeMeasure(reader.Header(target), target) { Baseline = baseline };
    }
}
