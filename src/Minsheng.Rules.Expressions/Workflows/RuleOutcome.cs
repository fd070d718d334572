using RulesEngine.Models;

namespace Minsheng.Rules.Workflows;

/// <summary>What a run says of a rule.</summary>
/// <param name="State">Which way it went.</param>
/// <param name="Text">The message, the name of the input, or what went wrong; null for none.</param>
internal sealed record RuleOutcome(RuleState State, string? Text)
{
    public static RuleOutcome Success { get; } = new(RuleState.Success, null);

    /// <summary>What RulesEngine says; null where it was not asked.</summary>
    public RuleResultTree? Tree { get; init; }

    public static RuleOutcome Failure(string? message) => new(RuleState.Failure, string.IsNullOrWhiteSpace(message) ? null : message);

    public static RuleOutcome Faulty(string text) => new(RuleState.Faulty, text);

    /// <summary>A rule of which an expression cannot be compiled.</summary>
    public static RuleOutcome Of(RuleEntry rule, ExpressionProblem problem) => problem.IsMissingInput
        ? new(RuleState.MissingInput, problem.Text)
        : Faulty($"rule `{rule.Rule.RuleName}` at {problem.Location}: {problem.Text}");
}
