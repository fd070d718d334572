namespace Minsheng.Rules.Kinds;

/// <summary>A type of measure: reads its JSON, checks itself, and makes a <see cref="Measure"/> that lowers itself to the closed algebra.</summary>
/// <remarks>
/// Kinds hold no state: one instance reads every measure of the kind, on any thread.
/// Register a kind with <see cref="KindCatalogue.With"/>; the built-in kinds come the same way.
/// </remarks>
public abstract class MeasureKind
{
    /// <summary>The value of <c>kind</c> in rule files.</summary>
    public abstract string Name { get; }

    /// <summary>The kind's name for readers.</summary>
    public abstract LocalizedText Title { get; }

    /// <summary>Reads one measure. Keys that every measure has are read already; unknown keys are reported afterwards.</summary>
    /// <returns>The measure, or null where something was reported that leaves none.</returns>
    public abstract Measure? Read(MeasureReader reader);
}
