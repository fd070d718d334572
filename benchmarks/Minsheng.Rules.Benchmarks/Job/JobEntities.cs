namespace Minsheng.Rules.Benchmarks.Job;

/// <summary>The entities that everyone evaluates: the same facts as scaled integers, as decimals and as observations.</summary>
internal sealed class JobEntities
{
    /// <summary>The entities of the job at its own size.</summary>
    public const int Usual = 1_000;

    private readonly Lazy<decimal[][]> _amounts;
    private readonly Lazy<IReadOnlyList<Observation>[]> _observations;

    public JobEntities(JobRuleSet rules, int count)
    {
        Rules = rules;
        Hundredths = [.. Enumerable.Range(0, count).Select(entity => JobFacts.Of(rules, entity))];
        _amounts = new Lazy<decimal[][]>(() => [.. Hundredths.Select(AmountsOf)]);
        _observations = new Lazy<IReadOnlyList<Observation>[]>(() => [.. Hundredths.Select(facts => JobObservations.Of(rules, facts))]);
    }

    /// <summary>The measures.</summary>
    public JobRuleSet Rules { get; }

    /// <summary>How many entities there are.</summary>
    public int Count => Hundredths.Length;

    /// <summary>Facts by entity and slot, in hundredths.</summary>
    public long[][] Hundredths { get; }

    /// <summary>Facts by entity and slot, in units; made when first asked for.</summary>
    public decimal[][] Amounts => _amounts.Value;

    /// <summary>Observations by entity, one a measure; made when first asked for.</summary>
    public IReadOnlyList<Observation>[] Observations => _observations.Value;

    private static decimal[] AmountsOf(long[] hundredths) => [.. hundredths.Select(fact => fact / 100m)];
}
