namespace Minsheng.Rules.Kinds.Progress;

/// <summary>Two exact numbers between which another lies, ends included.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end; not below the lower one.</param>
internal readonly record struct RationalRange(Rational Low, Rational High)
{
    /// <summary>Whether the number between the ends is known exactly.</summary>
    public bool IsExact => Low == High;

    /// <summary>How far apart the ends are.</summary>
    public Rational Width => High - Low;

    /// <summary>The number halfway.</summary>
    public Rational Middle => (Low + High) / 2;

    /// <summary>A number less another.</summary>
    public static RationalRange operator -(RationalRange range, Rational number) => new(range.Low - number, range.High - number);

    /// <summary>Every quotient of a number of the one by a number of the other, which must not contain zero.</summary>
    public static RationalRange operator /(RationalRange dividend, RationalRange divisor)
    {
        var (first, second) = (dividend.Low / divisor.Low, dividend.Low / divisor.High);
        var (third, fourth) = (dividend.High / divisor.Low, dividend.High / divisor.High);
        return new RationalRange(
            Rational.Min(Rational.Min(first, second), Rational.Min(third, fourth)),
            Rational.Max(Rational.Max(first, second), Rational.Max(third, fourth)));
    }

    /// <summary>Whether a number lies between the ends or on one of them.</summary>
    public bool Contains(Rational number) => Low <= number && number <= High;
}
