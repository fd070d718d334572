using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Checks observations against a programme and says them in the measures' own terms.</summary>
internal sealed class ObservationBinder(Programme programme)
{
    private readonly DiagnosticBag _diagnostics = new();

    public ObservationBinding Bind(IReadOnlyList<ObservationFile> files)
    {
        var bound = new List<BoundObservation>();
        foreach (var file in files)
        {
            _diagnostics.AddRange(file.Diagnostics);
            bound.AddRange(file.Observations.Select(Bind).OfType<BoundObservation>());
            file.Refused.ToList().ForEach(CheckNames);
        }

        var chains = Chain(bound);
        new FigureComparison(programme, _diagnostics).Compare(chains);
        var set = _diagnostics.HasErrors ? null : new ObservationSet(programme, files, chains);
        return new ObservationBinding(set, _diagnostics.ToSortedList());
    }

    /// <summary>The observation in its measure's terms; null where it is excluded or was reported.</summary>
    private BoundObservation? Bind(Observation observation)
    {
        CheckRecord(observation);
        var measure = Find(observation.Measure, observation.PlaceOf(ObservationColumn.Measure));
        var excluded = observation.Status == ObservationStatus.Excluded;
        if (excluded || measure is null)
        {
            return null;
        }

        if (measure.Measure is FailedMeasure)
        {
            // Nobody knows what its observations should say; its verdict is an error either way.
            return null;
        }

        if (measure.Formula is not FigureFormula)
        {
            _diagnostics.Report(DiagnosticCatalogue.CompositeObserved, observation.PlaceOf(ObservationColumn.Measure), observation.Measure);
            return null;
        }

        var regionFits = CheckRegion(measure.Measure, observation.Region, observation.PlaceOf(ObservationColumn.Region));
        if (!programme.Period.Contains(observation.Date))
        {
            _diagnostics.Report(
                DiagnosticCatalogue.OutsidePeriod, observation.PlaceOf(ObservationColumn.Date), IsoDate.Format(observation.Date), programme.Period.ToString());
        }

        var figure = new FigureBinder(observation, measure, programme.Units, _diagnostics).Bind();
        return regionFits && figure is not null ? figure with { Region = programme.FindRegion(observation.Region) } : null;
    }

    private void CheckRecord(Observation observation)
    {
        if (observation is { Status: ObservationStatus.Excluded, Note.Length: 0 })
        {
            _diagnostics.Report(DiagnosticCatalogue.ExcludedWithoutNote, observation.PlaceOf(ObservationColumn.Status));
        }

        if (observation.RecordedAt is { } recordedAt)
        {
            CheckRecordedAt(recordedAt, observation.Date, observation.PlaceOf(ObservationColumn.RecordedAt));
        }
    }

    private void CheckRecordedAt(DateOnly recordedAt, DateOnly date, SourceLocation place)
    {
        if (recordedAt < date)
        {
            _diagnostics.Report(DiagnosticCatalogue.RecordedBeforeDate, place, IsoDate.Format(recordedAt), IsoDate.Format(date));
        }
    }

    /// <summary>A row with a fault in one field still tells of the names and dates in the others.</summary>
    private void CheckNames(ObservationRow row)
    {
        if (IsoDate.TryParse(row[ObservationColumn.Date], out var date) && IsoDate.TryParse(row[ObservationColumn.RecordedAt], out var recordedAt))
        {
            CheckRecordedAt(recordedAt, date, row.PlaceOf(ObservationColumn.RecordedAt));
        }

        var measure = Find(row[ObservationColumn.Measure], row.PlaceOf(ObservationColumn.Measure));
        CheckRegion(measure?.Measure, row[ObservationColumn.Region], row.PlaceOf(ObservationColumn.Region));
    }

