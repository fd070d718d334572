using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds;

/// <summary>Target, baseline and how the total runs: what a measure of a running total says in its JSON.</summary>
/// <param name="Target">A bound or a range, with its unit.</param>
/// <param name="Baseline">The stock at the start; null where the total starts at zero.</param>
/// <param name="Monotone">Whether the total can only rise; false for net figures (净增).</param>
/// <param name="BothBind">Whether both ends of a range bind, instead of the lower end alone.</param>
/// <param name="Tolerance">How far an equal target may be missed on either side.</param>
/// <param name="Reporting">Whether observations are totals so far or what each month added.</param>
public sealed record AmountTerms(Target Target, Baseline? Baseline, bool Monotone, bool BothBind, Rational? Tolerance, Reporting Reporting)
{
    /// <summary>Figure and target, from which condition, completion and margin follow.</summary>
    public TargetFormula Formula => new()
    {
        Actual = new FieldExpression(ObservationField.Value, Target.Unit!.Value, Monotone ? FigureBehaviour.Rising : FigureBehaviour.Net) { Reporting = Reporting },
        Unit = Target.Unit.Value,
        Target = Target,
        Baseline = Baseline,
        BothBind = BothBind,
        Tolerance = Tolerance,
        JudgesRegions = false,
        CanForecast = true,
    };

    /// <summary>Reads <c>target</c>, <c>baseline</c>, <c>monotone</c>, <c>bothBind</c>, <c>tolerance</c> and <c>reporting</c>.</summary>
    /// <returns>The terms, or null where something was reported that leaves none.</returns>
    public static AmountTerms? Read(MeasureReader reader, UnitRule units)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var target = reader.ReadTarget(TargetForms.Bound | TargetForms.Range, units);
        var monotone = reader.Flag("monotone", true);
        var bothBind = reader.Flag("bothBind", false);
        var reporting = reader.Choice("reporting", Reporting.Cumulative, ("cumulative", Reporting.Cumulative), ("increment", Reporting.Increment));
        if (target?.Unit is not { } unit)
        {
            reader.Ignore("baseline", "tolerance", "unit");
            return null;
        }

        var baseline = reader.ReadBaseline(unit);
        if (reporting == Reporting.Increment && reader.Node.Properties.FirstOrDefault(property => property.Name == "baseline") is { } key)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.BaselineOfIncrements, key.NameLocation);
        }

        var terms = new AmountTerms(target, baseline, monotone, bothBind, reader.ReadTolerance(unit), reporting);
        reader.UnitOf(target);
        reader.WarnOfMissingCompletion(terms.Formula);
        return terms;
    }
}
