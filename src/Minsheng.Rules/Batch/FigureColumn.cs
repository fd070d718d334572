namespace Minsheng.Rules;

/// <summary>The numbers of a measure that is straight lines over one figure, with the kernel that judges them.</summary>
internal sealed class FigureColumn : NumberColumn
{
    private readonly SnapshotTable _table;
    private readonly SnapshotRow _row;
    private readonly SnapshotBounds _bounds;
    private readonly SnapshotFigure _takes;
    private readonly VerdictCode[] _verdicts;
    private readonly KernelConstants _standing;
    private readonly KernelConstants _undecided;

    /// <param name="table">The programme.</param>
    /// <param name="place">The measure.</param>
    /// <param name="row">Its lines in whole numbers of the column's scale, with its other bound and its proven range.</param>
    /// <param name="figures">The numbers.</param>
    /// <param name="parts">How many of them are 1.</param>
    public FigureColumn(SnapshotTable table, int place, (SnapshotRow Row, SnapshotBounds Bounds, SnapshotFigure Figure) row, ColumnFigures figures, long parts)
        : base(table, place, figures, parts)
    {
        _table = table;
        (_row, _bounds, _takes) = (row.Row, row.Bounds, Narrowed(row.Row, row.Figure));
        _verdicts = table.Verdicts.AsSpan(place * SnapshotVerdicts.Count, SnapshotVerdicts.Count).ToArray();
        Kernel = ChooseKernel();
        if (Kernel != KernelKind.None)
        {
            _standing = ConstantsOf(IsDue);
            _undecided = ConstantsOf(isConclusive: false);
        }
    }

    public override KernelKind Kernel { get; }

    /// <summary>What a kernel needs for figures of the date that is judged.</summary>
    public ref readonly KernelConstants Standing => ref _standing;

    /// <summary>The same for figures that are older than the due date.</summary>
    public ref readonly KernelConstants Undecided => ref _undecided;

    private bool IsUsed => Held.Date >= _table.Start;

    private bool IsPart => _takes.Source == FigureSource.Share;

    public override BatchCell? At(int region)
    {
        var (a, b) = (A.Span[region], B.IsEmpty ? 1 : B.Span[region]);
        if (!IsPossible(a, b))
        {
            return null;
        }

        if (!IsUsed || b == 0)
        {
            return new BatchCell(IsUsed ? _table.Empty[Place] : _table.Missing[Place], _table.CanHaveCompletion[Place] ? double.NaN : BatchCell.Never);
        }

        return _takes.Fits(a, b) ? Judge(a, b, IsConclusive(region)) : null;
    }

    private bool IsPossible(long a, long b) => !(_takes.RefusesNegative && a < 0) && b >= 0 && !(IsPart && a > b);

    /// <summary>Counts of less than 2³¹, more than any country has of anybody, are multiplied several times faster.</summary>
    private static SnapshotFigure Narrowed(SnapshotRow row, SnapshotFigure figure) => figure.IsWhole && figure.Base == 0 && AreShort(row.Distance.A, row.Distance.B)
        ? figure with { LargestA = Math.Min(figure.LargestA, int.MaxValue), LargestB = Math.Min(figure.LargestB, int.MaxValue) }
        : figure;

    private BatchCell Judge(long a, long b, bool isConclusive)
    {
        var cell = default(SnapshotCell);
        var at = _row.Read(a, b, ref cell);
        at += _row.HasTwo ? SnapshotRow.ReadSecond(in _bounds, a, b, ref cell) : SnapshotVerdicts.OnSecondBound;
        var verdict = _verdicts[at + (isConclusive ? SnapshotVerdicts.Places : 0)];
        return new BatchCell(verdict, _table.CanHaveCompletion[Place] ? Math.Clamp(BatchCell.RealOf(new Rational(cell.Completion, _row.CompletionScale * b)), 0, 1) : BatchCell.Never);
    }

    /// <summary>A kernel gives all regions one weight, so measures that some verdict takes out of the means are judged one by one; so are lines that stand still.</summary>
    private KernelKind ChooseKernel()
    {
        var isUniform = !_table.CanHaveCompletion[Place] || Array.TrueForAll(_verdicts, verdict => verdict.IsInForce);
        if (!IsUsed || !isUniform || _row.Distance.A == 0)
        {
            return KernelKind.None;
        }

        var hasSecond = _row.HasTwo && _bounds.Distance != default;
        var hasCut = !hasSecond && CutOf(isConclusive: true) is not null && CutOf(isConclusive: false) is not null;
        return !B.IsEmpty ? hasCut ? KernelKind.Share : KernelKind.None
            : hasCut ? KernelKind.Amount
            : hasSecond && _bounds.Distance.A == 0 ? KernelKind.None
            : KernelKind.Range;
    }

