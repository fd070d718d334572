using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>One measure in the table of <see cref="TableContender"/>.</summary>
internal readonly record struct TableRow(JobForm Form, int Slot, int Domain, long Target, long Limit, double Weight)
{
    public static TableRow Of(JobMeasure measure) => new(measure.Form, measure.Slot, measure.Domain, measure.Target, measure.Limit, measure.Weight);

    /// <summary>Whether the measure is met.</summary>
    public bool IsMet(long[] facts) => Form switch
    {
        JobForm.Amount => facts[Slot] >= Target,
        JobForm.Share => facts[Slot] * 100 >= facts[Slot + 1] * Target,
        JobForm.Range => facts[Slot] >= Target && facts[Slot] <= Limit,
        _ => facts[Slot] <= Target,
    };

    /// <summary>The completion of the measure where it is not met.</summary>
    public double Progress(long[] facts) => Form switch
    {
        JobForm.Amount => facts[Slot] / (double)Target,
        JobForm.Share => facts[Slot] * 100.0 / (facts[Slot + 1] * Target),
        _ => facts[Slot] >= Limit ? 0 : (Limit - facts[Slot]) / (double)(Limit - Target),
    };
}
