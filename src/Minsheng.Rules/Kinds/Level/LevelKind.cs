namespace Minsheng.Rules.Kinds;

/// <summary>Reads measures of the kind <c>level</c>: a state or policy parameter, such as 报销比例不低于70%.</summary>
public sealed class LevelKind : MeasureKind
{
    /// <inheritdoc/>
    public override string Name => "level";

    /// <inheritdoc/>
    public override LocalizedText Title => new("水平", "level");

    /// <inheritdoc/>
    public override Measure? Read(MeasureReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var target = reader.Target(TargetForms.Bound | TargetForms.Range, UnitRule.Any);
        if (target?.Unit is not { } unit)
        {
            reader.Ignore("baseline", "tolerance", "unit");
            return null;
        }

        reader.UnitOf(target);
        var baseline = reader.Baseline(unit);
        var tolerance = reader.Tolerance(unit);
        reader.WarnOfMissingCompletion(target, baseline, isPartOfTarget: false, bothBind: true, tolerance);
        return new LevelMeasure(reader.Header(target), target) { Baseline = baseline, Tolerance = tolerance };
    }
}
