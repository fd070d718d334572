namespace Minsheng.Rules;

/// <summary>Decimals as whole numbers of a small unit.</summary>
internal static class DecimalParts
{
    private const int ScaleShift = 16;
    private static readonly long[] Powers = [1, 10, 100, 1_000, 10_000];

    /// <summary>The value times a base, where that is a whole number of 64 bits and the decimal has few digits after the point.</summary>
    /// <param name="value">The value.</param>
    /// <param name="unit">1 or 10⁴.</param>
    /// <param name="parts">The whole number.</param>
    public static bool TryGet(decimal value, long unit, out long parts)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var scale = (bits[3] >> ScaleShift) & byte.MaxValue;
        var magnitude = ((long)bits[1] << 32) | (uint)bits[0];
        parts = 0;
        if (scale >= Powers.Length || bits[2] != 0 || magnitude < 0)
        {
            return false;
        }

        var divisor = Powers[scale];
        var factor = unit / divisor;
        if (factor * divisor != unit)
        {
            var (quotient, rest) = Math.DivRem(magnitude, divisor / unit);
            parts = value < 0 ? -quotient : quotient;
            return rest == 0;
        }

        if (magnitude > long.MaxValue / factor)
        {
            return false;
        }

        parts = bits[3] < 0 ? -magnitude * factor : magnitude * factor;
        return true;
    }
}
