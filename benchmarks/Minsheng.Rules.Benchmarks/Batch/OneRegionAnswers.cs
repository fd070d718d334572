using Minsheng.Rules.Benchmarks.Job;
using Minsheng.Rules.Benchmarks.Peers;

namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>Holds a batch to what the one-region evaluator says of the same entities.</summary>
internal sealed class OneRegionAnswers(BatchJob job, TextWriter output)
{
    private const int RegionsWithMeans = 1_000;
    private const double Tolerance = 1e-12;
    private static readonly Compliance[] Verdicts = Enum.GetValues<Compliance>();

    private readonly SnapshotEvaluator _evaluator = new(job.Programme);

    /// <summary>Compares every verdict of every region, and the means of the first; says where they differ first.</summary>
    /// <returns>Whether they agree.</returns>
    public bool Agrees(string name, BatchResult result)
    {
        var met = 0L;
        var snapshot = _evaluator.CreateResult();
        for (var region = 0; region < job.Regions; region++)
        {
            _evaluator.Evaluate(JobSnapshots.Of(_evaluator, job.Rules, JobFacts.Of(job.Rules, region)), snapshot);
            if (DifferenceAt(region, snapshot, result) is { } difference)
            {
                output.WriteLine($"{name} differs at region {region}: {difference}");
                return false;
            }

            met += snapshot.CountOf(Compliance.Met);
        }

        output.WriteLine($"{name}: {met} met of {job.Verdicts} in {job.Regions} regions, as the one-region evaluator says");
        return true;
    }

    private static string? DifferenceAt(int region, SnapshotResult expected, BatchResult found)
    {
        foreach (var verdict in Verdicts)
        {
            if (found.CountOf(verdict, region) != expected.CountOf(verdict))
            {
                return $"{found.CountOf(verdict, region)} {verdict}, not {expected.CountOf(verdict)}";
            }
        }

        foreach (var measure in expected.Measures)
        {
            if (BatchBits.IsSet(found.Met(measure.Index), region) != (measure.Compliance == Compliance.Met))
            {
                return $"measure {measure.Index} is {measure.Compliance}";
            }
        }

        return region < RegionsWithMeans ? MeansDifferAt(region, expected, found) : null;
    }

    private static string? MeansDifferAt(int region, SnapshotResult expected, BatchResult found)
    {
        if (Differ(expected.Completion, found.Completion.ReportedOnly[region]))
        {
            return $"the mean is {found.Completion.ReportedOnly[region]}";
        }

        for (var domain = 0; domain < expected.Domains.Length; domain++)
        {
            var mean = found.CompletionOfDomain(domain).ReportedOnly[region];
            if (Differ(expected.Domains[domain].Completion, mean))
            {
                return $"the mean of domain {domain} is {mean}";
            }
        }

        return null;
    }

    private static bool Differ(CompletionSummary exact, double mean) => !(Math.Abs((double)exact.ReportedOnly!.Value.ToDecimal() - mean) <= Tolerance);
}
