using System.Runtime.CompilerServices;

namespace Minsheng.Rules;

/// <summary>
/// The numbers and stamps of all columns of a collector, in one array each: rows of a region go to hundreds of columns in turn, and what each of
/// hundreds of arrays has in front of its elements would not stay in the processor's nearest cache.
/// </summary>
internal sealed class CollectedTable
{
    private readonly int _regions;
    private readonly CollectedPlace[] _places;
    private readonly long[] _numbers;
    private readonly uint[] _stamps;

    /// <summary>Room for measures, each with as many columns of numbers as its figures have.</summary>
    /// <param name="regions">How many regions there are.</param>
    /// <param name="widths">For each measure 0, 1 or 2: nothing, amounts, parts of wholes.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more figures than one array holds.</exception>
    public CollectedTable(int regions, ReadOnlySpan<int> widths)
    {
        _regions = regions;
        _places = new CollectedPlace[widths.Length];
        var (numbers, stamps) = (0L, 0L);
        for (var measure = 0; measure < widths.Length; measure++)
        {
            _places[measure] = new CollectedPlace(numbers, widths[measure] == 2 ? numbers + regions : -1, stamps, 0, 0);
            numbers += (long)widths[measure] * regions;
            stamps += widths[measure] > 0 ? regions : 0;
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(numbers, Array.MaxLength, nameof(regions));
        _numbers = GC.AllocateUninitializedArray<long>((int)numbers);
        _stamps = new uint[stamps];
    }

    /// <summary>Opens the column of a measure for rows that are taken at first sight.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="firstDay">The first day of which a figure is used.</param>
    /// <param name="days">How many days follow of which one is.</param>
    public void Open(int measure, int firstDay, uint days) => _places[measure] = _places[measure] with { FirstDay = firstDay, Days = days + 1 };

    public Memory<long> NumbersOf(int measure) => _numbers.AsMemory((int)_places[measure].A, _regions);

    /// <summary>The wholes of shares; empty for amounts.</summary>
    public Memory<long> WholesOf(int measure) => _places[measure].B < 0 ? default : _numbers.AsMemory((int)_places[measure].B, _regions);

    public Memory<uint> StampsOf(int measure) => _stamps.AsMemory((int)_places[measure].Stamps, _regions);

    /// <summary>Begins anew in the same memory.</summary>
    public void Clear() => Array.Clear(_stamps);

    /// <summary>Takes a row of which no record and no status is known, if it is the first of its figure; false where it is to be looked at closely.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTake(int measure, int region, int day, long a, long b)
    {
        if ((uint)measure >= (uint)_places.Length || (uint)region >= (uint)_regions)
        {
            return false;
        }

        ref readonly var place = ref _places[measure];
        var since = (uint)(day - place.FirstDay);
        if (since >= place.Days)
        {
            return false;
        }

        ref var stamp = ref _stamps[(int)place.Stamps + region];
        if (stamp != 0)
        {
            return false;
        }

        stamp = (since + 1) << FigureStamps.RecordBits;
        _numbers[(int)place.A + region] = a;
        if (place.B >= 0)
        {
            _numbers[(int)place.B + region] = b;
        }

        return true;
    }
}
