using FsCheck;
using FsCheck.Fluent;
using Minsheng.Rules.Tests.Flat;

namespace Minsheng.Rules.Tests.Batch;

/// <summary>Programmes with figures of many regions.</summary>
public static class BatchArbitraries
{
    /// <summary>Around the 64 regions of a word of bits and the 2048 of a tile.</summary>
    private static readonly int[] Counts = [1, 7, 8, 63, 64, 65, 200];

    private static readonly int[] Tiles = [2047, 2048, 2049, 2500];

    public static Arbitrary<DraftedVillages> Villages() => Arb.From(
        from drafted in DraftArbitraries.Cases().Generator
        from count in Gen.Frequency((6, Gen.Elements(Counts)), (1, Gen.Elements(Tiles)))
        from seed in Gen.Choose(0, int.MaxValue)
        select new DraftedVillages(drafted, count, seed),
        villages => from count in new[] { 1, 8, 65 }
                    where count < villages.Count
                    select villages with { Count = count });

    public static Arbitrary<DraftedCollection> Collections() => Arb.From(
        from drafted in DraftArbitraries.Cases().Generator
        from count in Gen.Elements(1, 7, 9, 40, 70)
        from seed in Gen.Choose(0, int.MaxValue)
        select new DraftedCollection(drafted, count, seed),
        collection => from count in new[] { 1, 7 }
                      where count < collection.Count
                      select collection with { Count = count });
}
