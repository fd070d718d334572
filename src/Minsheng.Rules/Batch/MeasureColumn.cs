namespace Minsheng.Rules;

/// <summary>The figures of one measure for all regions.</summary>
/// <param name="place">The measure.</param>
/// <param name="present">The regions that have a figure, 64 a word, the first lowest; all of them where empty.</param>
internal abstract class MeasureColumn(int place, ReadOnlyMemory<ulong> present)
{
    /// <summary>The measure.</summary>
    public int Place => place;

    /// <summary>The regions that have a figure; all of them where empty.</summary>
    public ReadOnlyMemory<ulong> Present => present;

    /// <summary>The kernel that judges it; none where regions are judged one by one.</summary>
    public virtual KernelKind Kernel => KernelKind.None;

    /// <summary>Whether a region has a figure.</summary>
    public bool Has(int region) => present.IsEmpty || RegionBits.Has(present.Span, region);

    /// <summary>What is said of a region that has a figure; null where only the interpreter can say it, or the figure is impossible.</summary>
    public abstract BatchCell? At(int region);

    /// <summary>The observations that say the same as the figure of a region.</summary>
    public abstract IEnumerable<Observation> RowsOf(int region);
}
