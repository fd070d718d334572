namespace Minsheng.Rules;

/// <summary>A number that follows one figure in a straight line: <c>Slope · figure + Offset</c>.</summary>
internal readonly record struct AffineForm(Rational Slope, Rational Offset)
{
    /// <summary>The figure itself.</summary>
    public static AffineForm Figure { get; } = new(Rational.One, Rational.Zero);

    public bool IsConstant => Slope.Sign == 0;

    public static AffineForm operator +(AffineForm left, AffineForm right) => new(left.Slope + right.Slope, left.Offset + right.Offset);

    public static AffineForm operator -(AffineForm left, AffineForm right) => new(left.Slope - right.Slope, left.Offset - right.Offset);

    public static AffineForm operator *(AffineForm form, Rational factor) => new(form.Slope * factor, form.Offset * factor);

    /// <summary>The number at a figure.</summary>
    public Rational At(Rational figure) => Slope * figure + Offset;
}
