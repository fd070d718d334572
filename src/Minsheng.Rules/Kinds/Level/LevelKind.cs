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
        var target = reader.ReadTarget(TargetForms.Bound | TargetForms.Range, UnitRule.Any);
        var weightedBy = reader.Text("weightedBy");
        if (target?.Unit is not { } unit)
        {
            reader.Ignore("baseline", "tolerance", "unit");
            return null;
        }

        reader.UnitOf(target);
        var measure = new LevelMeasure(reader.Header(target), target)
        {
            Baseline = reader.ReadBaseline(unit),
            Tolerance = reader.ReadTolerance(unit),
            WeightedBy = weightedBy,
        };
        reader.WarnOfMissingCompletion(measure.Formula);
        return measure;
    }
}
