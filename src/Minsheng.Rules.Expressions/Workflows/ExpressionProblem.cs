namespace Minsheng.Rules.Workflows;

/// <summary>Why an expression cannot be run.</summary>
/// <param name="Node">The expression.</param>
/// <param name="Position">0-based place in its text.</param>
/// <param name="Text">What the parser says, or the name that is not known.</param>
/// <param name="IsMissingInput">Whether all it lacks, as far as it was read, is an input of that name.</param>
internal sealed record ExpressionProblem(DocumentNode Node, int Position, string Text, bool IsMissingInput)
{
    public SourceLocation Location => Node.LocationOf(Position);
}
