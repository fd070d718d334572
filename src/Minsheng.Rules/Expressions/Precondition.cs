namespace Minsheng.Rules.Expressions;

/// <summary>What must hold of a figure before it can be judged: enough answers to a survey, say. Where it does not hold, the data cannot decide.</summary>
/// <param name="Condition">What must hold.</param>
/// <param name="Otherwise">Why the figure cannot be judged where it does not, for readers; lower-case start, no full stop.</param>
public sealed record Precondition(ConditionExpression Condition, LocalizedText Otherwise);
