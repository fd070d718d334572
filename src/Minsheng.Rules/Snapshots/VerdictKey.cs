using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>All that the verdicts of a measure with one or two bounds depend on, apart from where its figure lies: most measures of a programme share a few of these.</summary>
internal readonly record struct VerdictKey(
    Relation Relation, FigureBehaviour Behaviour, Relation? OtherRelation, FigureBehaviour? OtherBehaviour, Quorum Quorum, WhenEmpty WhenEmpty, bool HasCompletion, bool IsDue, bool IsWaived)
{
    /// <summary>The key of a measure; null where it has a doubted target or more bounds.</summary>
    public static VerdictKey? Of(CompiledMeasure compiled, DateOnly asOf) => compiled.Likely is not null ? null : compiled.Figure.Condition switch
    {
        ComparisonExpression only => Of(compiled, asOf, only, null, default),
        QuorumExpression { Conditions: [ComparisonExpression first, ComparisonExpression second] } both => Of(compiled, asOf, first, second, both.Quorum),
        _ => null,
    };

    private static VerdictKey Of(CompiledMeasure compiled, DateOnly asOf, ComparisonExpression first, ComparisonExpression? second, Quorum quorum) => new(
        first.Relation,
        first.Actual.Behaviour,
        second?.Relation,
        second?.Actual.Behaviour,
        quorum,
        compiled.Figure.WhenEmpty,
        compiled.Figure.Completion is not null,
        asOf >= compiled.Measure.Header.By,
        compiled.Measure.Header.Waiver?.IsInForce(asOf) == true);
}
