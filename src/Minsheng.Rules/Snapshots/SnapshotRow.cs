using System.Runtime.CompilerServices;

namespace Minsheng.Rules;

/// <summary>
/// One measure as integers. Its figure is a fraction a/b with b above zero (1 for amounts, which are whole numbers of a small unit),
/// and everything that is said of it is a straight line over the figure, so a whole number of a's plus a whole number of b's: how far
/// it is from a bound, its completion, its margin. No product or sum leaves 64 bits while a and b are within the limits of
/// <see cref="SnapshotFigure"/>, which is proven when the row is made.
/// </summary>
internal readonly record struct SnapshotRow
{
    /// <summary>Where a snapshot holds a.</summary>
    public int SlotA { get; init; }

    /// <summary>Where it holds b; 0, which always holds 1, for amounts.</summary>
    public int SlotB { get; init; }

    /// <summary>How far above the first bound, times b and a factor above zero.</summary>
    public IntegerLine Distance { get; init; }

    /// <summary>The numerator of the completion.</summary>
    public IntegerLine Completion { get; init; }

    /// <summary>The denominator of the completion, over b; the completion of a measure that never has one is 0 over this.</summary>
    public long CompletionScale { get; init; }

    /// <summary>The numerator of the margin.</summary>
    public IntegerLine Margin { get; init; }

    /// <summary>The denominator of the margin, over b; 0 where the measure has none.</summary>
    public long MarginScale { get; init; }

    /// <summary>For amounts that of the denominator of the completion: <see cref="FixedShare.ReciprocalOf"/>; 0 for others.</summary>
    public ulong Reciprocal { get; init; }

    /// <summary>The shift that belongs to it.</summary>
    public int Shift { get; init; }

    /// <summary>Whether the measure has another bound or margin, which stands beside the rows.</summary>
    public bool HasTwo { get; init; }

    /// <summary>Says of a figure what the rule says.</summary>
    /// <param name="a">The numerator of the figure.</param>
    /// <param name="b">Its denominator, above zero.</param>
    /// <param name="cell">Takes completion and margin.</param>
    /// <returns>Where the figure lies: 1 on the first bound, 0 below, 2 above.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Read(long a, long b, ref SnapshotCell cell)
    {
        var top = Completion.At(a, b);
        var bottom = CompletionScale * b;
        cell.B = b;
        cell.Margin = Margin.At(a, b);
        cell.Completion = top;
        cell.Share = Reciprocal != 0 ? FixedShare.Of(top, bottom, Shift, Reciprocal) : FixedShare.Of(top, bottom);
        return SideOf(Distance.At(a, b));
    }

    /// <summary>Says the rest of a measure with two bounds.</summary>
    /// <returns>Three times where the figure lies by the second bound.</returns>
    public static int ReadSecond(in SnapshotBounds bounds, long a, long b, ref SnapshotCell cell)
    {
        cell.Margin = Math.Min(cell.Margin, bounds.Margin.At(a, b));
        cell.Margin = bounds.IsMarginCapped ? Math.Min(cell.Margin, 0) : cell.Margin;
        return 3 * SideOf(bounds.Distance.At(a, b));
    }

    private static int SideOf(long distance) => ((int)(distance >> 63) | (int)((ulong)-distance >> 63)) + 1;
}
