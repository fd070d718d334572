using System.Collections.ObjectModel;

namespace Minsheng.Rules;

/// <summary>One evaluation: what is asked, of which observations, and what is found on the way.</summary>
internal sealed class EvaluationContext
{
    private readonly DiagnosticBag _findings = new();

    public EvaluationContext(ObservationSet observations, EvaluationOptions? options)
    {
        Observations = observations;
        Region = options?.Region is { } name ? Find(name, options) : null;
        (var asOf, Origin) = ChooseAsOf(observations, options);
        Inputs = options?.Inputs ?? ReadOnlyDictionary<string, object?>.Empty;
        Moment = new EvaluationMoment(asOf, options?.KnownAt);
        ReportUnknownDates();
    }

    public Programme Programme => Observations.Programme;

    public ObservationSet Observations { get; }

    public EvaluationMoment Moment { get; }

    public AsOfOrigin Origin { get; }

    /// <summary>What the host gave besides observations.</summary>
    public IReadOnlyDictionary<string, object?> Inputs { get; }

    /// <summary>What judges share.</summary>
    public JudgeStore Store { get; } = new();

    /// <summary>The region whose view is asked for; null for the whole.</summary>
    public Region? Region { get; }

    /// <summary>The whole result, made of those of the domains.</summary>
    public EvaluationResult Conclude(EvaluationSummary summary, IReadOnlyList<DomainResult> domains) =>
        new(this, summary, domains, _findings.ToSortedList());

    /// <summary>Says that the plug-in of a measure's kind failed.</summary>
    public void Report(Measure measure, string fault) =>
        _findings.Report(DiagnosticCatalogue.KindFailedToEvaluate, measure.Header.Location, measure.Id, measure.Kind, fault);

    /// <summary>What is done to every measure with observations at the end: waivers, and the view of one region.</summary>
    public MeasureResult Finish(MeasureResult result)
    {
        var waived = Waive(result);
        return Region is null ? waived : Seen(waived, Region);
    }

    /// <summary>A waiver in force turns not met and indeterminate into waived and touches nothing else; one that has expired does nothing.</summary>
    public MeasureResult Waive(MeasureResult result)
    {
        if (result.Measure.Header.Waiver is not { } waiver)
        {
            return result;
        }

        if (waiver.Expires < Moment.AsOf)
        {
            _findings.Report(DiagnosticCatalogue.WaiverExpired, waiver.Location, result.Measure.Id, IsoDate.Format(waiver.Expires));
        }

        return waiver.IsInForce(Moment.AsOf) ? Turn(result, waiver) : result;
    }

    private static (DateOnly AsOf, AsOfOrigin Origin) ChooseAsOf(ObservationSet observations, EvaluationOptions? options)
    {
        var end = observations.Programme.Period.To;
        if (options?.AsOf is { } given)
        {
            return (given, AsOfOrigin.Given);
        }

        return observations.NewestDateKnownAt(options?.KnownAt) is { } newest && newest < end
            ? (newest, AsOfOrigin.NewestObservation)
            : (end, AsOfOrigin.EndOfPeriod);
    }

    private Region Find(string name, EvaluationOptions options) => Programme.FindRegion(name)
        ?? throw new ArgumentException($"the programme has no region `{name}`; its regions are: {string.Join(", ", Programme.Regions.Select(region => region.Id))}", nameof(options));

    private void ReportUnknownDates()
    {
        if (Moment.KnownAt is null)
        {
            return;
        }

        var unknown = Observations.All.Where(row => row.Status != ObservationStatus.Excluded && row.RecordedAt is null).ToList();
        if (unknown.Count > 0)
        {
            _findings.Report(DiagnosticCatalogue.NotKnownWhen, unknown.Min(row => row.PlaceOf(ObservationColumn.Measure)), unknown.Count);
        }
    }

    private static MeasureResult Turn(MeasureResult result, Waiver waiver)
    {
        var verdict = result.Verdict.Waived();
        var isTurned = verdict != result.Verdict;
        List<RegionResult> regions = [.. result.Regions.Select(region => region with { Result = Turn(region.Result, waiver) })];
        return result with
        {
            Compliance = verdict.Compliance,
            Reason = verdict.Reason,
            Waived = isTurned ? new WaivedVerdict(waiver, result.Compliance, result.Reason!.Value) : null,
            Regions = regions,
            Notes = [.. result.Notes.Where(note => note != ResultNote.RegionsNotMet || regions.Exists(region => RegionFlags.IsBehindTheWhole(region.Result)))],
        };
    }

    /// <summary>The result of one region in the place of the whole's.</summary>
    private static MeasureResult Seen(MeasureResult result, Region region) =>
        result.Regions.FirstOrDefault(each => each.Region == region)?.Result ?? new MeasureResult
        {
            Measure = result.Measure,
            Compliance = Compliance.NotApplicable,
            Reason = ReasonCode.RegionNotExpected,
            IsDue = result.IsDue,
            DataQuality = result.DataQuality,
        };
}
