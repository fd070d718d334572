namespace Minsheng.Rules.Expressions;

/// <summary>1 where the newest usable observation attests, with evidence that has not expired; else 0.</summary>
public sealed record AttestationExpression : NumberExpression
{
    /// <inheritdoc/>
    public override FigureBehaviour Behaviour => FigureBehaviour.Declared;
}
