namespace Minsheng.Rules;

/// <summary>One measure whose result differs.</summary>
/// <param name="Before">The result before.</param>
/// <param name="After">The result now.</param>
public sealed record MeasureChange(MeasureResult Before, MeasureResult After)
{
    /// <summary>The measure.</summary>
    public Measure Measure => After.Measure;

    /// <summary>Why, each cause once.</summary>
    public IReadOnlyList<ChangeCause> Causes { get; init; } = [];

    /// <summary>The figures behind it, of composites those of the parts; by date, then region.</summary>
    public IReadOnlyList<FigureChange> Figures { get; init; } = [];

    /// <summary>The regions whose results differ, in the order of the programme.</summary>
    public IReadOnlyList<RegionChange> Regions { get; init; } = [];
}
