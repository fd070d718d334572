namespace Minsheng.Rules.Expressions;

/// <summary>A fixed number.</summary>
/// <param name="Value">The number.</param>
public sealed record ConstantExpression(Rational Value) : NumberExpression
{
    /// <inheritdoc/>
    public override FigureBehaviour Behaviour => FigureBehaviour.Fixed;
}
