using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Minsheng.Rules;

/// <summary>
/// The numbers of all columns of a collector in one array, with a bit for each figure that is there. Rows of a region go to hundreds of columns in
/// turn, so every line of memory that a row touches is one of hundreds: while all rows of a measure are of one day, as they mostly are, that
/// day is kept once, and a figure is its number and a bit, which stands beside those of the region's other measures.
/// </summary>
internal sealed class CollectedTable
{
    private const int NumbersPerLine = 8;
    private readonly int _regions;
    private readonly int _knownDay;
    private readonly int _wordsOfRegion;
    private readonly CollectedPlace[] _places;
    private readonly long[] _numbers;
    private readonly ulong[] _present;
    private readonly ulong[] _presentByMeasure;
    private readonly uint[]?[] _stamps;

    /// <summary>Room for measures, each with as many columns of numbers as its figures have.</summary>
    /// <param name="regions">How many regions there are.</param>
    /// <param name="widths">For each measure 0, 1 or 2: nothing, amounts, parts of wholes.</param>
    /// <param name="knownDay">The last day on which a row may have become known; <see cref="int.MaxValue"/> where that does not matter.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more figures than one array holds.</exception>
    public CollectedTable(int regions, ReadOnlySpan<int> widths, int knownDay)
    {
        (_regions, _knownDay) = (regions, knownDay);
        _places = new CollectedPlace[widths.Length];
        _stamps = new uint[]?[widths.Length];
        _wordsOfRegion = RegionBits.WordsOf(widths.Length);
        var (numbers, column) = (0L, ColumnLengthFor(regions));
        foreach (var width in widths)
        {
            numbers += width * column;
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Math.Max(numbers, (long)_wordsOfRegion * regions), Array.MaxLength, nameof(regions));
        var (next, nobody) = (0, (int)numbers);
        for (var measure = 0; measure < widths.Length; measure++)
        {
            var isShare = widths[measure] == 2;
            _places[measure] = new CollectedPlace { A = next, B = isShare ? next + (int)column : nobody, RegionOfB = isShare ? -1 : 0, Day = CollectedPlace.NoDay };
            next += widths[measure] * (int)column;
        }

        _numbers = GC.AllocateUninitializedArray<long>(nobody + 1);
        _present = new ulong[Math.Max(1, _wordsOfRegion * regions)];
        _presentByMeasure = new ulong[widths.Length * RegionBits.WordsOf(regions)];
    }

    /// <summary>Opens the column of a measure for rows.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="firstDay">The first day of which a figure is used.</param>
    /// <param name="days">How many days there are of which one is.</param>
    public void Open(int measure, int firstDay, uint days) => (_places[measure].FirstDay, _places[measure].Days) = (firstDay, days);

    public Memory<long> NumbersOf(int measure) => _numbers.AsMemory(_places[measure].A, _regions);

    /// <summary>The wholes of shares; empty for amounts.</summary>
    public Memory<long> WholesOf(int measure) => _places[measure].RegionOfB == 0 ? default : _numbers.AsMemory(_places[measure].B, _regions);

    /// <summary>The number of one region.</summary>
    public ref long NumberOf(int measure, int region) => ref _numbers[_places[measure].A + region];

    /// <summary>The whole of one region; for amounts a place that nobody reads.</summary>
    public ref long WholeOf(int measure, int region) => ref _numbers[_places[measure].B + (region & _places[measure].RegionOfB)];

    /// <summary>Says that a region has a figure.</summary>
    public void SetPresent(int measure, int region) => RegionBits.Set(PresentIn(region), measure, isSet: true);

    /// <summary>The regions that have a figure, as of the last <see cref="TurnPresent()"/>.</summary>
    public Memory<ulong> PresentOf(int measure) => _presentByMeasure.AsMemory(measure * RegionBits.WordsOf(_regions), RegionBits.WordsOf(_regions));

    /// <summary>The stamp of every figure of a measure; 0 where there is none yet, or each has its own.</summary>
    public uint SharedStampOf(int measure) => _places[measure].Stamp;

    /// <summary>The stamps of the figures of a measure; null where all share one.</summary>
    public uint[]? StampsOf(int measure) => _stamps[measure];

    /// <summary>Gives each figure of a measure a stamp of its own.</summary>
    public uint[] Separate(int measure)
    {
        if (_stamps[measure] is { } separate)
        {
            return separate;
        }

        var (stamps, shared) = (new uint[_regions], _places[measure].Stamp);
        for (var region = 0; region < stamps.Length; region++)
        {
            stamps[region] = RegionBits.Has(PresentIn(region), measure) ? shared : 0;
        }

        _places[measure].Day = CollectedPlace.NoDay;
        return _stamps[measure] = stamps;
    }

    /// <summary>Begins anew in the same memory.</summary>
    public void Clear()
    {
        Array.Clear(_present);
        Array.Clear(_stamps);
        foreach (ref var place in _places.AsSpan())
        {
            place.Day = CollectedPlace.NoDay;
        }
    }

