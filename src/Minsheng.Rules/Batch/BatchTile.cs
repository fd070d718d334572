using System.Numerics;

namespace Minsheng.Rules;

/// <summary>
/// Some regions, few enough that what their measures add up to stays in the processor's nearest cache: judged measure by measure, item by
/// item. A working value that goes from tile to tile; each thread has its own.
/// </summary>
internal sealed class BatchTile(BatchColumns columns, BatchResult result, BatchMachine machine, BatchCells cells)
{
    /// <summary>How many regions a tile has; a multiple of 64.</summary>
    public const int Size = 2048;

    private readonly SnapshotTable _table = result.Evaluator.Table;
    private readonly BatchTable _plan = result.Evaluator.Plan;
    private readonly ItemTile _item = new();
    private readonly MeanTile _domain = new();
    private readonly MeanTile _programme = new();
    private readonly ulong[] _selected = new ulong[Size / RegionBits.PerWord];
    private readonly ulong[] _judged = new ulong[Size / RegionBits.PerWord];
    private readonly ulong[] _left = new ulong[Size / RegionBits.PerWord];
    private readonly List<Diagnostic> _refused = [];
    private int _first;
    private int _count;

    /// <summary>What is impossible in the figures seen so far.</summary>
    public IReadOnlyList<Diagnostic> Refused => _refused;

    private int Words => RegionBits.WordsOf(_count);

    /// <summary>Judges a tile and writes what is said of it into the result.</summary>
    public void Run(int tile)
    {
        _first = tile * Size;
        _count = Math.Min(Size, columns.Count - _first);
        _programme.Begin(_count);
        cells.Forget();
        for (var domain = 0; domain < _plan.Domains.Length; domain++)
        {
            _domain.Begin(_count);
            foreach (var item in _plan.Domains[domain].Items)
            {
                RunItem(item);
            }

            _domain.Write(machine, result.DomainMeans[domain], _first, _count);
        }

        _programme.Write(machine, result.ProgrammeMeans, _first, _count);
        BatchMachine.Flush();
    }

    private void RunItem(BatchItem item)
    {
        _item.Begin(_count);
        foreach (var run in item.Runs)
        {
            for (var place = run.First; place < run.First + run.Count; place++)
            {
                if (place + 1 < run.First + run.Count && TryJudgePair(place))
                {
                    place++;
                }
                else
                {
                    JudgeMeasure(place);
                }
            }

            EndRun(run, isOnly: item.Runs.Length == 1);
        }

        Decide(item);
        AddMeans(item);
    }

    /// <summary>Judges a measure and the one after it at once, where both are plain amounts of every region; false where they are not.</summary>
    private bool TryJudgePair(int place)
    {
        var (column, other) = (PlainAmountsOf(place), PlainAmountsOf(place + 1));
        if (result.KeepsCompletions || column is null || other is null || IsVote(place) != IsVote(place + 1))
        {
            return false;
        }

        var met = MetOf(place);
        var otherMet = MetOf(place + 1);
        var left = _left.AsSpan(0, Words);
        var otherLeft = _selected.AsSpan(0, Words);
        left.Clear();
        otherLeft.Clear();
        var pass = PassOf(column, met, left);
        var otherPass = PassOf(other, otherMet, otherLeft);
        (pass.Usual, otherPass.Usual) = (column.Standing.Usual, other.Standing.Usual);
        machine.JudgeAmounts(column.Standing, other.Standing, ref pass, ref otherPass);
        _item.CountEverywhere(pass.Usual + otherPass.Usual, IsVote(place));
        JudgeLeft(place, met, left);
        JudgeLeft(place + 1, otherMet, otherLeft);
        return true;
    }

    /// <summary>The column of a measure that is amounts of every region, all of the date that is judged; null where it is another.</summary>
    private FigureColumn? PlainAmountsOf(int place) =>
        columns.ColumnOf(place) is FigureColumn { Kernel: KernelKind.Amount, Present.IsEmpty: true } column && (!column.IsDue || column.Open.IsEmpty) && columns.SingleOf(place) is null
            ? column
            : null;

