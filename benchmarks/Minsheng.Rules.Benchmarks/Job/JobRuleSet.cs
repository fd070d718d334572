namespace Minsheng.Rules.Benchmarks.Job;

/// <summary>The measures of the job: 170 amounts, 40 shares, 10 ranges and 10 changes, or a multiple of that, shuffled over ten domains.</summary>
internal sealed class JobRuleSet
{
    /// <summary>The measures of the job at its own size.</summary>
    public const int BaseSize = 230;

    /// <summary>The domains of every size.</summary>
    public const int Domains = 10;

    private static readonly string[] AmountUnits = ["所", "人", "公里", "元"];

    /// <summary>The job, so many times over.</summary>
    public JobRuleSet(int times)
    {
        var forms = Forms(times);
        Shuffle(forms);
        var measures = new List<JobMeasure>(forms.Length);
        foreach (var form in forms)
        {
            var measure = Create(measures.Count, FactCount, measures.Count * Domains / forms.Length, form);
            measures.Add(measure);
            FactCount += measure.Facts;
        }

        Measures = measures;
    }

    /// <summary>The measures, domain by domain.</summary>
    public IReadOnlyList<JobMeasure> Measures { get; }

    /// <summary>The numbers that an entity reports.</summary>
    public int FactCount { get; }

    private static JobForm[] Forms(int times) =>
    [
        .. Enumerable.Repeat(JobForm.Amount, 170 * times),
        .. Enumerable.Repeat(JobForm.Share, 40 * times),
        .. Enumerable.Repeat(JobForm.Range, 10 * times),
        .. Enumerable.Repeat(JobForm.Change, 10 * times),
    ];

    private static void Shuffle(JobForm[] forms)
    {
        for (var last = forms.Length - 1; last > 0; last--)
        {
            var other = (int)JobHash.Between(JobHash.Of(0, (ulong)last), 0, last, 1);
            (forms[last], forms[other]) = (forms[other], forms[last]);
        }
    }

    private static JobMeasure Create(int index, int slot, int domain, JobForm form)
    {
        var hash = JobHash.Of(1, (ulong)index);
        var unit = form switch
        {
            JobForm.Amount => AmountUnits[index % AmountUnits.Length],
            JobForm.Share => "人",
            JobForm.Range => "个",
            _ => "元",
        };
        var (target, limit) = (form, unit) switch
        {
            (JobForm.Share, _) => (JobHash.Between(hash, 15, 95, 5), 0L),
            (JobForm.Range, _) => Pair(hash, 5_00, 50_00, 100),
            (JobForm.Change, _) => Pair(hash, 500_00, 5_000_00, 50_00),
            (_, "元") => (JobHash.Between(hash, 100_0000_00, 50_000_0000_00, 100_00), 0L),
            (_, "公里") => (JobHash.Between(hash, 5_00, 500_00, 1), 0L),
            _ => (JobHash.Between(hash, 10_00, 5_000_00, 100), 0L),
        };
        return new JobMeasure(index, slot, domain, form, unit, 1 + (index % 3), target, limit);
    }

    private static (long Low, long High) Pair(ulong hash, long low, long high, long step)
    {
        var first = JobHash.Between(hash, low, high, step);
        return (first, first + JobHash.Between(hash >> 32, 2 * step, high, step));
    }
}
