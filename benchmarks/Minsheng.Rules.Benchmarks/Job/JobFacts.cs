namespace Minsheng.Rules.Benchmarks.Job;

/// <summary>What an entity reports: about 40% of the measures are met, about 5% lie exactly on the boundary.</summary>
internal static class JobFacts
{
    private const ulong Outcomes = 1_000;
    private const ulong OnBoundary = 50;
    private const ulong Met = 400;

    /// <summary>The facts of an entity in hundredths, each at its measure's slot.</summary>
    public static long[] Of(JobRuleSet rules, int entity)
    {
        var facts = new long[rules.FactCount];
        foreach (var measure in rules.Measures)
        {
            var hash = JobHash.Of((ulong)entity + 2, (ulong)measure.Index);
            var outcome = hash % Outcomes;
            Report(measure, outcome < OnBoundary, outcome < Met, hash / Outcomes, facts.AsSpan(measure.Slot));
        }

        return facts;
    }

    private static void Report(JobMeasure measure, bool onBoundary, bool met, ulong hash, Span<long> facts)
    {
        if (measure.Form == JobForm.Share)
        {
            (facts[0], facts[1]) = Share(measure.Target, onBoundary, met, hash);
        }
        else
        {
            facts[0] = onBoundary ? Boundary(measure, hash) : Single(measure, met, hash);
        }
    }

    private static long Boundary(JobMeasure measure, ulong hash) => measure.Form == JobForm.Range && hash % 2 == 0 ? measure.Limit : measure.Target;

    private static long Single(JobMeasure measure, bool met, ulong hash)
    {
        var (target, limit, step) = (measure.Target, measure.Limit, measure.Step);
        return (measure.Form, met) switch
        {
            (JobForm.Amount, true) => JobHash.Between(hash, target, 2 * target, step),
            (JobForm.Amount, false) => JobHash.Between(hash, 0, target - step, step),
            (JobForm.Range, true) => JobHash.Between(hash, target, limit, step),
            (JobForm.Range, false) when hash % 2 == 0 => JobHash.Between(hash / 2, limit + step, 2 * limit, step),
            (JobForm.Range, false) => JobHash.Between(hash / 2, 0, target - step, step),
            (_, true) => JobHash.Between(hash, 0, target, step),
            (_, false) => JobHash.Between(hash, target + step, limit + target, step),
        };
    }

    private static (long Numerator, long Denominator) Share(long percent, bool onBoundary, bool met, ulong hash)
    {
        if (onBoundary)
        {
            var hundreds = JobHash.Between(hash, 1, 1_000, 1);
            return (hundreds * percent * 100, hundreds * 100 * 100);
        }

        var people = JobHash.Between(hash, 100, 100_000, 1);
        var needed = ((people * percent) + 99) / 100;
        var counted = met ? JobHash.Between(hash / 100_000, needed, people, 1) : JobHash.Between(hash / 100_000, 0, needed - 1, 1);
        return (counted * 100, people * 100);
    }
}
