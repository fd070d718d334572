namespace Minsheng.Rules;

/// <summary>One evaluation of a batch: tiles shared out to threads, then the regions that the programme names.</summary>
internal sealed class BatchRunner(BatchColumns columns, BatchResult result, BatchOptions options, IProgress<int>? progress)
{
    private readonly object _lock = new();
    private readonly DiagnosticBag _refused = new();
    private long _exact;
    private int _done;
    private int _taken;

    public void Run(CancellationToken cancellationToken)
    {
        result.Begin();
        var tiles = (columns.Count + BatchTile.Size - 1) / BatchTile.Size;
        var workers = Math.Min(options.MaxDegreeOfParallelism, tiles);
        if (workers <= 1)
        {
            RunTiles(tiles, cancellationToken);
        }
        else
        {
            Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellationToken }, _ => RunTiles(tiles, cancellationToken));
        }

        ThrowIfRefused();
        result.Complete(columns);
        RunNamed();
        ThrowIfRefused();
        result.Conclude(_exact);
    }

    private void RunNamed()
    {
        var named = new NamedRegions(result);
        foreach (var (region, own) in columns.Regions)
        {
            try
            {
                named.Write(region);
                _exact += result.Evaluator.Count;
            }
            catch (InvalidRulesException impossible)
            {
                _refused.AddRange(impossible.Diagnostics.Select(found => found.At(new SourceLocation(own.Id, region + 1, 1))));
            }
        }
    }

    /// <summary>Each worker takes the next tile that nobody has: one that is held up leaves no heap of tiles behind.</summary>
    private void RunTiles(int tiles, CancellationToken cancellationToken)
    {
        var worker = Begin();
        for (var tile = Interlocked.Increment(ref _taken) - 1; tile < tiles; tile = Interlocked.Increment(ref _taken) - 1)
        {
            cancellationToken.ThrowIfCancellationRequested();
            RunTile(worker, tile);
        }

        End(worker);
    }

    private (BatchTile Tile, BatchCells Cells) Begin()
    {
        var evaluator = result.Evaluator;
        var cells = new BatchCells(columns, evaluator.Table, evaluator.Exact, evaluator.AsOf);
        return (new BatchTile(columns, result, options.Machine, cells), cells);
    }

    private void RunTile((BatchTile Tile, BatchCells Cells) worker, int tile)
    {
        worker.Tile.Run(tile);
        if (progress is not null)
        {
            progress.Report(Interlocked.Add(ref _done, Math.Min(BatchTile.Size, columns.Count - tile * BatchTile.Size)));
        }
    }

    private void End((BatchTile Tile, BatchCells Cells) worker)
    {
        lock (_lock)
        {
            _refused.AddRange(worker.Tile.Refused);
            _exact += worker.Cells.Exact;
        }
    }

    private void ThrowIfRefused()
    {
        if (_refused.Count > 0)
        {
            result.Begin();
            throw new InvalidRulesException(_refused.ToSortedList());
        }
    }
}
