using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Minsheng.Rules;

/// <summary>Four regions at once.</summary>
internal readonly struct Lanes256 : ILanes<Vector256<long>, Vector256<double>>
{
    public static int Count => Vector256<long>.Count;

    public static Vector256<long> Whole(long value) => Vector256.Create(value);

    public static Vector256<double> Real(double value) => Vector256.Create(value);

    public static Vector256<long> Load(ref long first, int at) => Vector256.LoadUnsafe(ref first, (nuint)at);

    public static unsafe void Prefetch(ref long first, int at)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref first, at)));
        }
    }

    public static Vector256<double> Load(ref double first, int at) => Vector256.LoadUnsafe(ref first, (nuint)at);

    public static void Store(Vector256<long> value, ref long first, int at) => value.StoreUnsafe(ref first, (nuint)at);

    public static void Store(Vector256<double> value, ref double first, int at) => value.StoreUnsafe(ref first, (nuint)at);

    public static unsafe void Stream(Vector256<double> value, ref double first, int at)
    {
        if (Avx.IsSupported)
        {
            Avx.StoreAlignedNonTemporal((double*)Unsafe.AsPointer(ref Unsafe.Add(ref first, at)), value);
            return;
        }

        Store(value, ref first, at);
    }

    public static void StoreBytes(Vector256<long> value, ref byte first, int at)
    {
        for (var lane = 0; lane < Count; lane++)
        {
            Unsafe.Add(ref first, at + lane) = (byte)value.GetElement(lane);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Mask(ulong bits)
    {
        var places = Vector256.Create(1L, 2, 4, 8);
        return Vector256.Equals(Vector256.Create((long)bits) & places, places);
    }

    public static ulong Bits(Vector256<long> mask) => Vector256.ExtractMostSignificantBits(mask);

    public static Vector256<long> Add(Vector256<long> left, Vector256<long> right) => left + right;

    public static Vector256<long> Subtract(Vector256<long> left, Vector256<long> right) => left - right;

    public static Vector256<long> Multiply(Vector256<long> left, Vector256<long> right) => left * right;

    public static Vector256<long> And(Vector256<long> left, Vector256<long> right) => left & right;

    public static Vector256<long> AreEqual(Vector256<long> left, Vector256<long> right) => Vector256.Equals(left, right);

    public static Vector256<long> IsLess(Vector256<long> left, Vector256<long> right) => Vector256.LessThan(left, right);

    public static Vector256<long> Select(Vector256<long> mask, Vector256<long> yes, Vector256<long> no) => Vector256.ConditionalSelect(mask, yes, no);

    public static Vector256<long> MultiplyShort(Vector256<long> left, Vector256<long> right) => Avx2.IsSupported ? Avx2.Multiply(left.AsInt32(), right.AsInt32()) : left * right;

    public static ulong BitsAbove(Vector256<long> value, Vector256<long> limit) => Vector256.GreaterThan(value.AsUInt64(), limit.AsUInt64()).ExtractMostSignificantBits();

    public static Vector256<double> ToReal(Vector256<long> value) => Vector256.ConvertToDouble(value);

    public static Vector256<double> Add(Vector256<double> left, Vector256<double> right) => left + right;

    public static Vector256<double> Subtract(Vector256<double> left, Vector256<double> right) => left - right;

    public static Vector256<double> MultiplyAdd(Vector256<double> left, Vector256<double> right, Vector256<double> added)
    {
        if (Fma.IsSupported)
        {
            return Fma.MultiplyAdd(left, right, added);
        }

        var sum = added;
        for (var lane = 0; lane < Count; lane++)
        {
            sum = sum.WithElement(lane, Math.FusedMultiplyAdd(left.GetElement(lane), right.GetElement(lane), added.GetElement(lane)));
        }

        return sum;
    }

    public static Vector256<double> Divide(Vector256<double> left, Vector256<double> right) => left / right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Cap(Vector256<double> value)
    {
        var (zero, one) = (Vector256<double>.Zero, Vector256<double>.One);
        return Avx.IsSupported
            ? Avx.Min(Avx.Max(value, zero), one)
            : Vector256.ConditionalSelect(Vector256.GreaterThan(value, zero), Vector256.ConditionalSelect(Vector256.LessThan(value, one), value, one), zero);
    }

    public static Vector256<long> IsAboveZero(Vector256<double> value) => Vector256.GreaterThan(value, Vector256<double>.Zero).AsInt64();

    public static Vector256<double> Keep(Vector256<long> mask, Vector256<double> value) => mask.AsDouble() & value;
}
