using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>A measure with its lowered form, made once when the programme is loaded.</summary>
internal sealed record CompiledMeasure(Measure Measure, MeasureFormula Formula)
{
    /// <summary>The leaves of the formula, each once: what an observation of the measure must contain. Empty for composites.</summary>
    public IReadOnlyList<RuleExpression> Leaves { get; } = Formula is FigureFormula figure
        ? [.. figure.Nodes().Where(node => node.Operands.Count == 0).Distinct()]
        : [];
}
