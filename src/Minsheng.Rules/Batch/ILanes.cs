namespace Minsheng.Rules;

/// <summary>
/// The machine that kernels are written for: so many regions at once, as whole numbers and as fractions of binary digits. One
/// implementation for each width of a processor's vectors, and all of them give the same bits: every operation is exact or rounds once.
/// </summary>
/// <typeparam name="TWhole">64-bit whole numbers, or a mask: all bits of a region or none.</typeparam>
/// <typeparam name="TReal">64-bit binary fractions; completions only.</typeparam>
internal interface ILanes<TWhole, TReal>
{
    /// <summary>How many regions there are at once; divides 64.</summary>
    static abstract int Count { get; }

    static abstract TWhole Whole(long value);

    static abstract TReal Real(double value);

    static abstract TWhole Load(ref long first, int at);

    /// <summary>Asks for figures that are read soon.</summary>
    static abstract void Prefetch(ref long first, int at);

    static abstract TReal Load(ref double first, int at);

    static abstract void Store(TWhole value, ref long first, int at);

    static abstract void Store(TReal value, ref double first, int at);

    /// <summary>Stores what is not read again soon, past the caches; <paramref name="first"/> is that of an <see cref="AlignedColumn{T}"/>, and the others lie at multiples of <see cref="Count"/>.</summary>
    static abstract void Stream(TReal value, ref double first, int at);

    /// <summary>Stores whole numbers from 0 to 255, a byte each.</summary>
    static abstract void StoreBytes(TWhole value, ref byte first, int at);

    /// <summary>A mask of the lowest <see cref="Count"/> bits.</summary>
    static abstract TWhole Mask(ulong bits);

    /// <summary>The bits of a mask, the first region lowest.</summary>
    static abstract ulong Bits(TWhole mask);

    static abstract TWhole Add(TWhole left, TWhole right);

    static abstract TWhole Subtract(TWhole left, TWhole right);

    static abstract TWhole Multiply(TWhole left, TWhole right);

    static abstract TWhole And(TWhole left, TWhole right);

    static abstract TWhole AreEqual(TWhole left, TWhole right);

    static abstract TWhole IsLess(TWhole left, TWhole right);

    static abstract TWhole Select(TWhole mask, TWhole yes, TWhole no);

    /// <summary>The product of two numbers from -2³¹ to 2³¹-1.</summary>
    static abstract TWhole MultiplyShort(TWhole left, TWhole right);

    /// <summary>Which numbers are greater, a bit each; both are read as unsigned, so that what is below zero is greater than anything else.</summary>
    static abstract ulong BitsAbove(TWhole value, TWhole limit);

    /// <summary>The nearest binary fraction.</summary>
    static abstract TReal ToReal(TWhole value);

    static abstract TReal Add(TReal left, TReal right);

    static abstract TReal Subtract(TReal left, TReal right);

    /// <summary>A product and a sum, rounded once.</summary>
    static abstract TReal MultiplyAdd(TReal left, TReal right, TReal added);

    static abstract TReal Divide(TReal left, TReal right);

    /// <summary>At least 0 and at most 1; what is no number is 0.</summary>
    static abstract TReal Cap(TReal value);

    static abstract TWhole IsAboveZero(TReal value);

    /// <summary>The value where the mask is set, else 0.</summary>
    static abstract TReal Keep(TWhole mask, TReal value);
}
