namespace Minsheng.Rules;

/// <summary>Some characters in a row.</summary>
/// <param name="Start">0-based index of the first.</param>
/// <param name="Length">How many.</param>
internal readonly record struct Stretch(int Start, int Length)
{
    public int End => Start + Length;

    public bool Contains(Stretch other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(Stretch other) => Start < other.End && other.Start < End;
}
