using System.Runtime.CompilerServices;

namespace Minsheng.Rules;

/// <summary>
/// One measure as integers. Its figure is a fraction a/b with b above zero, and everything that is said of it is a straight line
/// over the figure, so a whole number of a's plus a whole number of b's: how far it is from a bound, its completion, its margin.
/// No product or sum leaves 64 bits while a and b are within <see cref="SnapshotFigure"/>'s limits, which is proven when the row is made.
/// </summary>
internal readonly record struct SnapshotRow
{
    private const int ReciprocalBits = 61;
    private const int ShareBits = 40;

    /// <summary>How far above the first bound, times b and a factor above zero: A·a + B·b.</summary>
    public IntegerLine First { get; init; }

    /// <summary>The same of the second comparison; zero where there is one.</summary>
    public IntegerLine Second { get; init; }

    /// <summary>The numerator of the completion.</summary>
    public IntegerLine Completion { get; init; }

    /// <summary>The denominator of the completion, over b; 0 where the measure never has one.</summary>
    public long CompletionScale { get; init; }

    /// <summary>The numerator of the margin.</summary>
    public IntegerLine Margin { get; init; }

    /// <summary>That of the second line of which the margin is the least.</summary>
    public IntegerLine OtherMargin { get; init; }

    /// <summary>The denominator of the margin, over b; 0 where the measure has none.</summary>
    public long MarginScale { get; init; }

    /// <summary>Whether <see cref="Second"/> or <see cref="OtherMargin"/> say anything.</summary>
    public bool HasTwo { get; init; }

    /// <summary>Whether the margin is never above zero: room inside a range is no margin.</summary>
    public bool IsMarginCapped { get; init; }

    /// <summary>The b of which <see cref="Reciprocal"/> is made: that of whole or decimal amounts; 0 where b is reported.</summary>
    public long Base { get; init; }

    /// <summary>2¹²⁵ over the denominator of the completion at <see cref="Base"/>, shifted to 63 bits.</summary>
    public ulong Reciprocal { get; init; }

    /// <summary>By how much it was shifted.</summary>
    public int Shift { get; init; }

    /// <summary>The same row with the reciprocal of a base.</summary>
    public SnapshotRow WithBase(long value)
    {
        if (CompletionScale == 0 || value == 0)
        {
            return this with { Base = value };
        }

        var bottom = (ulong)(CompletionScale * value);
        var shift = System.Numerics.BitOperations.LeadingZeroCount(bottom) - 1;
        return this with { Base = value, Shift = shift, Reciprocal = (ulong)((UInt128.One << 125) / (bottom << shift)) };
    }

    /// <summary>Says of a figure what the rule says.</summary>
    /// <param name="a">The numerator of the figure.</param>
    /// <param name="b">Its denominator, above zero.</param>
    /// <param name="cell">Takes completion and margin.</param>
    /// <returns>Where the figure lies: 4 on both bounds, 1 or 3 more or less above or below the first or second.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Read(long a, long b, ref SnapshotCell cell)
    {
        var margin = Margin.At(a, b);
        var side = Sign(First.At(a, b)) + 4;
        if (HasTwo)
        {
            margin = Math.Min(margin, OtherMargin.At(a, b));
            margin = IsMarginCapped ? Math.Min(margin, 0) : margin;
            side += 3 * Sign(Second.At(a, b));
        }

        var top = Completion.At(a, b);
        cell.MarginTop = margin;
        cell.MarginBottom = MarginScale * b;
        cell.CompletionTop = top;
        cell.CompletionBottom = CompletionScale * b;
        cell.Share = CompletionScale == 0 ? FixedShare.Never
            : b != Base ? FixedShare.Of(top, cell.CompletionBottom)
            : top >= cell.CompletionBottom ? FixedShare.One
            : top <= 0 ? 0
            : (long)(Math.BigMul((ulong)top << Shift, Reciprocal, out _) >> (ReciprocalBits - ShareBits));
        return side;
    }

    private static int Sign(long value) => (int)(value >> 63) | (int)((ulong)-value >> 63);
}
