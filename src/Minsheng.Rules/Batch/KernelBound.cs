namespace Minsheng.Rules;

/// <summary>One bound for amounts: below it are those less than <paramref name="Low"/>, above it those greater than <paramref name="High"/>.</summary>
internal readonly record struct KernelBound(long Low, long High)
{
    /// <summary>A bound on which everything lies.</summary>
    public static KernelBound None { get; } = new(long.MinValue, long.MaxValue);

    /// <summary>Where a line that rises or falls with the amount is zero; amounts are whole numbers.</summary>
    /// <param name="line">How far an amount is above the bound, or below where the line falls; it does not stand still.</param>
    public static KernelBound Of(IntegerLine line)
    {
        var zero = new Rational(-line.B, line.A);
        return new KernelBound((long)zero.Ceiling(), (long)zero.Floor());
    }
}
