using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>Rows one after the other, into columns.</summary>
/// <param name="count">How many there will be.</param>
/// <param name="hasRecords">Whether they say when they became known.</param>
internal sealed class RowsWriter(int count, bool hasRecords)
{
    private readonly int[] _regions = new int[count];
    private readonly int[] _measures = new int[count];
    private readonly int[] _days = new int[count];
    private readonly long[] _values = new long[count];
    private readonly long[] _denominators = new long[count];
    private readonly int[] _recorded = new int[hasRecords ? count : 0];
    private int _next;

    /// <summary>The same rows in an order of chance.</summary>
    public static BatchRows Shuffled(BatchRows rows)
    {
        var order = Enumerable.Range(0, rows.Count).ToArray();
        for (var last = order.Length - 1; last > 0; last--)
        {
            var other = (int)JobHash.Between(JobHash.Of(2, (ulong)last), 0, last, 1);
            (order[last], order[other]) = (order[other], order[last]);
        }

        return rows with
        {
            Regions = InOrder(rows.Regions, order),
            Measures = InOrder(rows.Measures, order),
            Days = InOrder(rows.Days, order),
            Values = InOrder(rows.Values, order),
            Denominators = InOrder(rows.Denominators, order),
        };
    }

    public void Add(int region, int measure, int day, (long A, long B) figure, int recorded)
    {
        _regions[_next] = region;
        _measures[_next] = measure;
        _days[_next] = day;
        (_values[_next], _denominators[_next]) = figure;
        if (hasRecords)
        {
            _recorded[_next] = recorded;
        }

        _next++;
    }

    /// <summary>The rows; nothing is copied.</summary>
    public BatchRows ToRows() => new()
    {
        Regions = _regions,
        Measures = _measures,
        Days = _days,
        Values = _values,
        Denominators = _denominators,
        RecordedDays = _recorded,
    };

    private static T[] InOrder<T>(ReadOnlyMemory<T> column, int[] order)
    {
        var from = column.Span;
        var found = new T[order.Length];
        for (var row = 0; row < order.Length; row++)
        {
            found[row] = from[order[row]];
        }

        return found;
    }
}