    /// <summary>Whether a row was known by then.</summary>
    /// <param name="recorded">The day on which it became known; 0 where nobody says.</param>
    public bool IsKnown(int recorded) => _knownDay == int.MaxValue || (recorded != 0 && recorded <= _knownDay);

    /// <summary>Takes rows, each the first of its figure and none of them final, up to one that is to be looked at closely.</summary>
    /// <param name="rows">The rows; all columns are as long as the first, or one zero.</param>
    /// <param name="row">The first row to take.</param>
    /// <returns>The row to look at; the number of rows where there is none.</returns>
    public int Take(in CollectedRows rows, int row) => rows.IsDated ? Take<DatedRows>(in rows, row) : Take<PlainRows>(in rows, row);

    private int Take<TRows>(in CollectedRows rows, int row)
        where TRows : struct, IRowReader
    {
        var count = rows.Regions.Length;
        ref var regions = ref MemoryMarshal.GetReference(rows.Regions);
        ref var measures = ref MemoryMarshal.GetReference(rows.Measures);
        ref var days = ref MemoryMarshal.GetReference(rows.Days);
        ref var values = ref MemoryMarshal.GetReference(rows.Values);
        ref var wholes = ref MemoryMarshal.GetReference(rows.Wholes);
        ref var present = ref MemoryMarshal.GetArrayDataReference(_present);
        var held = present;
        var stepOfWholes = CollectedRows.StepOf(rows.Wholes, count);
        for (; row < count; row++)
        {
            // Once these are in range, so is every place that follows from them.
            var (measure, region) = (Unsafe.Add(ref measures, row), Unsafe.Add(ref regions, row));
            if ((uint)measure >= (uint)_places.Length || (uint)region >= (uint)_regions || !TRows.CanTake(in rows, row))
            {
                break;
            }

            ref var word = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_present), region * _wordsOfRegion + RegionBits.WordOf(measure));
            if (!Unsafe.AreSame(ref word, ref present))
            {
                present = held;
                present = ref word;
                held = word;
            }

            ref var place = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_places), measure);
            var (day, recorded, bit) = (Unsafe.Add(ref days, row), TRows.RecordOf(in rows, row), RegionBits.BitOf(measure));
            if ((held & bit) != 0 || ((day != place.Day || recorded != place.Recorded) && !TryStamp(ref place, measure, region, day, recorded)))
            {
                break;
            }

            held |= bit;
            ref var numbers = ref MemoryMarshal.GetArrayDataReference(_numbers);
            Unsafe.Add(ref numbers, place.A + region) = Unsafe.Add(ref values, row);
            Unsafe.Add(ref numbers, place.B + (region & place.RegionOfB)) = Unsafe.Add(ref wholes, row & stepOfWholes);
        }

        present = held;
        return row;
    }

    /// <summary>Says of each measure which regions have a figure.</summary>
    public void TurnPresent()
    {
        Span<ulong> block = stackalloc ulong[RegionBits.PerWord];
        var words = RegionBits.WordsOf(_regions);
        for (var word = 0; word < words; word++)
        {
            for (var wordOfRegion = 0; wordOfRegion < _wordsOfRegion; wordOfRegion++)
            {
                TurnPresent(block, word, wordOfRegion);
            }
        }
    }

    /// <summary>
    /// How far one column begins after another: an odd number of lines of memory, so that the figures of one region lie in all sets of
    /// a cache and not in a few of them.
    /// </summary>
    private static long ColumnLengthFor(int regions) => (((long)regions + NumbersPerLine - 1) / NumbersPerLine | 1) * NumbersPerLine;

    private void TurnPresent(Span<ulong> block, int word, int wordOfRegion)
    {
        var (first, firstMeasure) = (word * RegionBits.PerWord, wordOfRegion * RegionBits.PerWord);
        var count = Math.Min(RegionBits.PerWord, _regions - first);
        for (var region = 0; region < count; region++)
        {
            block[region] = _present[(first + region) * _wordsOfRegion + wordOfRegion];
        }

        block[count..].Clear();
        RegionBits.Turn(block);
        for (var measure = firstMeasure; measure < Math.Min(firstMeasure + RegionBits.PerWord, _places.Length); measure++)
        {
            _presentByMeasure[measure * RegionBits.WordsOf(_regions) + word] = block[measure - firstMeasure];
        }
    }

    private Span<ulong> PresentIn(int region) => _present.AsSpan(region * _wordsOfRegion, _wordsOfRegion);

    /// <summary>Stamps the first row of a figure, where its measure has no other figure yet, or figures have stamps of their own.</summary>
    private bool TryStamp(ref CollectedPlace place, int measure, int region, int day, int recorded)
    {
        var isUsed = (uint)(day - place.FirstDay) < place.Days && FigureStamps.CanHold(day, recorded, place.FirstDay) && IsKnown(recorded);
        if (!isUsed)
        {
            return false;
        }

        if (_stamps[measure] is { } stamps)
        {
            stamps[region] = FigureStamps.Of(day, recorded, place.FirstDay);
            return true;
        }

        if (place.Day != CollectedPlace.NoDay)
        {
            return false;
        }

        (place.Day, place.Recorded) = (day, recorded);
        return true;
    }
}
