using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>The sum of all columns: as fast as memory gives them to anybody who reads all and hardly computes.</summary>
internal sealed class ColumnSum(long[][] columns)
{
    private long _sum;

    /// <summary>Sums all columns.</summary>
    /// <param name="threads">How many threads share them out.</param>
    public long Run(int threads)
    {
        _sum = 0;
        if (threads == 1)
        {
            Array.ForEach(columns, column => _sum += Of(column));
        }
        else
        {
            Parallel.For(0, columns.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, () => 0L, (index, _, sum) => sum + Of(columns[index]), sum => Interlocked.Add(ref _sum, sum));
        }

        return _sum;
    }

    /// <summary>Four sums at once; where vectors have 256 bits, the runtime makes two of each.</summary>
    private static long Of(ReadOnlySpan<long> column)
    {
        var (a, b, c, d) = (Vector512<long>.Zero, Vector512<long>.Zero, Vector512<long>.Zero, Vector512<long>.Zero);
        var vectors = MemoryMarshal.Cast<long, Vector512<long>>(column);
        var at = 0;
        for (; at <= vectors.Length - 4; at += 4)
        {
            a += vectors[at];
            b += vectors[at + 1];
            c += vectors[at + 2];
            d += vectors[at + 3];
        }

        return Vector512.Sum(a + b + c + d) + Plain(column[(at * Vector512<long>.Count)..]);
    }

    private static long Plain(ReadOnlySpan<long> column)
    {
        var sum = 0L;
        foreach (var number in column)
        {
            sum += number;
        }

        return sum;
    }
}
