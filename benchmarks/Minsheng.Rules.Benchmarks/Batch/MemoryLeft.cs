namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>Whether the machine has room for a large job.</summary>
internal static class MemoryLeft
{
    private const long BytesForMillion = 6L << 30;
    private const int Large = 1_000_000;

    /// <summary>Whether a job of so many regions may be made.</summary>
    public static bool HasRoomFor(int regions)
    {
        GC.Collect();
        var memory = GC.GetGCMemoryInfo();
        return regions < Large || memory.TotalAvailableMemoryBytes - memory.MemoryLoadBytes >= BytesForMillion;
    }
}
