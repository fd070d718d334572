namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>A bit a region, 64 a word, the first lowest.</summary>
internal static class BatchBits
{
    public static bool IsSet(ReadOnlySpan<ulong> bits, int region) => (bits[region / 64] >> (region % 64) & 1) != 0;
}
