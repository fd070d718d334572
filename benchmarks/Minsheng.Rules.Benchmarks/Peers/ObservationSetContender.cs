using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>Ours with everything: revisions, regions, pace, data quality, the place of each row, for every measure of every entity.</summary>
internal sealed class ObservationSetContender(JobEntities entities) : IContender
{
    private readonly Programme _programme = new ProgrammeLoader().Load(JobRuleFiles.SourceOf(JobRuleFiles.Of(entities.Rules))).GetProgramme();

    public string Name => "ours, every question asked";

    public double? Overall { get; private set; }

    public long? AllocationLimit => null;

    public int Evaluate(int entity)
    {
        var summary = RuleEvaluator.Evaluate(ObservationSet.Create(_programme, entities.Observations[entity])).Summary;
        Overall = (double)summary.Completion.ReportedOnly!.Value.ToDecimal();
        return summary.Measures[Compliance.Met];
    }
}
