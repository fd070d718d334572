using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>Our convenient API: observation objects in, the whole result out.</summary>
internal sealed class ObservationsContender(JobEntities entities) : IContender
{
    private readonly Programme _programme = new ProgrammeLoader().Load(JobRuleFiles.SourceOf(JobRuleFiles.Of(entities.Rules))).GetProgramme();

    public string Name => "ours, observations in";

    public bool GivesCompletion => true;

    public long? AllocationLimit => null;

    public Outcome Evaluate(int entity)
    {
        var summary = RuleEvaluator.Evaluate(ObservationSet.Create(_programme, entities.Observations[entity])).Summary;
        return new Outcome(summary.Measures[Compliance.Met], (double)summary.Completion.ReportedOnly!.Value.ToDecimal());
    }
}
