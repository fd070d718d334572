namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>From long rows to answers: collected into columns, the columns judged, on one thread. The collector and the result are used again.</summary>
internal sealed class RowsRun
{
    private readonly BatchJob _job;
    private readonly BatchEvaluator _evaluator;
    private readonly BatchCollector _collector;

    public RowsRun(BatchJob job, RowsForm form)
    {
        _job = job;
        _evaluator = job.EvaluatorOf(threads: 1);
        KnownAt = JobRows.KnownAt(form);
        _collector = NewCollector();
        Rows = JobRows.Of(job, form);
        Result = _evaluator.CreateResult(job.Regions);
    }

    /// <summary>The rows.</summary>
    public BatchRows Rows { get; }

    /// <summary>What is said of them.</summary>
    public BatchResult Result { get; }

    private DateOnly? KnownAt { get; }

    /// <summary>Collects and judges.</summary>
    public void Run() => _evaluator.Evaluate(Collect(), Result);

    /// <summary>Only collects, into memory that is used again.</summary>
    public BatchColumns Collect()
    {
        _collector.Clear();
        return CollectInto(_collector);
    }

    /// <summary>Collects and judges, in memory of its own.</summary>
    public void RunAnew() => _evaluator.Evaluate(CollectInto(NewCollector()), Result);

    private BatchCollector NewCollector() => _evaluator.CreateCollector(_job.Regions, KnownAt, _job.Decimals);

    private BatchColumns CollectInto(BatchCollector collector)
    {
        collector.Add(Rows);
        return collector.ToColumns();
    }
}
