using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>Rows one after the other, into columns.</summary>
internal sealed class RowsWriter(long capacity)
{
    private readonly List<int> _regions = new((int)capacity);
    private readonly List<int> _measures = new((int)capacity);
    private readonly List<int> _days = new((int)capacity);
    private readonly List<long> _values = new((int)capacity);
    private readonly List<long> _denominators = new((int)capacity);
    private readonly List<int> _recorded = new((int)capacity);

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
        _regions.Add(region);
        _measures.Add(measure);
        _days.Add(day);
        _values.Add(figure.A);
        _denominators.Add(figure.B);
        _recorded.Add(recorded);
    }

    /// <summary>The rows.</summary>
    /// <param name="hasRecords">Whether they say when they became known.</param>
    public BatchRows ToRows(bool hasRecords) => new()
    {
        Regions = _regions.ToArray(),
        Measures = _measures.ToArray(),
        Days = _days.ToArray(),
        Values = _values.ToArray(),
        Denominators = _denominators.ToArray(),
        RecordedDays = hasRecords ? _recorded.ToArray() : default,
    };

    private static T[] InOrder<T>(ReadOnlyMemory<T> column, int[] order)
    {
        var from = column.ToArray();
        return Array.ConvertAll(order, at => from[at]);
    }
}
