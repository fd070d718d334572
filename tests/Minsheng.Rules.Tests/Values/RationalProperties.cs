using Fractions;
using FsCheck.Xunit;

namespace Minsheng.Rules.Tests.Values;

/// <summary>Arithmetic against the independent package Fractions.</summary>
[Properties(Arbitrary = [typeof(ValueArbitraries)], MaxTest = 500)]
public sealed class RationalProperties
{
    [Property]
    public void Arithmetic_AnyTwoValues_AgreesWithTheOracle(Rational left, Rational right)
    {
        var (a, b) = (Oracle(left), Oracle(right));
        AssertSame(a + b, left + right);
        AssertSame(a - b, left - right);
        AssertSame(a * b, left * right);
        AssertSame(-a, -left);
        AssertSame(a.Abs(), Rational.Abs(left));
        if (right.Sign != 0)
        {
            AssertSame(a / b, left / right);
        }
    }

    [Property]
    public void Compare_AnyTwoValues_AgreesWithTheOracle(Rational left, Rational right) =>
        ValueContract.AssertCompares(left, right, Math.Sign(Oracle(left).CompareTo(Oracle(right))));

    [Property]
    public void Round_AnyValue_AgreesWithTheOracle(Rational value, byte decimals) =>
        AssertSame(Fraction.Round(Oracle(value), decimals % 12, MidpointRounding.AwayFromZero), value.Round(decimals % 12));

    [Property]
    public void Equality_SameValueFromOtherTerms_IsEqual(Rational value, Rational other)
    {
        ValueContract.AssertEqual(value, new Rational(value.Numerator * 21, value.Denominator * 21));
        ValueContract.AssertDifferent(value, value + Rational.Abs(other) + 1);
    }

    [Property]
    public void Fraction_IntegersWithinTheLimit_ReadBack(int numerator, int denominator) =>
        ValueContract.AssertReadsBack(new Rational(numerator, Math.Abs((long)denominator) + 1));

    [Property]
    public void FromDecimal_AnyDecimal_ComesBackUnchanged(decimal value)
    {
        AssertSame(Fraction.FromDecimal(value), value);
        Assert.Equal(value, ((Rational)value).ToDecimal());
    }

    [Property]
    public void TryParse_AnyText_NeverThrows(Scrap scrap) => ValueContract.AssertReaderIsTotal<Rational>(scrap.Text);

    private static Fraction Oracle(Rational value) => new(value.Numerator, value.Denominator);

    private static void AssertSame(Fraction expected, Rational actual)
    {
        var reduced = expected.Reduce();
        Assert.Equal((reduced.Numerator, reduced.Denominator), (actual.Numerator, actual.Denominator));
    }
}
