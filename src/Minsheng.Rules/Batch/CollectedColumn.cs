using System.Numerics;
using System.Runtime.Intrinsics;

namespace Minsheng.Rules;

/// <summary>A column that grows from rows: for each region the newest figure so far, and a stamp that says how new it is.</summary>
internal sealed class CollectedColumn
{
    private const int RecordBits = FigureStamps.RecordBits;
    private readonly CollectedTable _room;
    private readonly int _measure;
    private readonly bool _isDue;
    private readonly uint _days;
    private uint[]? _finals;
    private uint[]? _others;

    /// <param name="room">Where the numbers stand.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="regions">How many regions there are.</param>
    /// <param name="decimals">How many decimals the numbers have.</param>
    /// <param name="figure">What the measure takes.</param>
    /// <param name="start">The first day of the programme's period.</param>
    /// <param name="isShare">Whether figures are parts of wholes.</param>
    /// <param name="isIncremental">Whether rows are what each month added.</param>
    public CollectedColumn(CollectedTable room, int measure, int regions, int decimals, in SnapshotFigure figure, DateOnly start, bool isShare, bool isIncremental)
    {
        (Decimals, IsIncremental, _isDue) = (decimals, isIncremental, figure.IsDue);
        (FirstDay, LastDay) = (start.DayNumber, figure.Date.DayNumber);
        _days = (uint)Math.Max(0, LastDay - FirstDay);
        Length = isIncremental || LastDay < FirstDay || _days >= FigureStamps.MostDays ? 0 : regions;
        IsShare = isShare;
        (_room, _measure) = (room, measure);
        if (Length > 0)
        {
            room.Open(measure, FirstDay, _days + 1);
        }
    }

    public int Decimals { get; }

    /// <summary>Whether rows are what each month added; nothing of them stands in the column.</summary>
    public bool IsIncremental { get; }

    /// <summary>Whether figures are parts of wholes.</summary>
    public bool IsShare { get; }

    /// <summary>The first day of which a figure is used.</summary>
    public int FirstDay { get; }

    /// <summary>The last day of which a figure can keep the promise.</summary>
    public int LastDay { get; }

    private int Length { get; }

    /// <summary>Whether a stamp can say how new a row is.</summary>
    public bool CanHold(in CollectedFigure figure) => _days < FigureStamps.MostDays && FigureStamps.CanHold(figure.Day, figure.Recorded, FirstDay);

    /// <summary>Whether a row judges, and was known by then.</summary>
    public bool IsKnown(in CollectedFigure figure) => figure.Status != ObservationStatus.Excluded && _room.IsKnown(figure.Recorded);

    /// <summary>Takes a row that <see cref="CollectedTable.Take"/> left; false where it does not go into the column, or contradicts what stands there.</summary>
    public bool TryTake(in CollectedFigure figure)
    {
        if ((uint)figure.Region >= (uint)Length || figure.Day < FirstDay || figure.Day > LastDay || !IsKnown(in figure) || !CanHold(in figure))
        {
            return false;
        }

        ref var held = ref _room.Separate(_measure)[figure.Region];
        var stamp = FigureStamps.Of(figure.Day, figure.Recorded, FirstDay);
        var isSame = held != 0 && _room.NumberOf(_measure, figure.Region) == figure.A && (!IsShare || _room.WholeOf(_measure, figure.Region) == figure.B);
        if (held == stamp && !isSame)
        {
            return false;
        }

        Replace(in figure, stamp, isSame, ref held);
        return true;
    }

    /// <summary>The row as an observation.</summary>
    public Observation ToObservation(string measure, in CollectedFigure figure, bool isShare)
    {
        var parts = ColumnScale.PartsOf(Decimals);
        var row = new Observation
        {
            Measure = measure,
            Date = DateOnly.FromDayNumber(figure.Day),
            RecordedAt = figure.Recorded == 0 ? null : DateOnly.FromDayNumber(figure.Recorded),
            Status = figure.Status,
        };
        var a = new Rational(figure.A, parts);
        return IsShare ? row with { Numerator = a, Denominator = new Rational(figure.B, parts) } : row with { Value = a, IsShare = isShare };
    }

    /// <summary>Forgets what it knows beside numbers and stamps.</summary>
    public void Clear() => (_finals, _others) = (null, null);