    /// <summary>The words that say which regions meet a target, none of them yet.</summary>
    private Span<ulong> MetOf(int place)
    {
        var met = result.MetOf(place).AsSpan(RegionBits.WordOf(_first), Words);
        met.Clear();
        return met;
    }

    private void JudgeMeasure(int place)
    {
        var met = MetOf(place);
        var column = columns.ColumnOf(place);
        var single = columns.SingleOf(place);
        if (column is null && single is null && _table.CompositeAt(place) is null)
        {
            AddEverywhere(place, cells.Missing(place));
            return;
        }

        var left = _left.AsSpan(0, Words);
        if (column is FigureColumn { Kernel: not KernelKind.None } figures)
        {
            left.Clear();
            JudgeByKernel(figures, single, met, left);
        }
        else
        {
            left.Fill(ulong.MaxValue);
        }

        JudgeLeft(place, met, left);
    }

    /// <summary>Judges what a kernel can, and leaves the rest: regions without a figure, with one outside the proven range, with observations of their own.</summary>
    private void JudgeByKernel(FigureColumn column, SingleRows? single, Span<ulong> met, Span<ulong> left)
    {
        var pass = PassOf(column, met, left);
        var present = WordsOf(column.Present);
        var open = column.IsDue ? WordsOf(column.Open) : default;
        var other = single is null ? default : WordsOf(single.Bits);
        if (present.IsEmpty && open.IsEmpty && other.IsEmpty)
        {
            Judge(column, column.Standing, ref pass);
            return;
        }

        for (var word = 0; word < Words; word++)
        {
            _judged[word] = (present.IsEmpty ? ulong.MaxValue : present[word]) & (other.IsEmpty ? ulong.MaxValue : ~other[word]);
            _selected[word] = _judged[word] & (open.IsEmpty ? ulong.MaxValue : ~open[word]);
        }

        pass.Selected = _selected;
        Judge(column, column.Standing, ref pass);
        if (open.ContainsAnyExcept(0UL))
        {
            for (var word = 0; word < Words; word++)
            {
                _selected[word] = _judged[word] & open[word];
            }

            Judge(column, column.Undecided, ref pass);
        }

        for (var word = 0; word < Words; word++)
        {
            left[word] |= ~_judged[word];
        }
    }

    private ColumnPass PassOf(FigureColumn column, Span<ulong> met, Span<ulong> left) => new()
    {
        Count = _count,
        A = column.A.Span.Slice(_first, _count),
        B = (column.B.IsEmpty ? column.A : column.B).Span.Slice(_first, _count),
        NextA = NextOf(column.Place, ofWholes: false),
        NextB = NextOf(column.Place, ofWholes: true),
        Refused = left,
        Met = met,
        Counts = CountsOf(column.Place).Span[.._count],
        Sums = _item.Sums.Span[.._count],
        Weight = _plan.Weights[column.Place],
        Completions = KeptOf(column.Place),
    };

    /// <summary>The figures that are read after those of a measure: of the next one, or of the first in the next tile.</summary>
    private ReadOnlySpan<long> NextOf(int place, bool ofWholes)
    {
        var isLast = place + 1 == _table.Measures.Length;
        var first = isLast ? _first + Size : _first;
        return columns.ColumnOf(isLast ? 0 : place + 1) is NumberColumn next && first < next.A.Length
            ? (ofWholes && !next.B.IsEmpty ? next.B : next.A).Span[first..]
            : default;
    }

    private void Judge(FigureColumn column, in KernelConstants constants, ref ColumnPass pass)
    {
        (pass.First, pass.Usual) = (0, constants.Usual);
        machine.Judge(column.Kernel, constants, ref pass);
        _item.CountEverywhere(constants.Usual, IsVote(column.Place));
    }

    private ReadOnlySpan<ulong> WordsOf(ReadOnlyMemory<ulong> bits) => bits.IsEmpty ? default : bits.Span.Slice(RegionBits.WordOf(_first), Words);

