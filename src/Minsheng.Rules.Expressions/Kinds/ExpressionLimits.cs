namespace Minsheng.Rules.Kinds;

/// <summary>What bounds the cost of an expression. The bounds are constants: no setting of the library, the host or RulesEngine loosens them.</summary>
/// <remarks>
/// The language has no loops, no recursion and no calls but those of a few fixed functions, so an expression costs at most one operation for each of its
/// <see cref="MaxParts"/>, on numbers that are at most as long as all the figures and literals of the expression together.
/// </remarks>
public static class ExpressionLimits
{
    /// <summary>The longest expression, in UTF-16 code units.</summary>
    public const int MaxLength = 1_000;

    /// <summary>The deepest nesting of parentheses, functions and signs. RulesEngine's parser takes about 9 KB of stack for each level.</summary>
    public const int MaxDepth = 16;

    /// <summary>The most names, numbers, texts, signs, functions and pairs of parentheses in an expression.</summary>
    public const int MaxParts = 128;

    /// <summary>The most digits of a number.</summary>
    public const int MaxDigits = Rational.MaxDigits;

    /// <summary>The most measures that an expression names.</summary>
    public const int MaxMeasures = 32;

    /// <summary>The longest name of a measure in an expression, and the longest text, in characters.</summary>
    public const int MaxWordLength = 64;
}
