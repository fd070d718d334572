using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>The job for many regions, as columns: a column for each number that a region reports, in the decimals of its measure.</summary>
internal sealed class BatchJob
{
    private const int Block = 1024;
    private const long Hundred = 100;

    public BatchJob(JobRuleSet rules, int regions)
    {
        (Rules, Regions) = (rules, regions);
        Programme = new ProgrammeLoader().Load(JobRuleFiles.SourceOf(JobRuleFiles.Of(rules))).GetProgramme();
        Decimals = [.. rules.Measures.Select(measure => measure.Step == Hundred ? 0 : 2)];
        Columns = [.. Enumerable.Range(0, rules.FactCount).Select(_ => GC.AllocateUninitializedArray<long>(regions))];
        Fill(0);
    }

    /// <summary>The measures.</summary>
    public JobRuleSet Rules { get; }

    /// <summary>How many regions there are.</summary>
    public int Regions { get; }

    /// <summary>The rules as ours.</summary>
    public Programme Programme { get; }

    /// <summary>How many decimals the numbers of each measure have.</summary>
    public IReadOnlyList<int> Decimals { get; }

    /// <summary>Numbers by slot and region.</summary>
    public long[][] Columns { get; }

    /// <summary>How many verdicts an evaluation gives.</summary>
    public long Verdicts => (long)Regions * Rules.Measures.Count;

    /// <summary>How many bytes an evaluation reads.</summary>
    public long Bytes => (long)Regions * Rules.FactCount * sizeof(long);

    /// <summary>Makes the facts of as many entities, in place of those before.</summary>
    /// <param name="firstEntity">The entity that becomes region 0.</param>
    public void Fill(int firstEntity) => Parallel.For(0, (Regions + Block - 1) / Block, block =>
    {
        for (var region = block * Block; region < Math.Min(Regions, (block + 1) * Block); region++)
        {
            Set(region, JobFacts.Of(Rules, firstEntity + region));
        }
    });

    /// <summary>An evaluator of the programme.</summary>
    public BatchEvaluator EvaluatorOf(int threads) => EvaluatorOf(threads, BatchMachine.Widest);

    /// <summary>An evaluator of the programme with kernels of one width.</summary>
    public BatchEvaluator EvaluatorOf(int threads, BatchMachine machine) => new(Programme, options: new BatchOptions { MaxDegreeOfParallelism = threads, Machine = machine });

    /// <summary>The numbers as columns of an evaluator; nothing is copied.</summary>
    public BatchColumns ColumnsFor(BatchEvaluator evaluator)
    {
        var columns = evaluator.CreateColumns(Regions);
        foreach (var measure in Rules.Measures)
        {
            var (index, slot) = (measure.Index, measure.Slot);
            if (measure.Form == JobForm.Share)
            {
                columns.SetShares(index, Columns[slot], Columns[slot + 1], Decimals[index]);
            }
            else
            {
                columns.SetValues(index, Columns[slot], Decimals[index]);
            }
        }

        return columns;
    }

    private void Set(int region, long[] hundredths)
    {
        foreach (var measure in Rules.Measures)
        {
            for (var slot = measure.Slot; slot < measure.Slot + measure.Facts; slot++)
            {
                Columns[slot][region] = hundredths[slot] / measure.Step;
            }
        }
    }
}
