using System.Collections.Frozen;

namespace Minsheng.Rules;

/// <summary>Everything an evaluation says about a programme. Same inputs give the same content and the same bytes of JSON.</summary>
public sealed class EvaluationResult
{
    private readonly Lazy<FrozenDictionary<string, MeasureResult>> _byId;

    internal EvaluationResult(EvaluationContext context, EvaluationSummary summary, IReadOnlyList<DomainResult> domains, IReadOnlyList<Diagnostic> findings)
    {
        Programme = context.Programme;
        Observations = context.Observations;
        AsOf = context.Moment.AsOf;
        AsOfOrigin = context.Origin;
        KnownAt = context.Moment.KnownAt;
        Region = context.Region;
        Findings = findings;
        Summary = summary;
        Domains = domains;
        _byId = new(() => Measures.ToFrozenDictionary(result => result.Measure.Id, StringComparer.Ordinal));
    }

    /// <summary>The programme.</summary>
    public Programme Programme { get; }

    /// <summary>The observations.</summary>
    public ObservationSet Observations { get; }

    /// <summary>The day whose end the result describes.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Where that day comes from.</summary>
    public AsOfOrigin AsOfOrigin { get; }

    /// <summary>The day of the knowledge; null where everything in the files is taken for known.</summary>
    public DateOnly? KnownAt { get; }

    /// <summary>The region whose view the result shows; null for the whole.</summary>
    public Region? Region { get; }

    /// <summary>Warnings of the evaluation itself: waivers that have expired, rows that nobody knows when they became known.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }

    /// <summary>Counts by verdict and mean completion over the whole programme.</summary>
    public EvaluationSummary Summary { get; }

    /// <summary>The domains, in the order of the programme.</summary>
    public IReadOnlyList<DomainResult> Domains { get; }

    /// <summary>Every item's result, in file order.</summary>
    public IEnumerable<ItemResult> Items => Domains.SelectMany(domain => domain.Items);

    /// <summary>Every measure's result, in file order.</summary>
    public IEnumerable<MeasureResult> Measures => Items.SelectMany(item => item.Measures);

    /// <summary>The result of a measure, or null where the programme has none of that id.</summary>
    public MeasureResult? FindMeasure(string id) => _byId.Value.GetValueOrDefault(id);
}
