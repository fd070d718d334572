namespace Minsheng.Rules;

/// <summary>The observations of single regions of one measure.</summary>
/// <param name="regions">How many regions there are.</param>
internal sealed class SingleRows(int regions)
{
    private readonly Dictionary<int, List<Observation>> _rows = [];
    private readonly ulong[] _bits = new ulong[RegionBits.WordsOf(regions)];

    /// <summary>The regions that have any, 64 a word, the first lowest.</summary>
    public ReadOnlyMemory<ulong> Bits => _bits;

    /// <summary>Adds one.</summary>
    public void Add(int region, Observation row)
    {
        if (!_rows.TryGetValue(region, out var rows))
        {
            _rows.Add(region, rows = []);
            RegionBits.Set(_bits, region, isSet: true);
        }

        rows.Add(row);
    }

    /// <summary>Those of a region; null where it has none.</summary>
    public IReadOnlyList<Observation>? Of(int region) => _rows.GetValueOrDefault(region);
}
