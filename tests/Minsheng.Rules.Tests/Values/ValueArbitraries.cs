using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Minsheng.Rules.Tests.Values;

/// <summary>Generators of the value types, and of texts that look like them.</summary>
public static class ValueArbitraries
{
    private static readonly string[] NumberFragments =
        ["-", "+", ".", "/", "e", "E", "0", "1", "9", "28", " ", "%", "％", "万", "亿", "余", "人", "名", "公里", "百分之", "三", "十", "千", "１", ",", "2023-12-31", "2023-02-30", "\0", "\ud800", "1e99999999999"];

    public static Gen<Rational> AnyRational =>
        from numerator in Gen.OneOf(Gen.Choose(-20, 20).Select(n => (BigInteger)n), Large, AtTheEdge)
        from denominator in Gen.OneOf(Gen.Choose(1, 20).Select(n => (BigInteger)n), Large.Select(n => BigInteger.Abs(n) + 1), AtTheEdge.Select(BigInteger.Abs))
        select new Rational(numerator, denominator);

    /// <summary>Numbers that a file may hold: up to 12 digits before and 4 after the point.</summary>
    public static Gen<Rational> WrittenNumber =>
        from whole in Gen.OneOf(Gen.Choose(0, 200), Gen.Choose(0, int.MaxValue))
        from hundreds in Gen.Choose(0, 500)
        from thousandths in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 9999))
        select (Rational)whole * (hundreds == 0 ? 100 : 1) + new Rational(thousandths, 10_000);

    public static Gen<Unit> CatalogueUnit => Gen.Elements(
        UnitCatalogue.Default.Names.Select(name => UnitCatalogue.Default.TryFind(name, out var unit) ? unit : default).Distinct().ToArray());

    public static Arbitrary<Rational> Rationals() => AnyRational.ToArbitrary();

    public static Arbitrary<decimal> Decimals() =>
        (from low in Gen.Choose(int.MinValue, int.MaxValue)
         from middle in Gen.Choose(int.MinValue, int.MaxValue)
         from high in Gen.Elements(0, 1, -1, int.MaxValue)
         from negative in Gen.Elements(true, false)
         from scale in Gen.Choose(0, 28)
         select new decimal(low, middle, high, negative, (byte)scale)).ToArbitrary();

    public static Arbitrary<Unit> Units() => CatalogueUnit.ToArbitrary();

    public static Arbitrary<Quantity> Quantities() =>
        (from amount in Gen.OneOf(WrittenNumber, Gen.Choose(-500, 500).Select(n => new Rational(n, 3)))
         from unit in Gen.OneOf(CatalogueUnit, Gen.Constant(default(Unit)))
         select new Quantity(amount, unit)).ToArbitrary();

    public static Arbitrary<Period> Periods() =>
        (from start in Gen.Choose(0, 3_600_000)
         from days in Gen.Choose(0, 10_000)
         select new Period(DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(start + days))).ToArbitrary();

    public static Arbitrary<Scrap> Scraps() =>
        Gen.OneOf(
            Gen.Elements(NumberFragments).ListOf().Select(parts => new Scrap(string.Concat(parts))),
            ArbMap.Default.GeneratorFor<string>().Select(text => new Scrap(text ?? ""))).ToArbitrary();

    /// <summary>Where numbers stop fitting in 64 bits.</summary>
    private static Gen<BigInteger> AtTheEdge =>
        from bits in Gen.Elements(31, 32, 62, 63, 64)
        from offset in Gen.Choose(-1, 1)
        from sign in Gen.Elements(-1, 1)
        select sign * ((BigInteger.One << bits) + offset);

    private static Gen<BigInteger> Large =>
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select (BigInteger)high * int.MaxValue + low;
}
