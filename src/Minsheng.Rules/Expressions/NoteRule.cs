namespace Minsheng.Rules.Expressions;

/// <summary>A remark that a result carries when a condition holds; changes no verdict.</summary>
/// <param name="Condition">When.</param>
/// <param name="Note">The remark.</param>
public sealed record NoteRule(ConditionExpression Condition, ResultNote Note);
