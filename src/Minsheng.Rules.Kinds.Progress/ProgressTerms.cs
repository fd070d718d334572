using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds.Progress;

/// <summary>Target and dated baseline, and how regions are merged: what both kinds of progress say in their JSON.</summary>
/// <param name="Target">A bound with a direction that the baseline does not satisfy.</param>
/// <param name="Unit">The unit of target, baseline and figures.</param>
/// <param name="Baseline">Where the value stood, with its date.</param>
/// <param name="Since">The date of the baseline.</param>
/// <param name="WeightedBy">What regions' values are weighted with; null where the worst region decides.</param>
internal sealed record ProgressTerms(BoundTarget Target, Unit Unit, Baseline Baseline, DateOnly Since, string? WeightedBy)
{
    /// <summary>The figure: a state that stands until it is replaced.</summary>
    public NumberExpression Actual => new FieldExpression(ObservationField.Value, Unit, FigureBehaviour.Standing) { IsWeighted = WeightedBy is not null };

    /// <summary>Condition, margin, and as completion the percent of targeted change: (A − B)/(T − B).</summary>
    public FigureFormula Formula => new TargetFormula
    {
        Actual = Actual,
        Unit = Unit,
        Target = Target,
        Baseline = Baseline,
        IsPartOfTarget = false,
        Across = WeightedBy is null ? RegionFold.Worst : RegionFold.Pooled,
    }.Create();

    /// <summary>Reads <c>target</c>, <c>baseline</c> and <c>weightedBy</c>.</summary>
    /// <returns>The terms, or null where something was reported that leaves none.</returns>
    public static ProgressTerms? Read(MeasureReader reader)
    {
        var target = reader.ReadTarget(TargetForms.Bound, UnitRule.Any) as BoundTarget;
        var weightedBy = reader.Text("weightedBy");
        if (target?.Unit is not { } unit)
        {
            reader.Ignore("baseline", "unit");
            return null;
        }

        reader.UnitOf(target);
        var baseline = reader.ReadBaseline(unit);
        if (reader.Node.Find("baseline") is not { } node)
        {
            reader.Required("baseline");
            return null;
        }

        if (baseline is null)
        {
            return null;
        }

        if (baseline.Date is not { } since)
        {
            reader.Diagnostics.Report(ProgressDiagnostics.BaselineWithoutDate, node.Location);
            return null;
        }

        return LeavesChange(target, baseline, unit, reader) ? new ProgressTerms(target, unit, baseline, since, weightedBy) : null;
    }

    /// <summary>Findings stand at the target: each region may have its own, beside the one baseline.</summary>
    private static bool LeavesChange(BoundTarget target, Baseline baseline, Unit unit, MeasureReader reader)
    {
        var place = reader.Node.Find("target")!.Location;
        if (target.Relation == Relation.Equals)
        {
            reader.Diagnostics.Report(ProgressDiagnostics.TargetWithoutDirection, place, target.ToString());
            return false;
        }

        if (target.Relation.Holds(baseline.Value, target.Bound) || baseline.Value == target.Bound)
        {
            reader.Diagnostics.Report(ProgressDiagnostics.BaselineAtTarget, place, target.ToString(), new Quantity(baseline.Value, unit).ToString());
            return false;
        }

        return true;
    }
}
