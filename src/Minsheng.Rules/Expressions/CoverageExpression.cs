namespace Minsheng.Rules.Expressions;

/// <summary>The share of named members that the newest usable observation reports as covered.</summary>
/// <param name="Members">Who must be covered; at least one, each once.</param>
public sealed record CoverageExpression(IReadOnlyList<string> Members) : NumberExpression
{
    /// <inheritdoc/>
    public override FigureBehaviour Behaviour => FigureBehaviour.Rising;
}
