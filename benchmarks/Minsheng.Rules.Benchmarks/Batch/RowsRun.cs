namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>From long rows to answers: collected into columns, the columns judged, on one thread. The columns are made anew each time, the result is used again.</summary>
internal sealed class RowsRun
{
    private readonly BatchJob _job;
    private readonly BatchEvaluator _evaluator;
    private readonly DateOnly? _knownAt;

    public RowsRun(BatchJob job, RowsForm form)
    {
        (_job, _knownAt) = (job, JobRows.KnownAt(form));
        _evaluator = job.EvaluatorOf(threads: 1);
        Rows = JobRows.Of(job, form);
        Result = _evaluator.CreateResult(job.Regions);
    }

    /// <summary>The rows.</summary>
    public BatchRows Rows { get; }

    /// <summary>What is said of them.</summary>
    public BatchResult Result { get; }

    /// <summary>Collects and judges.</summary>
    public void Run() => _evaluator.Evaluate(Collect(), Result);

    /// <summary>Only collects.</summary>
    public BatchColumns Collect()
    {
        var collector = _evaluator.CreateCollector(_job.Regions, _knownAt, _job.Decimals);
        collector.Add(Rows);
        return collector.ToColumns();
    }
}
