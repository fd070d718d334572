namespace Minsheng.Rules.Expressions;

/// <summary>A node that gives an exact number, or the reason why there is none.</summary>
public abstract record NumberExpression : RuleExpression
{
    private protected NumberExpression()
    {
    }

    /// <summary>How later figures can move the number.</summary>
    public abstract FigureBehaviour Behaviour { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<RuleExpression> Operands => [];

    /// <summary>A fixed number.</summary>
    public static implicit operator NumberExpression(Rational value) => new ConstantExpression(value);

    /// <summary>Sum.</summary>
    public static NumberExpression operator +(NumberExpression left, NumberExpression right) => new ArithmeticExpression(ArithmeticOperator.Add, left, right);

    /// <summary>Difference.</summary>
    public static NumberExpression operator -(NumberExpression left, NumberExpression right) => new ArithmeticExpression(ArithmeticOperator.Subtract, left, right);

    /// <summary>Product.</summary>
    public static NumberExpression operator *(NumberExpression left, NumberExpression right) => new ArithmeticExpression(ArithmeticOperator.Multiply, left, right);

    /// <summary>Quotient; dividing by zero gives no number, with reason <see cref="ReasonCode.EmptyDenominator"/>.</summary>
    public static NumberExpression operator /(NumberExpression left, NumberExpression right) => new ArithmeticExpression(ArithmeticOperator.Divide, left, right);
}
