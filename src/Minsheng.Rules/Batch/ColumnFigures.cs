namespace Minsheng.Rules;

/// <summary>The numbers of a column and which regions have them.</summary>
/// <param name="A">The numerators; amounts themselves.</param>
/// <param name="B">The denominators; empty for amounts.</param>
/// <param name="Present">The regions that have a figure; all of them where empty.</param>
/// <param name="Open">The regions whose figure is neither that of the due date nor final; none where empty.</param>
internal readonly record struct ColumnFigures(ReadOnlyMemory<long> A, ReadOnlyMemory<long> B, ReadOnlyMemory<ulong> Present, ReadOnlyMemory<ulong> Open)
{
    /// <summary>The days of the figures; null where all are of the day that is judged.</summary>
    public FigureStamps? Stamps { get; init; }
}
