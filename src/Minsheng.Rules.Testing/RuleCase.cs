namespace Minsheng.Rules;

/// <summary>One case that an author wrote: observations, and what is expected of an evaluation of them.</summary>
public sealed record RuleCase
{
    internal RuleCase()
    {
    }

    /// <summary>The author's name of it, unique in its file.</summary>
    public required string Name { get; init; }

    /// <summary>Where the case file says it.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>What the evaluation is asked for.</summary>
    public required EvaluationOptions Options { get; init; }

    /// <summary>The observations, bound to the programme.</summary>
    public required ObservationSet Observations { get; init; }

    /// <summary>What is expected; at least one.</summary>
    public required IReadOnlyList<Expectation> Expectations { get; init; }
}