    /// <summary>The measure of an id; null where there is none, which is reported, or where the id is empty.</summary>
    private CompiledMeasure? Find(string id, SourceLocation place)
    {
        var measure = programme.Find(id);
        if (measure is null && id.Length > 0)
        {
            _diagnostics.ReportNearMiss(DiagnosticCatalogue.UnknownMeasure, place, id, programme.MeasureIds, id);
        }

        return measure;
    }

    /// <summary>Whether a region is one that the measure expects; the total always is.</summary>
    private bool CheckRegion(Measure? measure, string name, SourceLocation place)
    {
        if (name.Length == 0)
        {
            return true;
        }

        if (programme.FindRegion(name) is not { } region)
        {
            _diagnostics.ReportNearMiss(DiagnosticCatalogue.UnknownRegion, place, name, programme.Regions.SelectMany(each => each.Names), name);
            return false;
        }

        var isExpected = measure is null || measure.Header.Regions.Contains(region);
        if (!isExpected)
        {
            _diagnostics.Report(DiagnosticCatalogue.RegionNotExpected, place, measure!.Id, name, Expected(measure.Header.Regions));
        }

        return isExpected;
    }

    private static LocalizedText Expected(IReadOnlyList<Region> regions) => regions.Count == 0
        ? new("合计", "the total")
        : new(string.Join("、", regions.Select(region => region.Title.Zh)), string.Join(", ", regions.Select(region => region.Title.En)));

    /// <summary>
    /// By measure, one chain for each region, date (of increments: month) and form of figure. Two rows that differ and became
    /// known together are an error, for file order never decides.
    /// </summary>
    private Dictionary<string, List<RevisionChain>> Chain(List<BoundObservation> bound)
    {
        var chains = new Dictionary<string, List<RevisionChain>>(StringComparer.Ordinal);
        foreach (var same in Together(bound))
        {
            var rows = same.Count == 1 ? same : InOrder(same);
            var first = rows[0];
            var chain = new RevisionChain(first.Observation.Measure, first.Region, DateOf(first), rows);
            if (!chains.TryGetValue(chain.Measure, out var known))
            {
                chains.Add(chain.Measure, known = []);
            }

            known.Add(chain);
        }

        return chains;
    }

    /// <summary>The rows of each figure, in the order in which figures are reported first.</summary>
    private List<List<BoundObservation>> Together(List<BoundObservation> bound)
    {
        var figures = new List<List<BoundObservation>>();
        var byKey = new Dictionary<FigureKey, List<BoundObservation>>();
        foreach (var row in bound)
        {
            var key = new FigureKey(row.Observation.Measure, row.Region?.Id ?? "", DateOf(row), row.HasCounts);
            if (!byKey.TryGetValue(key, out var same))
            {
                byKey.Add(key, same = []);
                figures.Add(same);
            }

            same.Add(row);
        }

        return figures;
    }

    /// <summary>The rows of one figure as they became known; those that became known together are held to each other.</summary>
    private List<BoundObservation> InOrder(List<BoundObservation> same)
    {
        List<BoundObservation> rows = [.. same.Order(RevisionOrder.Instance)];
        var first = rows[0];
        foreach (var row in rows)
        {
            first = row.Observation.RecordedAt == first.Observation.RecordedAt ? first : row;
            if (!row.Confirms(first))
            {
                ReportConflict(first, row);
            }
        }

        return rows;
    }

    private DateOnly DateOf(BoundObservation bound) =>
        programme.Find(bound.Observation.Measure)!.IsIncremental ? CalendarMonth.Of(bound.Date).First : bound.Date;

    private void ReportConflict(BoundObservation first, BoundObservation other)
    {
        var (place, otherPlace) = (first.Observation.PlaceOf(ObservationColumn.Measure), other.Observation.PlaceOf(ObservationColumn.Measure));
        var (earlier, later) = place <= otherPlace ? (place, otherPlace) : (otherPlace, place);
        _diagnostics.Report(DiagnosticCatalogue.ConflictingObservations, later, other.Observation.Measure, IsoDate.Format(other.Date), earlier.ToString());
    }
}
