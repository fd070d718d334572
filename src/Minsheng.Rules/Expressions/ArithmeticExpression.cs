namespace Minsheng.Rules.Expressions;

/// <summary>Exact arithmetic on two numbers.</summary>
/// <param name="Operator">What is done.</param>
/// <param name="Left">The left number.</param>
/// <param name="Right">The right number.</param>
public sealed record ArithmeticExpression(ArithmeticOperator Operator, NumberExpression Left, NumberExpression Right) : NumberExpression
{
    /// <summary>A number moved or scaled by a constant behaves as it did; anything else says nothing about other dates.</summary>
    public override FigureBehaviour Behaviour => (Left, Right, Operator) switch
    {
        (ConstantExpression, ConstantExpression, _) => FigureBehaviour.Fixed,
        (_, ConstantExpression, ArithmeticOperator.Add or ArithmeticOperator.Subtract) => Left.Behaviour,
        (_, ConstantExpression { Value.Sign: > 0 }, ArithmeticOperator.Multiply or ArithmeticOperator.Divide) => Left.Behaviour,
        (ConstantExpression, _, ArithmeticOperator.Add) => Right.Behaviour,
        (ConstantExpression { Value.Sign: > 0 }, _, ArithmeticOperator.Multiply) => Right.Behaviour,
        _ => FigureBehaviour.Open,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<RuleExpression> Operands => [Left, Right];
}
