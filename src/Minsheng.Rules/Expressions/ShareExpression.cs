namespace Minsheng.Rules.Expressions;

/// <summary>N/D of the newest usable observation, or a published share at face value where no counts of that date exist.</summary>
/// <param name="Unit">The unit of numerator and denominator; <c>default</c> where the rule names none.</param>
/// <remarks>An empty denominator gives no number, with reason <see cref="ReasonCode.EmptyDenominator"/>.</remarks>
public sealed record ShareExpression(Unit Unit) : NumberExpression
{
    /// <inheritdoc/>
    public override FigureBehaviour Behaviour => FigureBehaviour.Open;
}
