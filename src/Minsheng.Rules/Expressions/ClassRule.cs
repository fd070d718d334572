namespace Minsheng.Rules.Expressions;

/// <summary>A class that a measure falls into when a condition holds; changes no verdict.</summary>
/// <param name="Condition">When.</param>
/// <param name="Class">The class.</param>
public sealed record ClassRule(ConditionExpression Condition, MeasureClass Class);
