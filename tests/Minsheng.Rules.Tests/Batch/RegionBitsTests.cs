using FsCheck.Xunit;

namespace Minsheng.Rules.Tests.Batch;

/// <summary>Bits of regions, a word for 64.</summary>
public sealed class RegionBitsTests
{
    /// <summary>Any pattern: bit b of word w becomes bit w of word b.</summary>
    [Property]
    public void Turn_AnyBlock_RowsBecomeColumns(int seed)
    {
        var random = new Random(seed);
        ulong[] words = [.. Enumerable.Range(0, RegionBits.PerWord).Select(_ => (ulong)random.NextInt64(long.MinValue, long.MaxValue))];
        var turned = words.ToArray();

        RegionBits.Turn(turned);

        for (var word = 0; word < words.Length; word++)
        {
            for (var bit = 0; bit < RegionBits.PerWord; bit++)
            {
                Assert.Equal(RegionBits.Has(words, word * RegionBits.PerWord + bit), RegionBits.Has(turned, bit * RegionBits.PerWord + word));
            }
        }
    }
}
