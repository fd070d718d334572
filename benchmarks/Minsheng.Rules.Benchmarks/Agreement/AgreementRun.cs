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
            & Finds(0, "the job", JobRuleFiles.Of(entities.Rules), output)
            & Finds(JobFaults.Count, "the job with faults", JobFaults.RuleFiles(entities.Rules), output)
            & Contenders.Others(entities).Aggregate(true, (all, contender) => check.Agrees(contender, entities.Count) & all);
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

    private static bool Finds(int expected, string name, IReadOnlyList<JobFile> files, TextWriter output)
    {
        var found = new ProgrammeLoader().Load(JobRuleFiles.SourceOf(files)).Diagnostics;
        output.WriteLine($"{name}: {found.Count} diagnostics, {expected} expected");
        return found.Count == expected;
    }
}
