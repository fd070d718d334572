namespace Minsheng.Rules;

/// <summary>The means of a domain or the programme, a number for each region. What differs only where completions are missing is kept only then.</summary>
internal sealed class MeanColumns
{
    private readonly object _lock = new();
    private readonly bool[] _isWide;
    private double[]? _missingAsZero;
    private double[]? _covered;
    private bool _hasGaps;

    public MeanColumns(int regions)
    {
        Reported = GC.AllocateUninitializedArray<double>(regions);
        _isWide = new bool[(regions + BatchTile.Size - 1) / BatchTile.Size];
    }

    public double[] Reported { get; }

    /// <summary>Only after <see cref="Complete"/>.</summary>
    public double[] MissingAsZero => _hasGaps ? _missingAsZero! : Reported;

    /// <summary>The covered weights; null where everything is covered in every region. Only after <see cref="Complete"/>.</summary>
    public double[]? Covered => _hasGaps ? _covered : null;

    public void Begin()
    {
        Array.Clear(_isWide);
        _hasGaps = false;
    }

    /// <summary>Where a tile with gaps says what differs.</summary>
    public (Memory<double> MissingAsZero, Memory<double> Covered) Widen(int first, int count)
    {
        lock (_lock)
        {
            _missingAsZero ??= GC.AllocateUninitializedArray<double>(Reported.Length);
            _covered ??= GC.AllocateUninitializedArray<double>(Reported.Length);
            _hasGaps = true;
        }

        _isWide[first / BatchTile.Size] = true;
        return (_missingAsZero.AsMemory(first, count), _covered.AsMemory(first, count));
    }

    /// <summary>Says the same for tiles without gaps, once some tile has any.</summary>
    public void Complete()
    {
        if (!_hasGaps)
        {
            return;
        }

        for (var tile = 0; tile < _isWide.Length; tile++)
        {
            if (!_isWide[tile])
            {
                var first = tile * BatchTile.Size;
                var count = Math.Min(BatchTile.Size, Reported.Length - first);
                Reported.AsSpan(first, count).CopyTo(_missingAsZero.AsSpan(first));
                FillCovered(first, count);
            }
        }
    }

    /// <summary>Says the means of one region; after <see cref="Complete"/>.</summary>
    public void Write(int region, CompletionSummary means)
    {
        var (reported, asZero, covered) = (RealOf(means.ReportedOnly), RealOf(means.MissingAsZero), RealOf(means.CoveredWeight));
        if (!_hasGaps && (!asZero.Equals(reported) || covered is not (1 or double.NaN)))
        {
            Widen(0, Reported.Length);
            Array.Clear(_isWide);
            Complete();
        }

        Reported[region] = reported;
        if (_hasGaps)
        {
            (_missingAsZero![region], _covered![region]) = (asZero, covered);
        }
    }

    private static double RealOf(Rational? mean) => mean is { } known ? BatchCell.RealOf(known) : double.NaN;

    private void FillCovered(int first, int count)
    {
        for (var at = first; at < first + count; at++)
        {
            _covered![at] = double.IsNaN(Reported[at]) ? double.NaN : 1;
        }
    }
}
