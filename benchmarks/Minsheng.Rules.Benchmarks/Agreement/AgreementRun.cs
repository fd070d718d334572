using Minsheng.Rules.Benchmarks.Batch;
using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers;
using Minsheng.Rules.Benchmarks.Peers.Handwritten;

namespace Minsheng.Rules.Benchmarks.Agreement;

/// <summary>What must hold before anything is measured: the rule files have the faults that they should have, the hand-written code is that of the job, and everyone agrees.</summary>
internal static class AgreementRun
{
    /// <summary>Checks everything and says what it found.</summary>
    /// <returns>Whether all holds.</returns>
    public static bool Holds(JobEntities entities, TextWriter output)
    {
        var check = new AgreementCheck(Contenders.Reference(entities), output);
        return HandwrittenIsCurrent(output)
            & Finds(0, "the job", Load(JobRuleFiles.Of(entities.Rules)).Diagnostics, output)
            & Finds(JobFaults.Count, "the job with faults", Load(JobFaults.RuleFiles(entities.Rules)).Diagnostics, output)
            & Finds(JobFaults.Count, "observations with faults", BindFaulty(entities).Diagnostics, output)
            & Contenders.Others(entities).Aggregate(true, (all, contender) => check.Agrees(contender, entities.Count) & all)
            & BatchAgreement.Holds(entities.Rules, output);
    }

    private static bool HandwrittenIsCurrent(TextWriter output)
    {
        var outdated = HandwrittenFiles.FindOutdated();
        foreach (var file in outdated)
        {
            output.WriteLine($"{file} is not what `write-handwritten` writes");
        }

        return outdated.Count == 0;
    }

    private static LoadResult Load(IReadOnlyList<JobFile> files) => new ProgrammeLoader().Load(JobRuleFiles.SourceOf(files));

    private static ObservationBinding BindFaulty(JobEntities entities) => ObservationSet.Bind(
        Load(JobRuleFiles.Of(entities.Rules)).GetProgramme(),
        ObservationFile.FromObservations(JobFaults.Observations(entities)));

    private static bool Finds(int expected, string name, IReadOnlyList<Diagnostic> found, TextWriter output)
    {
        output.WriteLine($"{name}: {found.Count} diagnostics, {expected} expected");
        return found.Count == expected;
    }
}
