using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Minsheng.Rules;

/// <summary>Eight regions at once.</summary>
internal readonly struct Lanes512 : ILanes<Vector512<long>, Vector512<double>>
{
    public static int Count => Vector512<long>.Count;

    public static Vector512<long> Whole(long value) => Vector512.Create(value);

    public static Vector512<double> Real(double value) => Vector512.Create(value);

    public static Vector512<long> Load(ref long first, int at) => Vector512.LoadUnsafe(ref first, (nuint)at);

    public static unsafe void Prefetch(ref long first, int at)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref first, at)));
        }
    }

    public static Vector512<double> Load(ref double first, int at) => Vector512.LoadUnsafe(ref first, (nuint)at);

    public static void Store(Vector512<long> value, ref long first, int at) => value.StoreUnsafe(ref first, (nuint)at);

    public static void Store(Vector512<double> value, ref double first, int at) => value.StoreUnsafe(ref first, (nuint)at);

    public static unsafe void Stream(Vector512<double> value, ref double first, int at)
    {
        if (Avx512F.IsSupported)
        {
            Avx512F.StoreAlignedNonTemporal((double*)Unsafe.AsPointer(ref Unsafe.Add(ref first, at)), value);
            return;
        }

        Store(value, ref first, at);
    }

    public static void StoreBytes(Vector512<long> value, ref byte first, int at)
    {
        if (Avx512F.IsSupported)
        {
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref first, at), Avx512F.ConvertToVector128Byte(value).AsInt64().ToScalar());
            return;
        }

        for (var lane = 0; lane < Count; lane++)
        {
            Unsafe.Add(ref first, at + lane) = (byte)value.GetElement(lane);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Mask(ulong bits)
    {
        var places = Vector512.Create(1L, 2, 4, 8, 16, 32, 64, 128);
        return Vector512.Equals(Vector512.Create((long)bits) & places, places);
    }

    public static ulong Bits(Vector512<long> mask) => Vector512.ExtractMostSignificantBits(mask);

    public static Vector512<long> Add(Vector512<long> left, Vector512<long> right) => left + right;

    public static Vector512<long> Subtract(Vector512<long> left, Vector512<long> right) => left - right;

    public static Vector512<long> Multiply(Vector512<long> left, Vector512<long> right) => left * right;

    public static Vector512<long> And(Vector512<long> left, Vector512<long> right) => left & right;

    public static Vector512<long> AreEqual(Vector512<long> left, Vector512<long> right) => Vector512.Equals(left, right);

    public static Vector512<long> IsLess(Vector512<long> left, Vector512<long> right) => Vector512.LessThan(left, right);

    public static Vector512<long> Select(Vector512<long> mask, Vector512<long> yes, Vector512<long> no) => Vector512.ConditionalSelect(mask, yes, no);

    public static Vector512<long> MultiplyShort(Vector512<long> left, Vector512<long> right) => Avx512F.IsSupported ? Avx512F.Multiply(left.AsInt32(), right.AsInt32()) : left * right;

    public static ulong BitsAbove(Vector512<long> value, Vector512<long> limit) => Vector512.GreaterThan(value.AsUInt64(), limit.AsUInt64()).ExtractMostSignificantBits();

    public static Vector512<double> ToReal(Vector512<long> value) => Vector512.ConvertToDouble(value);

    public static Vector512<double> Add(Vector512<double> left, Vector512<double> right) => left + right;

    public static Vector512<double> Subtract(Vector512<double> left, Vector512<double> right) => left - right;

    public static Vector512<double> MultiplyAdd(Vector512<double> left, Vector512<double> right, Vector512<double> added)
    {
        if (Avx512F.IsSupported)
        {
            return Avx512F.FusedMultiplyAdd(left, right, added);
        }

        var sum = added;
        for (var lane = 0; lane < Count; lane++)
        {
            sum = sum.WithElement(lane, Math.FusedMultiplyAdd(left.GetElement(lane), right.GetElement(lane), added.GetElement(lane)));
        }

        return sum;
    }

    public static Vector512<double> Divide(Vector512<double> left, Vector512<double> right) => left / right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Cap(Vector512<double> value)
    {
        var (zero, one) = (Vector512<double>.Zero, Vector512<double>.One);
        return Avx512F.IsSupported
            ? Avx512F.Min(Avx512F.Max(value, zero), one)
            : Vector512.ConditionalSelect(Vector512.GreaterThan(value, zero), Vector512.ConditionalSelect(Vector512.LessThan(value, one), value, one), zero);
    }

    public static Vector512<long> IsAboveZero(Vector512<double> value) => Vector512.GreaterThan(value, Vector512<double>.Zero).AsInt64();

    public static Vector512<double> Keep(Vector512<long> mask, Vector512<double> value) => mask.AsDouble() & value;
}
