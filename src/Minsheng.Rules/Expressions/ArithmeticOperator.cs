namespace Minsheng.Rules.Expressions;

/// <summary>Exact arithmetic on two numbers.</summary>
public enum ArithmeticOperator
{
    /// <summary>Sum.</summary>
    Add,

    /// <summary>Difference.</summary>
    Subtract,

    /// <summary>Product.</summary>
    Multiply,

    /// <summary>Quotient.</summary>
    Divide,

    /// <summary>The smaller.</summary>
    Least,

    /// <summary>The larger.</summary>
    Greatest,
}
