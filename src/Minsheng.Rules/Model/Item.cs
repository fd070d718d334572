namespace Minsheng.Rules;

/// <summary>A numbered entry of the source (实事).</summary>
/// <param name="Number">Its number, unique in the programme.</param>
/// <param name="Title">Its title.</param>
/// <param name="Compliance">How the verdicts of its measures make its own.</param>
/// <param name="Measures">Its measures, in file order; at least one.</param>
/// <param name="Location">Where the rule file says it.</param>
public sealed record Item(int Number, LocalizedText Title, Quorum Compliance, IReadOnlyList<Measure> Measures, SourceLocation Location)
{
    /// <summary>The words of the source that promise nothing measurable, each with the reason.</summary>
    /// <value>Empty where every word belongs to a measure.</value>
    public IReadOnlyList<UnmeasuredText> Unmeasured { get; init; } = [];
}
