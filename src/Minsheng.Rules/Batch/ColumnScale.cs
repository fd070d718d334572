namespace Minsheng.Rules;

/// <summary>How many of a column's whole numbers are 1.</summary>
internal static class ColumnScale
{
    /// <summary>The most decimals that a column may have.</summary>
    public const int MostDecimals = 9;

    private static ReadOnlySpan<long> Parts => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    /// <summary>Ten to the power of a number of decimals.</summary>
    public static long PartsOf(int decimals) => Parts[decimals];
}
