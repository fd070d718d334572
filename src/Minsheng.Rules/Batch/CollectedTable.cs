using System.Runtime.CompilerServices;

namespace Minsheng.Rules;

/// <summary>
/// The numbers of all columns of a collector in one array, with a bit for each figure that is there. Rows of a region go to hundreds of columns in
/// turn, so every line of memory that a row touches is one of hundreds: while all rows of a measure are of one day, as they mostly are,
/// that day is kept once, and a figure is its number and a bit.
/// </summary>
internal sealed class CollectedTable
{
    private readonly int _regions;
    private readonly CollectedPlace[] _places;
    private readonly long[] _numbers;
    private readonly ulong[] _present;
    private readonly uint[] _shared;
    private readonly uint[]?[] _stamps;

    /// <summary>Room for measures, each with as many columns of numbers as its figures have.</summary>
    /// <param name="regions">How many regions there are.</param>
    /// <param name="widths">For each measure 0, 1 or 2: nothing, amounts, parts of wholes.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more figures than one array holds.</exception>
    public CollectedTable(int regions, ReadOnlySpan<int> widths)
    {
        _regions = regions;
        _places = new CollectedPlace[widths.Length];
        _shared = new uint[widths.Length];
        _stamps = new uint[]?[widths.Length];
        var (numbers, words) = (0L, 0L);
        for (var measure = 0; measure < widths.Length; measure++)
        {
            _places[measure] = new CollectedPlace(numbers, widths[measure] == 2 ? numbers + regions : -1, words, 0, 0);
            numbers += (long)widths[measure] * regions;
            words += widths[measure] > 0 ? RegionBits.WordsOf(regions) : 0;
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(numbers, Array.MaxLength, nameof(regions));
        _numbers = GC.AllocateUninitializedArray<long>((int)numbers);
        _present = new ulong[Math.Max(1, words)];
    }

    /// <summary>Opens the column of a measure for rows.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="firstDay">The first day of which a figure is used.</param>
    /// <param name="days">How many days there are of which one is.</param>
    public void Open(int measure, int firstDay, uint days) => _places[measure] = _places[measure] with { FirstDay = firstDay, Days = days };

    public Memory<long> NumbersOf(int measure) => _numbers.AsMemory((int)_places[measure].A, _regions);

    /// <summary>The wholes of shares; empty for amounts.</summary>
    public Memory<long> WholesOf(int measure) => _places[measure].B < 0 ? default : _numbers.AsMemory((int)_places[measure].B, _regions);

    /// <summary>The regions that have a figure.</summary>
    public Memory<ulong> PresentOf(int measure) => _present.AsMemory((int)_places[measure].Present, RegionBits.WordsOf(_regions));

    /// <summary>The stamp of every figure of a measure; 0 where there is none yet, or each has its own.</summary>
    public ref uint SharedStampOf(int measure) => ref _shared[measure];

    /// <summary>The stamps of the figures of a measure; null where all share one.</summary>
    public uint[]? StampsOf(int measure) => _stamps[measure];

    /// <summary>Gives each figure of a measure a stamp of its own.</summary>
    public uint[] Separate(int measure)
    {
        if (_stamps[measure] is { } separate)
        {
            return separate;
        }

        var stamps = new uint[_regions];
        var present = PresentOf(measure).Span;
        for (var region = 0; region < stamps.Length; region++)
        {
            stamps[region] = RegionBits.Has(present, region) ? _shared[measure] : 0;
        }

        _shared[measure] = 0;
        return _stamps[measure] = stamps;
    }

    /// <summary>Begins anew in the same memory.</summary>
    public void Clear()
    {
        Array.Clear(_present);
        Array.Clear(_shared);
        Array.Clear(_stamps);
    }

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
        var stamp = (since + 1) << FigureStamps.RecordBits;
        ref var word = ref _present[since < place.Days ? (int)place.Present + RegionBits.WordOf(region) : 0];
        var bit = RegionBits.BitOf(region);
        if (since >= place.Days || (word & bit) != 0 || (stamp != _shared[measure] && !TryStamp(measure, region, stamp)))
        {
            return false;
        }

        word |= bit;
        _numbers[(int)place.A + region] = a;
        if (place.B >= 0)
        {
            _numbers[(int)place.B + region] = b;
        }

        return true;
    }

    /// <summary>Stamps a figure that is new where figures have stamps of their own.</summary>
    private bool TryStamp(int measure, int region, uint stamp)
    {
        if (_stamps[measure] is not { } stamps)
        {
            return false;
        }

        stamps[region] = stamp;
        return true;
    }
}
