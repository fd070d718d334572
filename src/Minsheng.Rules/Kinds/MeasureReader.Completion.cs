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
    public void WarnOfMissingCompletion(Target target, Baseline? baseline, bool isPartOfTarget)
    {
        var (relation, bound) = target switch
        {
            BoundTarget one => (one.Relation, one.Bound),
            RangeTarget range => (Relation.AtLeast, range.Low),
            ChangeTarget change => (TargetFormula.RelationOf(change), change.To),
            _ => (Relation.Equals, default),
        };
        if (baseline is { } start && (start.Value == bound || relation.Holds(start.Value, bound)))
        {
            Diagnostics.Report(DiagnosticCatalogue.BaselineAtTarget, Node.Find("baseline")!.Location);
        }
        else if (baseline is null && isPartOfTarget && relation.IsLowerBound() && bound.Sign <= 0)
        {
            Diagnostics.Report(DiagnosticCatalogue.TargetNotPositive, Node.Find("target")!.Location);
        }
    }
}
