using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>Targets of many digits and figures at, beside and far from them.</summary>
public static class ExtremeArbitraries
{
    private const long Trillion = 1_000_000_000_000;
    private const long Largest = Trillion * 1_000_000;
    private static readonly Rational Step = new(1, 10_000);
    private static readonly string[] Targets = ["0.0001", "0.5", "1", "7", "33.333", "300", "123456.789", "200000000", "999999999999.9999", "1000000000000", "100000000000000000"];
    private static readonly string[] Shares = ["0.0001", "15", "33.333", "50", "99.9999", "100"];
    private static readonly string[] Signs = ["≥", ">", "≤", "<", "="];

    public static Arbitrary<ExtremeAmount> Amounts() => Gen.OneOf(Totals, Nets, Levels, Changes).ToArbitrary();

    public static Arbitrary<ExtremeShare> Counts() =>
        (from target in Gen.Elements(Shares)
         from rule in Gen.OneOf(
             Bound($$""" "kind": "proportion", "numerator": "a", "denominator": "b" """, target + "%"),
             Gen.Constant($$""" "kind": "proportion", "numerator": "a", "denominator": "b", "target": "≥ {{target}}%", "baseline": { "value": "0.00005%" } """),
             Gen.Constant($$""" "kind": "proportion", "numerator": "a", "denominator": "b", "target": "= {{target}}%", "tolerance": "0.0003%" """))
         from denominator in Gen.OneOf(Gen.Choose(0, 50).Select(small => (long)small), Long(1_000_000_000).Select(many => many * 1_000_000 % (1000 * Trillion)), Long(1000 * Trillion))
         from numerator in Gen.OneOf(Long(Largest).Select(any => denominator == 0 ? 0 : any % (denominator + 1)), Beside(Rational.Parse(target, null) / 100 * denominator))
         from asOf in AnyDay
         select new ExtremeShare(rule, Math.Clamp(numerator, 0, denominator), denominator, asOf)).ToArbitrary();

    private static Gen<ExtremeAmount> Totals =>
        from kind in Gen.Elements(("quantity", "公里"), ("money", "元"))
        from target in Gen.Elements(Targets)
        from rule in Bound($""" "kind": "{kind.Item1}" """, $"{target} {kind.Item2}")
        from value in Amount(target).Select(Rational.Abs)
        from asOf in AnyDay
        select new ExtremeAmount(rule, value, asOf);

    private static Gen<ExtremeAmount> Nets =>
        from target in Gen.Elements(Targets)
        from baseline in Gen.Elements("0.3333", "-5", "999999999999")
        from rule in Bound($$""" "kind": "quantity", "monotone": false, "baseline": { "value": "{{baseline}} 公里" } """, $"{target} 公里")
        from value in Amount(target)
        from asOf in AnyDay
        select new ExtremeAmount(rule, value, asOf);

    private static Gen<ExtremeAmount> Levels =>
        from target in Gen.Elements(Targets)
        from rule in Gen.OneOf(
            Bound(""" "kind": "level" """, $"{target} 元"),
            Gen.Constant($""" "kind": "level", "target": "0.00005..{target} 元" """),
            Gen.Constant($""" "kind": "level", "target": "= {target} 元", "tolerance": "0.0002 元" """),
            Gen.Constant($$""" "kind": "level", "target": "≥ {{target}} 元", "suspect": { "likely": "≥ 2.5 元", "reason": "笔误" } """))
        from value in Amount(target)
        from asOf in AnyDay
        select new ExtremeAmount(rule, value, asOf);

    private static Gen<ExtremeAmount> Changes =>
        from target in Gen.Elements(Targets)
        from start in Gen.Elements("0.0003", "29", "1000000000000.5")
        from value in Amount(target)
        from asOf in AnyDay
        select new ExtremeAmount($""" "kind": "change", "target": "{start} → {target} 元" """, value, asOf);

    private static Gen<string> AnyDay => Gen.Elements("06-30", "12-31");

    /// <summary>On the target, one step off it, at a trillion and beside it, and anything of up to eight decimals or thirds.</summary>
    private static Gen<Rational> Amount(string target) => Gen.OneOf(
        Gen.Elements(-2, -1, 0, 1, 2).Select(steps => Rational.Parse(target, null) + steps * Step),
        Gen.Elements(-1, 0, 1).Select(steps => Rational.Parse(target, null) + steps * new Rational(1, 100_000_000)),
        from sign in Gen.Elements(-1, 1)
        from steps in Gen.Elements(-1, 0, 1)
        select sign * (Trillion + steps * Step),
        from magnitude in Gen.OneOf(Long(Largest), Gen.Choose(0, 5000).Select(small => (long)small))
        from sign in Gen.Elements(-1, 1)
        from parts in Gen.OneOf(Gen.Choose(0, 8).Select(decimals => BigInteger.Pow(10, decimals)), Gen.Elements<BigInteger>(3, 7, 9_999))
        select new Rational(sign * magnitude, parts));

    private static Gen<long> Beside(Rational exact) => Gen.Elements(-1, 0, 1).Select(step => (long)exact.Floor() + step);

    /// <summary>From 0 to a number, evenly by the number of digits.</summary>
    private static Gen<long> Long(long largest) =>
        from high in Gen.Choose(0, 1_000_000_000)
        from low in Gen.Choose(0, 1_000_000_000)
        from digits in Gen.Choose(0, 18)
        select (long)((BigInteger)high * 1_000_000_000 + low) / (long)Math.Pow(10, digits) % (largest + 1);

    private static Gen<string> Bound(string keys, string amount) => Gen.Elements(Signs).Select(sign => $"{keys}, \"target\": \"{sign} {amount}\"");
}
