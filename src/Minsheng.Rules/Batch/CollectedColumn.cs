using System.Numerics;
using System.Runtime.Intrinsics;

namespace Minsheng.Rules;

/// <summary>A column that grows from rows: for each region the newest figure so far, and a stamp that says how new it is.</summary>
internal sealed class CollectedColumn
{
    private const int RecordBits = FigureStamps.RecordBits;
    private const int MostDays = (1 << RecordBits) - 2;
    private readonly Memory<long> _a;
    private readonly Memory<long> _b;
    private readonly Memory<ulong> _present;
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
        Length = isIncremental || LastDay < FirstDay || _days >= MostDays ? 0 : regions;
        IsShare = isShare;
        (_room, _measure) = (room, measure);
        if (Length > 0)
        {
            (_a, _b, _present) = (room.NumbersOf(measure), room.WholesOf(measure), room.PresentOf(measure));
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
    public bool CanHold(in CollectedFigure figure) => _days < MostDays && figure.Recorded - FirstDay < MostDays;

    /// <summary>Whether a row judges, and was known at a day.</summary>
    public static bool IsKnown(in CollectedFigure figure, int knownDay) =>
        figure.Status != ObservationStatus.Excluded && (knownDay == int.MaxValue || (figure.Recorded != 0 && figure.Recorded <= knownDay));

    /// <summary>Takes a row; false where it does not go into the column, or contradicts what stands there.</summary>
    public bool TryTake(in CollectedFigure figure, int knownDay)
    {
        var isPlain = figure.Day >= FirstDay && figure.Day <= LastDay && IsKnown(in figure, knownDay) && (figure.Recorded == 0 || figure.Recorded >= figure.Day) && CanHold(in figure);
        if (!isPlain || (uint)figure.Region >= (uint)Length)
        {
            return false;
        }

        var stamp = StampOf(in figure);
        if (TryTakeShared(in figure, stamp))
        {
            return true;
        }

        ref var held = ref _room.Separate(_measure)[figure.Region];
        if (held != 0 || figure.Status == ObservationStatus.Final)
        {
            return TryReplace(in figure, stamp, ref held);
        }

        held = stamp;
        Write(in figure);
        return true;
    }

    /// <summary>Takes the first row of a figure while all figures are equally new.</summary>
    private bool TryTakeShared(in CollectedFigure figure, uint stamp)
    {
        ref var shared = ref _room.SharedStampOf(_measure);
        var isFirst = !RegionBits.Has(_present.Span, figure.Region);
        if (!isFirst || figure.Status == ObservationStatus.Final || _room.StampsOf(_measure) is not null || (shared != 0 && shared != stamp))
        {
            return false;
        }

        shared = stamp;
        Write(in figure);
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
        var present = _present.Span;
        if (!present.ContainsAnyExcept(0UL))
        {
            return null;
        }

        var isWhole = !present[..^1].ContainsAnyExcept(ulong.MaxValue) && present[^1] == RegionBits.LastOf(Length);
        return new ColumnFigures(_a, _b, isWhole ? default : _present, _isDue ? Open() : default)
        {
            Stamps = new FigureStamps(_room.StampsOf(_measure), _room.SharedStampOf(_measure), FirstDay),
        };
    }

    /// <summary>The regions whose figure is neither that of the due date nor final; empty where there is none.</summary>
    private ReadOnlyMemory<ulong> Open()
    {
        var dueStamp = (uint)(LastDay - FirstDay + 1) << RecordBits;
        if (_room.StampsOf(_measure) is not { } stamps)
        {
            return _room.SharedStampOf(_measure) < dueStamp ? _present : default;
        }

        var open = new ulong[_present.Length];
        for (var word = 0; word < open.Length; word++)
        {
            open[word] = OpenOf(stamps, word * RegionBits.PerWord, dueStamp) & _present.Span[word];
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

    /// <summary>The day, and within it the day of the record; greater is newer.</summary>
    private uint StampOf(in CollectedFigure figure)
    {
        var recorded = figure.Recorded == 0 ? 0 : figure.Recorded - FirstDay + 1;
        return ((uint)(figure.Day - FirstDay + 1) << RecordBits) | (uint)recorded;
    }

    private void Write(in CollectedFigure figure)
    {
        RegionBits.Set(_present.Span, figure.Region, isSet: true);
        _a.Span[figure.Region] = figure.A;
        if (IsShare)
        {
            _b.Span[figure.Region] = figure.B;
        }
    }

    private bool TryReplace(in CollectedFigure figure, uint stamp, ref uint held)
    {
        var isSame = held != 0 && _a.Span[figure.Region] == figure.A && (!IsShare || _b.Span[figure.Region] == figure.B);
        if (held == stamp && !isSame)
        {
            return false;
        }

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

        return true;
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
