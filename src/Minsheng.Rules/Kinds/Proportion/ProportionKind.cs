namespace Minsheng.Rules.Kinds;

/// <summary>Reads measures of the kind <c>proportion</c>: a part of an eligible whole, such as 教师交流比例15%以上.</summary>
public sealed class ProportionKind : MeasureKind
{
    /// <inheritdoc/>
    public override string Name => "proportion";

    /// <inheritdoc/>
    public override LocalizedText Title => new("比例", "proportion");

    /// <inheritdoc/>
    public override Measure? Read(MeasureReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var numerator = reader.RequiredText("numerator");
        var denominator = reader.RequiredText("denominator");
        var unit = reader.ReadUnit();
        var target = reader.ReadTarget(TargetForms.Bound | TargetForms.Range, UnitRule.Share, isPartOfWhole: true, unitByDefault: Unit.Percent);
        var baseline = reader.ReadBaseline(Unit.Percent);
        var tolerance = reader.ReadTolerance(Unit.Percent);
        var whenEmpty = reader.ReadWhenEmpty();
        if (target is null || numerator is null || denominator is null)
        {
            return null;
        }

        var measure = new ProportionMeasure(reader.Header(target), target)
        {
            Numerator = numerator,
            Denominator = denominator,
            CountUnit = unit ?? default,
            Baseline = baseline,
            Tolerance = tolerance,
            WhenEmpty = whenEmpty,
        };
        reader.WarnOfMissingCompletion(measure.Formula);
        return measure;
    }
}