    /// <summary>The column, with the regions that have a figure and those whose figure does not settle what is due; null where no region has one.</summary>
    public ColumnFigures? ToFigures()
    {
        if (Length == 0 || _room.PresentOf(_measure) is var present && !present.Span.ContainsAnyExcept(0UL))
        {
            return null;
        }

        var isWhole = !present.Span[..^1].ContainsAnyExcept(ulong.MaxValue) && present.Span[^1] == RegionBits.LastOf(Length);
        return new ColumnFigures(_room.NumbersOf(_measure), _room.WholesOf(_measure), isWhole ? default : present, _isDue ? Open(present) : default)
        {
            Stamps = new FigureStamps(_room.StampsOf(_measure), _room.SharedStampOf(_measure), FirstDay),
        };
    }

    /// <summary>The regions whose figure is neither that of the due date nor final; empty where there is none.</summary>
    private ReadOnlyMemory<ulong> Open(ReadOnlyMemory<ulong> present)
    {
        var dueStamp = FigureStamps.Of(LastDay, recorded: 0, FirstDay);
        if (_room.StampsOf(_measure) is not { } stamps)
        {
            return _room.SharedStampOf(_measure) < dueStamp ? present : default;
        }

        var open = new ulong[present.Length];
        for (var word = 0; word < open.Length; word++)
        {
            open[word] = OpenOf(stamps, word * RegionBits.PerWord, dueStamp) & present.Span[word];
        }

        return open.AsSpan().ContainsAnyExcept(0UL) ? open : default;
    }

    private ulong OpenOf(uint[] all, int first, uint dueStamp)
    {
        var stamps = all.AsSpan(first, Math.Min(RegionBits.PerWord, Length - first));
        var open = 0UL;
        var at = 0;
        for (; at <= stamps.Length - Vector256<uint>.Count; at += Vector256<uint>.Count)
        {
            open |= (ulong)Vector256.LessThan(Vector256.Create<uint>(stamps[at..]), Vector256.Create(dueStamp)).ExtractMostSignificantBits() << at;
        }

        for (; at < stamps.Length; at++)
        {
            open |= (stamps[at] < dueStamp ? 1UL : 0) << at;
        }

        for (var finals = open; _finals is not null && finals != 0; finals &= finals - 1)
        {
            var final = BitOperations.TrailingZeroCount(finals);
            open &= IsFinal(first + final) ? ~(1UL << final) : ulong.MaxValue;
        }

        return open;
    }

    /// <summary>Whether a row that says the same as the newest was final, and none after it said something else.</summary>
    private bool IsFinal(int region) => _finals![region] != 0 && (_others is null || _finals[region] > _others[region]);

    private void Write(in CollectedFigure figure)
    {
        _room.SetPresent(_measure, figure.Region);
        _room.NumberOf(_measure, figure.Region) = figure.A;
        _room.WholeOf(_measure, figure.Region) = figure.B;
    }

    private void Replace(in CollectedFigure figure, uint stamp, bool isSame, ref uint held)
    {
        var isSameDay = held >> RecordBits == stamp >> RecordBits;
        if (held != 0 && isSameDay)
        {
            Remember(figure.Region, isSame, Math.Min(held, stamp), isNewer: stamp > held);
        }
        else if (stamp > held)
        {
            Forget(figure.Region);
        }

        if (stamp > held)
        {
            held = stamp;
            Write(in figure);
        }

        if (figure.Status == ObservationStatus.Final && held >> RecordBits == stamp >> RecordBits && (isSame || held == stamp))
        {
            _finals ??= new uint[Length];
            _finals[figure.Region] = Math.Max(_finals[figure.Region], stamp);
        }
    }

    /// <summary>Keeps how new the newest row of the day is that says something else than the newest row of all.</summary>
    private void Remember(int region, bool isSame, uint older, bool isNewer)
    {
        if (isSame)
        {
            return;
        }

        _others ??= new uint[Length];
        _others[region] = Math.Max(_others[region], older);
        if (isNewer && _finals is not null)
        {
            _finals[region] = 0;
        }
    }

    private void Forget(int region)
    {
        if (_finals is not null)
        {
            _finals[region] = 0;
        }

        if (_others is not null)
        {
            _others[region] = 0;
        }
    }
}