    private void JudgeLeft(int place, Span<ulong> met, ReadOnlySpan<ulong> left)
    {
        for (var word = 0; word < left.Length; word++)
        {
            var bits = left[word] & (word == left.Length - 1 ? RegionBits.LastOf(_count) : ulong.MaxValue);
            for (; bits != 0; bits &= bits - 1)
            {
                var at = word * RegionBits.PerWord + BitOperations.TrailingZeroCount(bits);
                var cell = CellAt(place, _first + at);
                met[word] |= cell.Verdict.Compliance == Compliance.Met ? RegionBits.BitOf(at) : 0;
                Add(place, at, cell);
            }
        }
    }

    private BatchCell CellAt(int place, int region)
    {
        try
        {
            return cells.At(place, region);
        }
        catch (InvalidRulesException impossible)
        {
            // A composite meets the impossible figure of a part, which is listed where it stands.
            if (_table.CompositeAt(place) is null)
            {
                var location = new SourceLocation(_table.Measures[place].Measure.Id, region + 1, 1);
                _refused.AddRange(impossible.Diagnostics.Select(found => found.At(location)));
            }

            return cells.Missing(place);
        }
    }

    private void Add(int place, int at, BatchCell cell)
    {
        CountsOf(place)[at] += PackedCounts.One(cell.Verdict.Compliance);
        var weight = _plan.Weights[place];
        if (!cell.CountsInMeans)
        {
            AddGap(_item.Outside, at, weight);
        }
        else if (double.IsNaN(cell.Completion))
        {
            AddGap(_item.Missing, at, weight);
        }
        else
        {
            _item.Sums[at] += weight * cell.Completion;
        }

        result.Keep(place, _first + at, cell);
    }

    private void AddGap(AlignedColumn<double> gaps, int at, double weight)
    {
        if (weight != 0)
        {
            _item.HasGaps = true;
            gaps[at] += weight;
        }
    }

    private void AddEverywhere(int place, BatchCell cell)
    {
        _item.CountEverywhere(PackedCounts.One(cell.Verdict.Compliance), IsVote(place));
        var weight = _plan.Weights[place];
        if (weight != 0)
        {
            _item.HasGaps = true;
            foreach (ref var gap in (cell.CountsInMeans ? _item.Missing : _item.Outside).Span[.._count])
            {
                gap += weight;
            }
        }

        result.CompletionsOf(place, _first, _count).Fill(double.NaN);
    }

    /// <summary>Where a kernel keeps completions: nowhere for a measure that never has one.</summary>
    private Span<double> KeptOf(int place)
    {
        var kept = result.CompletionsOf(place, _first, _count);
        if (_table.CanHaveCompletion[place])
        {
            return kept;
        }

        kept.Fill(double.NaN);
        return default;
    }

    private AlignedColumn<long> CountsOf(int place) => IsVote(place) ? _item.Votes : _item.Others;

    private bool IsVote(int place) => _table.Members[place].Votes != 0;

    private void EndRun(BatchRun run, bool isOnly)
    {
        var counts = result.CountsOf(run.Word).AsSpan(_first, _count);
        if (run.IsFirstOfWord)
        {
            counts.Clear();
        }

        machine.AddCounts(_item.Votes.Span[.._count], _item.VotesEverywhere, counts);
        machine.AddCounts(_item.Others.Span[.._count], _item.OthersEverywhere, counts);
        if (!isOnly)
        {
            _item.Spill();
        }
    }

    private void Decide(BatchItem item)
    {
        var verdicts = result.ItemVerdictsOf(item.Index).AsSpan(_first, _count);
        if (!item.Order.IsEmpty)
        {
            machine.Decide(_item.Votes.Span[.._count], _item.VotesEverywhere, item.Order, verdicts);
            return;
        }

        for (var at = 0; at < _count; at++)
        {
            var votes = _item.VotesOf(at);
            verdicts[at] = (byte)RollUp.Verdict(item.Quorum, votes);
        }
    }

    private void AddMeans(BatchItem item)
    {
        if (item.Weight == 0)
        {
            return;
        }

        if (!_item.HasGaps && !_domain.HasGaps && !_programme.HasGaps)
        {
            machine.AddWholeMeans(_item, item.Weight, _domain, _programme);
            _domain.CountWhole();
            _programme.CountWhole();
            return;
        }

        _domain.Widen();
        _programme.Widen();
        machine.AddPartMeans(_item, item.Weight, _domain, _programme);
    }
}
