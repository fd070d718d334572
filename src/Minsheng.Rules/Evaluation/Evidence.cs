using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>What is known of one measure at the date of an evaluation: the figures of the total and of each expected region.</summary>
internal sealed class Evidence
{
    private readonly CompiledMeasure _measure;
    private readonly FigureSeries _total;
    private readonly List<FigureSeries> _regions;
    private readonly DateOnly _asOf;

    private Evidence(CompiledMeasure measure, FigureSeries total, List<FigureSeries> regions, DateOnly asOf)
    {
        _measure = measure;
        _total = total;
        _regions = regions;
        _asOf = asOf;
        RegionsDecide = RegionsDecideOn(UpTo) && !OnlyTotalIsLate;
    }

    /// <summary>Whether the regions make the whole: they are expected, and no total is as new as they are.</summary>
    public bool RegionsDecide { get; }

    private DateOnly By => _measure.Measure.Header.By;

    /// <summary>The earlier of due date and evaluation date.</summary>
    public DateOnly UpTo => _asOf < By ? _asOf : By;

    /// <summary>Collects what was known of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="chains">What was reported of it.</param>
    /// <param name="start">The first day of the programme's period; what is dated before is not used.</param>
    /// <param name="moment">The date of the evaluation and that of the knowledge.</param>
    public static Evidence Collect(CompiledMeasure measure, IReadOnlyList<RevisionChain> chains, DateOnly start, EvaluationMoment moment)
    {
        FigureSeries Series(Region? region) => FigureSeries.Of(chains.Where(chain => chain.Region == region), measure, start, moment.KnownAt);
        return new Evidence(measure, Series(null), measure.Measure.Header.Regions.Select(Series).ToList(), moment.AsOf);
    }

    /// <summary>Whether each region is judged for itself, so that figures of regions are never merged.</summary>
    private bool IsJudgedByRegion => _measure.Figure.Across != RegionFold.Pooled;

    /// <summary>Whether nothing is known of regions that are judged for themselves, and something of the total after the due date.</summary>
    private bool OnlyTotalIsLate => IsJudgedByRegion && _regions.Count > 0 && _total.DatesAfter(By, _asOf).Any() && _regions.TrueForAll(region => region.At(_asOf, By) is null);

    /// <summary>The same figures seen from another day, or under the target of another measure.</summary>
    public Evidence Seen(DateOnly asOf, CompiledMeasure? measure = null) => new(measure ?? _measure, _total, _regions, asOf);

    /// <summary>One expected region as if it were the whole.</summary>
    /// <param name="index">Its place among the expected regions.</param>
    /// <param name="measure">The measure as the region owes it.</param>
    public Evidence OfRegion(int index, CompiledMeasure measure) => new(measure, _regions[index], [], _asOf);

    /// <summary>Where the whole stands: by the total, or by the regions merged.</summary>
    public Position Position()
    {
        var (figure, gap, parts) = Snapshot(UpTo);
        return new Position
        {
            Figure = figure,
            Gap = gap,
            IsConclusive = figure is not null && gap is null && parts.All(part => part.IsConclusive(By)),
            Late = Late(),
            IsDue = _asOf >= By,
            UpTo = UpTo,
            DatedFigures = RegionsDecide ? _regions.Min(region => region.CountUpTo(UpTo)) : _total.CountUpTo(UpTo),
            Reported = RegionsDecide ? new Rational(parts.Count, _regions.Count) : figure is null ? 0 : 1,
        };
    }

    /// <summary>The regions' figures now and before, as far as they have two; one element for each expected region.</summary>
    public IReadOnlyList<RegionStep> Steps() => _regions.ConvertAll(region =>
    {
        var now = region.At(UpTo, By);
        return new RegionStep(now is null ? null : region.Before(now.Date, By), now);
    });

    /// <summary>The figure of the whole.</summary>
    public Figure? Whole() => Snapshot(UpTo).Figure;

    private bool RegionsDecideOn(DateOnly date)
    {
        if (_regions.Count == 0 || _total.At(date, By) is not { } total)
        {
            return _regions.Count > 0;
        }

        // Counts of a date decide over a published share of the same date, and regions that lack no month over a total that does.
        var isBareShare = _measure.IsShare && !total.HasCounts;
        return _regions.TrueForAll(region => region.At(date, By) is { } figure
            && (figure.Date > total.Date || (isBareShare && figure.HasCounts && figure.Date == total.Date) || (total.MissingMonths > 0 && figure.MissingMonths == 0)));
    }

    /// <summary>The figure of a day, what it lacks, and the figures that it is made of.</summary>
    private (Figure? Figure, ReasonCode? Gap, List<Figure> Parts) Snapshot(DateOnly date)
    {
        var fromRegions = RegionsDecideOn(date);
        var parts = (fromRegions ? _regions : [_total]).Select(series => series.At(date, By)).OfType<Figure>().ToList();
        if (parts.Count == 0)
        {
            return (null, null, parts);
        }

        var figure = fromRegions ? Figure.Merge(parts, _measure) : parts[0];
        ReasonCode? gap = fromRegions && parts.Count < _regions.Count ? ReasonCode.RegionsMissing
            : figure.MissingMonths > 0 ? ReasonCode.MonthsMissing
            : null;
        return (figure, gap, parts);
    }

    private List<LateFigure> Late()
    {
        var late = new List<LateFigure>();
        if (_asOf <= By)
        {
            return late;
        }

        if (IsJudgedByRegion && _regions.Count > 0)
        {
            return [.. _total.DatesAfter(By, _asOf).Select(date => new LateFigure(_total.At(date, By)!, HasGap: false, IsComplete: true))];
        }

        var dates = _regions.Append(_total).SelectMany(series => series.DatesAfter(By, _asOf)).Distinct().Order();
        foreach (var (figure, gap, parts) in dates.Select(Snapshot))
        {
            if (figure is not null && figure.Date > By)
            {
                late.Add(new LateFigure(figure, gap is not null, gap is null && parts.TrueForAll(part => part.Date >= By)));
            }
        }

        return late;
    }
}
