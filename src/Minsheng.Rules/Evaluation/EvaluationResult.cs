using System.Collections.Frozen;

namespace Minsheng.Rules;

/// <summary>Everything an evaluation says about a programme. Same inputs give an equal result and the same bytes of JSON.</summary>
public sealed class EvaluationResult
{
    private readonly FrozenDictionary<string, MeasureResult> _byId;

    internal EvaluationResult(
        Programme programme, ObservationSet observations, DateOnly asOf, AsOfOrigin origin, EvaluationSummary summary, IReadOnlyList<DomainResult> domains)
    {
        Programme = programme;
        Observations = observations;
        AsOf = asOf;
        AsOfOrigin = origin;
        Summary = summary;
        Domains = domains;
        _byId = Measures.ToFrozenDictionary(result => result.Measure.Id, StringComparer.Ordinal);
    }

    /// <summary>The programme.</summary>
    public Programme Programme { get; }

    /// <summary>The observations.</summary>
    public ObservationSet Observations { get; }

    /// <summary>The day whose end the result describes.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Where that day comes from.</summary>
    public AsOfOrigin AsOfOrigin { get; }

    /// <summary>Counts by verdict and mean completion over the whole programme.</summary>
    public EvaluationSummary Summary { get; }

    /// <summary>The domains, in the order of the programme.</summary>
    public IReadOnlyList<DomainResult> Domains { get; }

    /// <summary>Every item's result, in file order.</summary>
    public IEnumerable<ItemResult> Items => Domains.SelectMany(domain => domain.Items);

    /// <summary>Every measure's result, in file order.</summary>
    public IEnumerable<MeasureResult> Measures => Items.SelectMany(item => item.Measures);

    /// <summary>The result of a measure, or null where the programme has none of that id.</summary>
    public MeasureResult? FindMeasure(string id) => _byId.GetValueOrDefault(id);
}
