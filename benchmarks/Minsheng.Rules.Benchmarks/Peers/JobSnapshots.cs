using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>The job as snapshots of our evaluator.</summary>
internal static class JobSnapshots
{
    public static SnapshotEvaluator EvaluatorOf(JobRuleSet rules) =>
        new(new ProgrammeLoader().Load(JobRuleFiles.SourceOf(JobRuleFiles.Of(rules))).GetProgramme());

    /// <summary>The facts of an entity, given in hundredths.</summary>
    public static Snapshot Of(SnapshotEvaluator evaluator, JobRuleSet rules, long[] hundredths)
    {
        var snapshot = evaluator.CreateSnapshot();
        Set(snapshot, rules, Array.ConvertAll(hundredths, fact => fact / 100m));
        return snapshot;
    }

    /// <summary>Sets every figure of an entity.</summary>
    public static void Set(Snapshot snapshot, JobRuleSet rules, decimal[] facts)
    {
        for (var index = 0; index < rules.Measures.Count; index++)
        {
            Set(snapshot, rules.Measures[index], facts);
        }
    }

    /// <summary>Sets the figure of a measure; its index in our programme is its index in the job.</summary>
    public static void Set(Snapshot snapshot, JobMeasure measure, decimal[] facts)
    {
        if (measure.Form == JobForm.Share)
        {
            snapshot.SetShare(measure.Index, facts[measure.Slot], facts[measure.Slot + 1]);
        }
        else
        {
            snapshot.SetValue(measure.Index, facts[measure.Slot]);
        }
    }

    /// <summary>The exact mean over the domains, as a double to be compared with others'.</summary>
    public static double OverallOf(SnapshotResult result) => (double)result.Completion.ReportedOnly!.Value.ToDecimal();
}
