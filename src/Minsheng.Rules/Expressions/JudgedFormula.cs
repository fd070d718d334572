namespace Minsheng.Rules.Expressions;

/// <summary>A measure that code of its kind judges by the results of other measures, where counting those that are met is not enough.</summary>
/// <param name="Judge">The code.</param>
/// <param name="Parts">The ids of the other measures, each once.</param>
public sealed record JudgedFormula(MeasureJudge Judge, IReadOnlyList<string> Parts) : PartsFormula(Parts);
