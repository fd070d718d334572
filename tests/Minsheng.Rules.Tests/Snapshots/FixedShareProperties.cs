using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Minsheng.Rules.Tests.Snapshots;

/// <summary>A share is never above the true one and hardly below it, whichever way it is divided; six decimals are given only where they are right.</summary>
[Properties(MaxTest = 2000)]
public sealed class FixedShareProperties
{
    private const int MostBits = 62;
    private const int MeanBelow = 3;
    private const int WholeBelow = 4;
    private static readonly Rational One = new(FixedShare.One, 1);

    /// <summary>Numerators below 2²³, denominators below 2⁴³, and all others are divided in three ways.</summary>
    [Property]
    public Property Of_Fraction_IsTheTrueShareRoundedDown() => Prop.ForAll(Fractions.ToArbitrary(), given =>
        Assert.Equal((TrueShare(given.Top, given.Bottom) * One).Floor(), FixedShare.Of(given.Top, given.Bottom)));

    [Property]
    public Property Of_FractionByReciprocal_IsLessThanTwoUnitsBelow() => Prop.ForAll(Fractions.ToArbitrary(), given =>
    {
        var (shift, reciprocal) = FixedShare.ReciprocalOf(given.Bottom);

        AssertBelow(2, TrueShare(given.Top, given.Bottom), FixedShare.Of(given.Top, given.Bottom, shift, reciprocal));
    });

    [Property]
    public Property Of_Rational_IsTheTrueShareRoundedDown() => Prop.ForAll(Fractions.ToArbitrary(), given =>
        AssertBelow(1, TrueShare(given.Top, given.Bottom), FixedShare.Of(new Rational(given.Top, given.Bottom))));

    [Fact]
    public void Of_TheEnds_AreNoneAndAll()
    {
        foreach (var bottom in new[] { 1L, 3, (1L << 23) + 1, (1L << 43) - 1, 1L << 43, 1L << MostBits })
        {
            var (shift, reciprocal) = FixedShare.ReciprocalOf(bottom);
            Assert.Equal((0, 0, FixedShare.One), (FixedShare.Of(-bottom, bottom), FixedShare.Of(0, bottom), FixedShare.Of(bottom, bottom)));
            Assert.Equal((0, 0), (FixedShare.Of(-1, bottom, shift, reciprocal), FixedShare.Of(0, bottom, shift, reciprocal)));
            AssertBelow(2, Rational.One, FixedShare.Of(bottom, bottom, shift, reciprocal));
            AssertBelow(2, Rational.One, FixedShare.Of(1L << MostBits, bottom, shift, reciprocal));
        }
    }

    /// <summary>The means of an item and of the programme, of amounts and counts with any weights.</summary>
    [Property(MaxTest = 200)]
    public Property Means_OfItemAndProgramme_AreHardlyBelowTheTrueOnes() => Prop.ForAll(Weighted.ToArbitrary(), measures =>
    {
        var given = SnapshotCase.Of(Sample.Programme([.. measures.Select((each, index) =>
            $""" "id": "m{index}", "kind": "quantity", "target": "≥ {each.Target} 公里", "weight": {each.Weight} """)]));
        foreach (var (measure, index) in measures.Select((measure, index) => (measure, index)).Where(each => each.measure.Value >= 0))
        {
            given.Snapshot.SetValue(index, measure.Value);
        }

        given.Judge("m0");
        var (exact, item, whole) = (given.Result.Completion, given.Result.ItemSums[0].Means, given.Result.WholeSums[^1]);
        AssertBelow(MeanBelow, exact.MissingAsZero!.Value, item.MissingAsZero);
        AssertBelow(MeanBelow, exact.CoveredWeight!.Value, item.Covered);
        AssertBelow(WholeBelow, exact.MissingAsZero!.Value, whole.MissingAsZero);
        AssertBelow(WholeBelow, exact.CoveredWeight!.Value, whole.Covered);
        Assert.Equal(exact.ReportedOnly is null, item.ReportedOnly == FixedShare.Missing);
        if (exact.ReportedOnly is { } reported)
        {
            AssertBelow(MeanBelow, reported, item.ReportedOnly);
            AssertBelow(WholeBelow, reported, whole.ReportedOnly);
        }
    });

    /// <summary>Whatever the true share is that a held one stands for: where six decimals are given, they are its own.</summary>
    [Property]
    public Property TryRound_AnyTrueShareOfTheInterval_NeverContradictsIt() => Prop.ForAll(Shares.ToArbitrary(), share =>
        Assert.All(Enumerable.Range(0, WholeBelow), below =>
        {
            var held = (long)BigInteger.Max(0, (share * One).Floor() - below);
            Assert.True(!FixedShare.TryRound(held, out var rounded) || rounded == share.Round(6));
        }));

    /// <summary>Shares that are no tie are sure.</summary>
    [Fact]
    public void TryRound_PartsOf999_AreSure() =>
        Assert.All(Enumerable.Range(0, 1000), part =>
        {
            var share = new Rational(part, 1) / 999;
            Assert.True(FixedShare.TryRound(FixedShare.Of(share), out var rounded));
            Assert.Equal(share.Round(6), rounded);
        });

    private static Gen<(long Top, long Bottom)> Fractions =>
        from bottom in Wide.Select(bottom => Math.Max(1, bottom))
        from top in Gen.OneOf(Wide, Wide.Select(top => -top), Wide.Select(top => top % (bottom + 1)), Gen.Choose(-2, 2).Select(step => Math.Min(bottom + step, 1L << MostBits)))
        select (top, bottom);

    private static Gen<long> Wide =>
        from bits in Gen.Choose(0, MostBits)
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        from offset in Gen.Elements(-1L, 0, 1)
        from isEdge in Gen.Elements(true, false)
        select Math.Clamp(isEdge ? (1L << bits) + offset : (((long)high << 31) | (uint)low) >> (MostBits - bits), 0, 1L << MostBits);

    private static Gen<IReadOnlyList<(int Target, int Value, Rational Weight)>> Weighted =>
        from count in Gen.Choose(1, 12)
        from measures in (from target in Gen.Choose(1, int.MaxValue)
                          from value in Gen.Frequency((1, Gen.Constant(-1)), (6, Gen.Choose(0, int.MaxValue)))
                          from weight in Gen.Choose(1, 40).Select(weight => new Rational(weight, 4))
                          select (target, value, weight)).ListOf(count)
        select (IReadOnlyList<(int, int, Rational)>)[.. measures];

    /// <summary>Ties at the seventh decimal, shares beside them by about a unit, and any.</summary>
    private static Gen<Rational> Shares =>
        from millionths in Gen.Choose(0, 999_999)
        from tie in Gen.Elements(new Rational(1, 2), Rational.Zero)
        from off in Gen.OneOf(Gen.Constant(Rational.Zero), Gen.Choose(-50, 50).Select(tenths => new Rational(tenths, 10) / One), Gen.Choose(-1000, 1000).Select(any => new Rational(any, 3_000_000_000)))
        select Rational.Max(0, Rational.Min(1, (millionths + tie) / 1_000_000 + off));

    private static Rational TrueShare(long top, long bottom) => Rational.Max(0, Rational.Min(1, new Rational(top, bottom)));

    private static void AssertBelow(int units, Rational share, long held) => Assert.True(held <= share * One && held > share * One - units);
}
