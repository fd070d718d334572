namespace Minsheng.Rules.Benchmarks.Job;

/// <summary>The one source of chance: splitmix64 over whole numbers, so that every machine and every peer sees the same job.</summary>
internal static class JobHash
{
    private const ulong Seed = 20_230_108;

    /// <summary>A number for two keys.</summary>
    public static ulong Of(ulong first, ulong second) => Mix(Mix(Seed + first) + second);

    /// <summary>A number from <paramref name="low"/> to <paramref name="high"/>, both included, in whole steps from the low end.</summary>
    public static long Between(ulong hash, long low, long high, long step) => low + ((long)(hash % (ulong)(((high - low) / step) + 1)) * step);

    private static ulong Mix(ulong value)
    {
        var mixed = value + 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