    private KernelConstants ConstantsOf(bool isConclusive)
    {
        var (start, slope, offset) = LineOf(_row.Completion, _row.CompletionScale);
        var cut = Kernel == KernelKind.Range ? default : CutOf(isConclusive)!.Value;
        var verdicts = Kernel == KernelKind.Range ? CountsOf(isConclusive) : default;
        var usual = Kernel == KernelKind.Range ? verdicts[SnapshotVerdicts.OnSecondBound] : PackedCounts.One(cut.Above);
        return new KernelConstants
        {
            LeastA = _takes.RefusesNegative ? 0 : -_takes.LargestA,
            MostA = _takes.LargestA,
            MostB = _takes.LargestB,
            IsPart = IsPart,
            IsShort = AreShort(_takes.LargestA, _takes.LargestB, _row.Distance.A, _row.Distance.B),
            Cut = cut.At,
            BelowCut = PackedCounts.One(cut.Below) - usual,
            IsMetBelow = cut.Below == Compliance.Met,
            IsMetAbove = cut.Above == Compliance.Met,
            Usual = usual,
            First = KernelBound.Of(_row.Distance),
            Second = Kernel == KernelKind.Range && _bounds.Distance.A != 0 ? KernelBound.Of(_bounds.Distance) : KernelBound.None,
            Distance = _row.Distance,
            Verdicts = verdicts,
            Start = start,
            Slope = slope,
            Offset = offset,
        };
    }

    /// <summary>The completion over the figure, from where it is about zero: amounts are taken from there in whole numbers, so that nothing is lost.</summary>
    private (long Start, double Slope, double Offset) LineOf(IntegerLine line, long scale)
    {
        var start = !B.IsEmpty || line.A == 0 ? 0 : (long)new Rational(-line.B, line.A).Floor();
        return (start, BatchCell.RealOf(new Rational(line.A, scale)), BatchCell.RealOf((new Rational(line.A, 1) * start + line.B) / scale));
    }

    /// <summary>
    /// The amount, or distance of a share, from which on another verdict holds; null where the verdict on the bound is neither that
    /// below nor that above. Amounts and distances are whole numbers; where the distance falls as the amount rises, below and above change places.
    /// </summary>
    private KernelCut? CutOf(bool isConclusive)
    {
        var (below, on, above) = (ComplianceAt(0, isConclusive), ComplianceAt(1, isConclusive), ComplianceAt(2, isConclusive));
        if (on != below && on != above)
        {
            return null;
        }

        if (!B.IsEmpty)
        {
            return new KernelCut(on == above ? 0 : 1, below, above);
        }

        var bound = KernelBound.Of(_row.Distance);
        return _row.Distance.A > 0
            ? new KernelCut(on == above ? bound.Low : bound.High + 1, below, above)
            : new KernelCut(on == above ? bound.High + 1 : bound.Low, above, below);
    }

    private Compliance ComplianceAt(int place, bool isConclusive) => _verdicts[place + SnapshotVerdicts.OnSecondBound + (isConclusive ? SnapshotVerdicts.Places : 0)].Compliance;

    /// <summary>What verdicts add to the counts, by the places of the amount.</summary>
    private KernelVerdicts CountsOf(bool isConclusive)
    {
        var counts = default(KernelVerdicts);
        for (var at = 0; at < SnapshotVerdicts.Places; at++)
        {
            var (first, second) = (Turned(at % 3, _row.Distance.A < 0), Turned(at / 3, _bounds.Distance.A < 0));
            counts[at] = PackedCounts.One(_verdicts[first + 3 * second + (isConclusive ? SnapshotVerdicts.Places : 0)].Compliance);
        }

        return counts;
    }

    private static int Turned(int place, bool isTurned) => isTurned ? 2 - place : place;

    private static bool AreShort(params ReadOnlySpan<long> numbers)
    {
        foreach (var number in numbers)
        {
            if (number != (int)number)
            {
                return false;
            }
        }

        return true;
    }
}
