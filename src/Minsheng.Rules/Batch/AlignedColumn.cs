using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Minsheng.Rules;

/// <summary>A column that begins where a line of the processor's cache does: a vector that lies across two lines costs twice.</summary>
internal readonly struct AlignedColumn<T>
    where T : unmanaged
{
    private const int LineBytes = 64;
    private readonly T[] _array;
    private readonly int _first;
    private readonly int _length;

    public AlignedColumn(int length)
    {
        _length = length;
        _array = GC.AllocateArray<T>(length + LineBytes / Unsafe.SizeOf<T>(), pinned: true);
        var into = (int)(Marshal.UnsafeAddrOfPinnedArrayElement(_array, 0) % LineBytes);
        _first = (LineBytes - into) % LineBytes / Unsafe.SizeOf<T>();
    }

    public Span<T> Span => _array.AsSpan(_first, _length);

    public ref T this[int at] => ref _array[_first + at];
}
