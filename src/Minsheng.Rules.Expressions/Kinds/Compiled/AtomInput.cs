namespace Minsheng.Rules.Kinds;

/// <summary>What a parameter of compiled code is given: something of a measure, or a constant.</summary>
/// <param name="Member">What is asked; null for a constant.</param>
/// <param name="Constant">The constant.</param>
internal sealed record AtomInput(MemberNode? Member, object? Constant)
{
    public ExpressionType Type => Member?.Type ?? Constant switch
    {
        Rational => ExpressionType.Number,
        string => ExpressionType.Text,
        _ => ExpressionType.Condition,
    };
}
