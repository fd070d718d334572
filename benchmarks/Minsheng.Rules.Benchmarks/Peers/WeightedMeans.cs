using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>The roll-up for those who have none: weighted means by domain, and their mean. Measures without a completion have no weight.</summary>
internal sealed class WeightedMeans
{
    private readonly (int Domain, double Weight)[] _measures;
    private readonly double[] _weights = new double[JobRuleSet.Domains];
    private readonly double[] _sums = new double[JobRuleSet.Domains];

    public WeightedMeans(JobRuleSet rules)
    {
        _measures = [.. rules.Measures.Select(measure => (measure.Domain, measure.HasCompletion ? (double)measure.Weight : 0))];
        foreach (var (domain, weight) in _measures)
        {
            _weights[domain] += weight;
        }
    }

    /// <summary>Forgets the last entity.</summary>
    public void Clear() => Array.Clear(_sums);

    /// <summary>Takes the completion of a measure.</summary>
    public void Add(int measure, double completion)
    {
        var (domain, weight) = _measures[measure];
        _sums[domain] += weight * completion;
    }

    /// <summary>The mean of the domains' means.</summary>
    public double Overall()
    {
        var sum = 0.0;
        for (var domain = 0; domain < _sums.Length; domain++)
        {
            sum += _sums[domain] / _weights[domain];
        }

        return sum / _sums.Length;
    }
}
