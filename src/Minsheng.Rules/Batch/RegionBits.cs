namespace Minsheng.Rules;

/// <summary>A bit for each region: 64 regions a word, the first lowest.</summary>
internal static class RegionBits
{
    /// <summary>How many regions a word has.</summary>
    public const int PerWord = 64;

    /// <summary>How many words regions take.</summary>
    public static int WordsOf(int regions) => (regions + PerWord - 1) / PerWord;

    /// <summary>The word of a region.</summary>
    public static int WordOf(int region) => region / PerWord;

    /// <summary>The bit of a region in its word.</summary>
    public static ulong BitOf(int region) => 1UL << (region % PerWord);

    /// <summary>The bits that are in use of the last word of regions.</summary>
    public static ulong LastOf(int regions) => ulong.MaxValue >> (-regions & (PerWord - 1));

    /// <summary>Whether the bit of a region is set.</summary>
    public static bool Has(ReadOnlySpan<ulong> bits, int region) => (bits[WordOf(region)] & BitOf(region)) != 0;

    /// <summary>Sets or clears the bit of a region.</summary>
    public static void Set(Span<ulong> bits, int region, bool isSet)
    {
        ref var word = ref bits[WordOf(region)];
        word = isSet ? word | BitOf(region) : word & ~BitOf(region);
    }

    /// <summary>Turns 64 words of 64 bits: bit b of word w becomes bit w of word b. The recursive transposition of Hacker's Delight, 7-3: halves change places, then halves of halves.</summary>
    public static void Turn(Span<ulong> block)
    {
        var low = ulong.MaxValue >> (PerWord / 2);
        for (var half = PerWord / 2; half != 0; half /= 2, low ^= low << half)
        {
            for (var word = 0; word < PerWord; word = ((word | half) + 1) & ~half)
            {
                var changed = ((block[word] >> half) ^ block[word | half]) & low;
                block[word | half] ^= changed;
                block[word] ^= changed << half;
            }
        }
    }
}
