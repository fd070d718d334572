namespace Minsheng.Rules;

/// <summary>
/// What rules and dates alone decide: the verdict of a measure for every place at which a figure can lie. The verdicts are those
/// of <see cref="VerdictTable"/>; nothing is decided here again.
/// </summary>
/// <param name="compiled">The measure.</param>
/// <param name="asOf">The date of the evaluation.</param>
internal sealed class SnapshotVerdicts(CompiledMeasure compiled, DateOnly asOf)
{
    /// <summary>How many verdicts a measure with figures has: three places at each of two bounds, for figures that are conclusive and not.</summary>
    public const int Count = 2 * Places;

    /// <summary>How many bounds a measure may have.</summary>
    public const int MostComparisons = 2;

    /// <summary>How many places there are at two bounds.</summary>
    public const int Places = 9;

    /// <summary>What the second bound adds to the place of a figure where there is none.</summary>
    public const int OnSecondBound = 3;

    private static readonly Interpreter Reader = new();
    private readonly Position _without = PositionAt(compiled, asOf);

    /// <summary>The verdict without a figure.</summary>
    public VerdictCode Missing() => Conclude(formula => Decide(formula, _without, default));

    /// <summary>The verdict of a share of nobody.</summary>
    public VerdictCode Empty() => Conclude(formula => Decide(formula, At(isConclusive: false), Judgement.Unknown(ReasonCode.EmptyDenominator)));

    /// <summary>Fills the verdicts by the place of the figure, as <see cref="SnapshotRow.Read"/> counts them; conclusive ones after the others.</summary>
    /// <param name="comparisons">How many comparisons the measure's condition has, 1 or 2; of a doubted one, both conditions.</param>
    /// <param name="verdicts"><see cref="Count"/> elements.</param>
    public void Fill(int comparisons, Span<VerdictCode> verdicts)
    {
        for (var place = 0; place < Places; place++)
        {
            var (first, second) = (place % 3 - 1, place / 3 - 1);
            if (comparisons > 1 || second == 0)
            {
                verdicts[place] = At(first, second, isConclusive: false);
                verdicts[Places + place] = At(first, second, isConclusive: true);
            }
        }
    }

    private static Position PositionAt(CompiledMeasure compiled, DateOnly asOf)
    {
        var by = compiled.Measure.Header.By;
        return new Position { IsDue = asOf >= by, UpTo = asOf < by ? asOf : by };
    }

    private VerdictCode At(int first, int second, bool isConclusive)
    {
        int[] signs = [first, second];
        var position = At(isConclusive);
        var own = compiled.Figure.Condition.SelfAndDescendants().OfType<Expressions.ComparisonExpression>().Count();
        return Conclude(formula => Decide(formula, position, AffineFormula.Judge(formula.Condition, ReferenceEquals(formula, compiled.Figure) ? signs : signs.AsSpan(own))));
    }

    private Position At(bool isConclusive) => _without with
    {
        Figure = new Figure { Date = _without.UpTo, Oldest = _without.UpTo, Rows = [] },
        IsConclusive = isConclusive,
    };

    /// <summary>Two verdicts of a doubted measure that agree are the verdict; a waiver in force turns what is not met or not known.</summary>
    private VerdictCode Conclude(Func<Expressions.FigureFormula, Verdict> decide)
    {
        var verdict = decide(compiled.Figure);
        if (compiled.Likely is { } likely)
        {
            verdict = verdict.Doubted(decide(likely.Figure));
        }

        return VerdictCode.Of(compiled.Measure.Header.Waiver?.IsInForce(asOf) == true ? verdict.Waived() : verdict);
    }

    private static Verdict Decide(Expressions.FigureFormula formula, Position position, Judgement judgement) => new VerdictTable(Reader, formula, position).Decide(judgement);
}
