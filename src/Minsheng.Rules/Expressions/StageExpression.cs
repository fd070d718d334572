namespace Minsheng.Rules.Expressions;

/// <summary>A number for the stage that the newest usable observation reports.</summary>
/// <param name="Stages">The ordered stages.</param>
/// <param name="Values">One number for each stage, never falling: its index, or the share of the work that it stands for.</param>
public sealed record StageExpression(StageList Stages, IReadOnlyList<Rational> Values) : NumberExpression
{
    /// <inheritdoc/>
    public override FigureBehaviour Behaviour => FigureBehaviour.Rising;
}
