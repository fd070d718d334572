using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds;

public sealed partial class MeasureReader
{
    /// <summary>Marks keys as known without reading them, where an earlier error makes their values meaningless.</summary>
    public void Ignore(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            Optional(key);
        }
    }

    /// <summary>Warns the author of a target for which there is no completion though its form would have one.</summary>
    /// <param name="target">The target.</param>
    /// <param name="baseline">The baseline; null where there is none.</param>
    /// <param name="isPartOfTarget">Whether the kind measures completion as actual over target.</param>
    /// <param name="bothBind">Whether both ends of a range bind; such a range never has a completion.</param>
    /// <param name="tolerance">How far an equal target may be missed on either side.</param>
    public void WarnOfMissingCompletion(Target target, Baseline? baseline, bool isPartOfTarget, bool bothBind, Rational? tolerance)
    {
        if (target is RangeTarget && bothBind)
        {
            return;
        }

        var (relation, bound) = target switch
        {
            BoundTarget one => (one.Relation, one.Bound),
            RangeTarget range => (Relation.AtLeast, range.Low),
            ChangeTarget change => (TargetFormula.RelationOf(change), change.To),
            _ => (Relation.Equals, default),
        };
        var slack = relation == Relation.Equals ? tolerance ?? 0 : 0;
        if (baseline is { } start && (relation.Holds(start.Value, bound) || Rational.Abs(start.Value - bound) <= slack))
        {
            Diagnostics.Report(DiagnosticCatalogue.BaselineAtTarget, Node.Find("baseline")!.Location);
        }
        else if (baseline is null && isPartOfTarget && relation.IsLowerBound() && bound.Sign <= 0)
        {
            Diagnostics.Report(DiagnosticCatalogue.TargetNotPositive, Node.Find("target")!.Location);
        }
    }
}
