using System.Runtime.CompilerServices;

namespace Minsheng.Rules;

/// <summary>One region at a time: where a processor has no vectors, and for the last few regions.</summary>
internal readonly struct Lanes64 : ILanes<long, double>
{
    public static int Count => 1;

    public static long Whole(long value) => value;

    public static double Real(double value) => value;

    public static long Load(ref long first, int at) => Unsafe.Add(ref first, at);

    public static void Prefetch(ref long first, int at)
    {
    }

    public static double Load(ref double first, int at) => Unsafe.Add(ref first, at);

    public static void Store(long value, ref long first, int at) => Unsafe.Add(ref first, at) = value;

    public static void Store(double value, ref double first, int at) => Unsafe.Add(ref first, at) = value;

    public static void Stream(double value, ref double first, int at) => Store(value, ref first, at);

    public static void StoreBytes(long value, ref byte first, int at) => Unsafe.Add(ref first, at) = (byte)value;

    public static long Mask(ulong bits) => -(long)(bits & 1);

    public static ulong Bits(long mask) => (ulong)mask >> 63;

    public static long Add(long left, long right) => left + right;

    public static long Subtract(long left, long right) => left - right;

    public static long Multiply(long left, long right) => left * right;

    public static long And(long left, long right) => left & right;

    public static long AreEqual(long left, long right) => left == right ? -1 : 0;

    public static long IsLess(long left, long right) => left < right ? -1 : 0;

    public static long Select(long mask, long yes, long no) => (yes & mask) | (no & ~mask);

    public static long MultiplyShort(long left, long right) => left * right;

    public static ulong BitsAbove(long value, long limit) => (ulong)value > (ulong)limit ? 1UL : 0;

    public static double ToReal(long value) => value;

    public static double Add(double left, double right) => left + right;

    public static double Subtract(double left, double right) => left - right;

    public static double MultiplyAdd(double left, double right, double added) => Math.FusedMultiplyAdd(left, right, added);

    public static double Divide(double left, double right) => left / right;

    public static double Cap(double value) => Math.Min(Math.Max(value, 0), 1);

    public static long IsAboveZero(double value) => value > 0 ? -1 : 0;

    public static double Keep(long mask, double value) => BitConverter.Int64BitsToDouble(mask & BitConverter.DoubleToInt64Bits(value));
}
