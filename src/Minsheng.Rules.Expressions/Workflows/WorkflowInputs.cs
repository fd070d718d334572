namespace Minsheng.Rules.Workflows;

/// <summary>The figures of an evaluation as inputs of an exported workflow.</summary>
/// <param name="Values">By the name of the input: pass each to RulesEngine as a <c>RuleParameter</c>. Of <c>ExpandoObject</c>, <c>decimal</c>, <c>int</c> and <c>bool</c> alone.</param>
/// <param name="Omitted">Measures whose figure decimals cannot hold; their rules do not succeed. Empty but for numbers beyond 10¹⁸ and the like.</param>
public sealed record WorkflowInputs(IReadOnlyDictionary<string, object> Values, IReadOnlyList<WorkflowOmission> Omitted);
