using Minsheng.Rules.Expressions;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Workflows;

/// <summary>When a measure of observations is met, as an expression over the members of its input.</summary>
internal static class FigureCondition
{
    /// <summary>The measure as a workflow says it, or why it cannot.</summary>
    public static (ExportedMeasure? Exported, LocalizedText Reason) Of(Measure measure, FigureFormula formula)
    {
        if (formula.Across != RegionFold.Pooled && measure.Header.Regions.Count > 0)
        {
            return (null, new("各地区分别判断", "each region is judged for itself"));
        }

        if (formula.Preconditions.Count > 0)
        {
            return (null, new("数字要先满足前提才能判断", "its figure must satisfy preconditions before it is judged"));
        }

        IReadOnlyList<FigureFormula?> formulas = measure.Header.Suspect is { } doubt ? [formula, Doubted(measure, doubt.Likely)] : [formula];
        var conditions = formulas.Select(each => each is null ? null : ComparisonsOf(each)).OfType<List<ComparisonExpression>>().ToList();
        if (conditions.Count < formulas.Count || ExportedFigure.Of(formula.Actual, formula.Unit, [.. conditions.SelectMany(each => each)]) is not { } figure)
        {
            return (null, new("判断式不是数字与界限的直接比较", "its condition is no plain comparison of its figure with bounds"));
        }

        var member = $"{WorkflowExport.InputName}.{ExportedMeasure.MemberOf(measure.Id)}";
        var terms = new List<string> { $"{member}.isKnown" };
        foreach (var comparisons in conditions)
        {
            terms.AddRange(comparisons.Select(comparison => figure.Compare(member, comparison)));
            terms.AddRange(Certainty(member, comparisons));
        }

        var exported = new ExportedMeasure(measure, string.Join(" && ", terms.Distinct()))
        {
            Figure = figure,
            CanLeaveForce = measure.Header.Waiver is not null || formula.WhenEmpty == WhenEmpty.NotApplicable,
        };
        return (exported, default);
    }

    /// <summary>The comparisons that must all hold of the figure; null where the condition is anything else.</summary>
    private static List<ComparisonExpression>? ComparisonsOf(FigureFormula formula)
    {
        IReadOnlyList<ConditionExpression> conditions = formula.Condition is QuorumExpression { Quorum.IsAll: true } all ? all.Conditions : [formula.Condition];
        var comparisons = conditions.OfType<ComparisonExpression>().Where(comparison => comparison.Actual == formula.Actual).ToList();
        return comparisons.Count == conditions.Count ? comparisons : null;
    }

    /// <summary>What a figure that satisfies needs besides, by how later figures can move it: nothing once it is settled, else that nothing is missing and that it speaks for the due date.</summary>
    private static IEnumerable<string> Certainty(string member, IReadOnlyList<ComparisonExpression> comparisons)
    {
        if (comparisons.All(IsSettled))
        {
            yield break;
        }

        yield return $"{member}.isWhole";
        if (comparisons.Any(StaysOpen))
        {
            yield return $"{member}.isDue";
            yield return $"{member}.isConclusive";
        }
        else if (!comparisons.All(comparison => comparison.Actual.Behaviour is FigureBehaviour.Standing or FigureBehaviour.Declared))
        {
            yield return $"(!{member}.isDue || {member}.isConclusive)";
        }
    }

    /// <summary>A running total that has reached a lower bound stays there.</summary>
    private static bool IsSettled(ComparisonExpression comparison) =>
        comparison.Actual.Behaviour == FigureBehaviour.Fixed || (comparison.Actual.Behaviour == FigureBehaviour.Rising && comparison.Relation.IsLowerBound());

    /// <summary>A limit that a running total can still exceed.</summary>
    private static bool StaysOpen(ComparisonExpression comparison) =>
        comparison.Relation.IsUpperBound() && comparison.Actual.Behaviour is FigureBehaviour.Rising or FigureBehaviour.Net;

    /// <summary>The formula of a measure under the target that its source probably means.</summary>
    private static FigureFormula? Doubted(Measure measure, Target likely) => measure switch
    {
        AmountMeasure amount => (amount.Terms with { Target = likely }).Formula.Create(),
        ProportionMeasure proportion => (proportion.Formula with { Target = likely }).Create(),
        LevelMeasure level => (level.Formula with { Target = likely }).Create(),
        ChangeMeasure change => (change.Formula with { Target = likely }).Create(),
        _ => null,
    };
}
