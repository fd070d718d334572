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

        var newest = NewestRevisions(bound);
        CompareSharesWithCounts(newest);
        var set = _diagnostics.HasErrors ? null : new ObservationSet(programme, files, newest);
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

        if (measure.Formula is not FigureFormula)
        {
            _diagnostics.Report(DiagnosticCatalogue.CompositeObserved, observation.PlaceOf(ObservationColumn.Measure), observation.Measure);
            return null;
        }

        var regionFits = CheckRegion(observation.Measure, observation.Region, observation.PlaceOf(ObservationColumn.Region));
        if (!programme.Period.Contains(observation.Date))
        {
            _diagnostics.Report(
                DiagnosticCatalogue.OutsidePeriod, observation.PlaceOf(ObservationColumn.Date), IsoDate.Format(observation.Date), programme.Period.ToString());
        }

        var figure = new FigureBinder(observation, measure, programme.Units, _diagnostics).Bind();
        return regionFits ? figure : null;
    }

    private void CheckRecord(Observation observation)
    {
        if (observation is { Status: ObservationStatus.Excluded, Note.Length: 0 })
        {
            _diagnostics.Report(DiagnosticCatalogue.ExcludedWithoutNote, observation.PlaceOf(ObservationColumn.Status));
        }

        if (observation.RecordedAt is { } recordedAt && recordedAt < observation.Date)
        {
            _diagnostics.Report(
                DiagnosticCatalogue.RecordedBeforeDate,
                observation.PlaceOf(ObservationColumn.RecordedAt),
                IsoDate.Format(recordedAt),
                IsoDate.Format(observation.Date));
        }
    }

    /// <summary>A row with a fault in one field still tells of the names in the others.</summary>
    private void CheckNames(ObservationRow row)
    {
        Find(row[ObservationColumn.Measure], row.PlaceOf(ObservationColumn.Measure));
        CheckRegion(row[ObservationColumn.Measure], row[ObservationColumn.Region], row.PlaceOf(ObservationColumn.Region));
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

    private bool CheckRegion(string measure, string region, SourceLocation place)
    {
        if (region.Length == 0)
        {
            return true;
        }

        var names = programme.Regions.SelectMany(each => new[] { each.Id, each.Title.Zh, each.Title.En }).ToList();
        if (names.Contains(region))
        {
            _diagnostics.Report(DiagnosticCatalogue.RegionNotExpected, place, measure, region);
        }
        else
        {
            _diagnostics.ReportNearMiss(DiagnosticCatalogue.UnknownRegion, place, region, names, region);
        }

        return false;
    }

    /// <summary>
    /// One observation for each measure, date and form of figure: the one recorded last. A row without <c>recordedAt</c> is
    /// older than any with one; two that differ and were recorded together are an error, for file order never decides.
    /// </summary>
    private List<BoundObservation> NewestRevisions(IEnumerable<BoundObservation> bound)
    {
        var newest = new List<BoundObservation>();
        foreach (var same in bound.GroupBy(each => (each.Observation.Measure, each.Date, each.HasCounts)))
        {
            var latest = same.Max(each => each.Observation.RecordedAt);
            var candidates = same.Where(each => each.Observation.RecordedAt == latest).OrderBy(each => each.Observation.Canonical(), StringComparer.Ordinal).ToList();
            newest.Add(candidates[0]);
            foreach (var other in candidates.Where(each => !each.Confirms(candidates[0])))
            {
                var pair = new[] { candidates[0].Observation.PlaceOf(ObservationColumn.Measure), other.Observation.PlaceOf(ObservationColumn.Measure) }.Order().ToArray();
                _diagnostics.Report(DiagnosticCatalogue.ConflictingObservations, pair[1], other.Observation.Measure, IsoDate.Format(other.Date), pair[0].ToString());
            }
        }

        return [.. newest.OrderBy(each => each.Date)];
    }

    /// <summary>Whether a share, rounded to as many decimals of a percent as the published one has, is the published one.</summary>
    private static bool PrintsAs(Rational exact, Rational published)
    {
        var percent = (published * 100).ToString();
        var point = percent.IndexOf('.', StringComparison.Ordinal);
        return (exact * 100).Round(point < 0 ? 0 : percent.Length - point - 1) == published * 100;
    }

    private void CompareSharesWithCounts(List<BoundObservation> bound)
    {
        foreach (var same in bound.GroupBy(each => (each.Observation.Measure, each.Date)))
        {
            var counts = same.FirstOrDefault(each => each is { HasCounts: true, Denominator.Sign: > 0 });
            var published = same.FirstOrDefault(each => each is { Value: not null, Observation.IsShare: true });
            if (counts is { Numerator: { } numerator, Denominator: { } denominator } && published?.Value is { } share && !PrintsAs(numerator / denominator, share))
            {
                _diagnostics.Report(
                    DiagnosticCatalogue.ShareDiffersFromCounts,
                    published.Observation.PlaceOf(ObservationColumn.Value),
                    new Quantity(published.Value!.Value, Unit.Percent).ToString(),
                    $"{counts.Numerator}/{counts.Denominator}");
            }
        }
    }
}
