namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>Each row's number to its place, and nothing else: no date, no check, into columns that are made beforehand. What long rows cost anybody who wants columns.</summary>
internal sealed class PlainScatter
{
    private readonly BatchRows _rows;
    private readonly long[][] _values;
    private readonly long[][] _denominators;

    public PlainScatter(BatchJob job, BatchRows rows)
    {
        _rows = rows;
        _values = [.. job.Rules.Measures.Select(_ => new long[job.Regions])];
        _denominators = [.. job.Rules.Measures.Select(measure => measure.Facts > 1 ? new long[job.Regions] : [])];
    }

    /// <summary>Scatters all rows.</summary>
    public void Run()
    {
        var regions = _rows.Regions.Span;
        var measures = _rows.Measures.Span;
        var values = _rows.Values.Span;
        var denominators = _rows.Denominators.Span;
        for (var row = 0; row < regions.Length; row++)
        {
            var (measure, region) = (measures[row], regions[row]);
            _values[measure][region] = values[row];
            if (_denominators[measure] is { Length: > 0 } wholes)
            {
                wholes[region] = denominators[row];
            }
        }
    }
}
