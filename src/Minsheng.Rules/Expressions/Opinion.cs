namespace Minsheng.Rules.Expressions;

/// <summary>What a <see cref="MeasureJudge"/> says.</summary>
/// <param name="Compliance">The verdict; waivers are the library's, so not <see cref="Compliance.Waived"/>.</param>
/// <param name="Reason">Why it is not <see cref="Compliance.Met"/>; null exactly where it is.</param>
public sealed record Opinion(Compliance Compliance, ReasonCode? Reason = null)
{
    /// <summary>Progress: signed, uncapped, 1 at the target. Null where there is none.</summary>
    public Rational? Completion { get; init; }

    /// <summary>Whether such a measure could have a completion, and so counts in means without one.</summary>
    public bool CanHaveCompletion { get; init; }

    /// <summary>The parts that decided; some of <see cref="PartsFormula.Parts"/>.</summary>
    public IReadOnlyList<string> DecidingParts { get; init; } = [];

    /// <summary>What the kind says besides, of a type of its own; null for nothing. Results carry it as it is, and no report writes it.</summary>
    public object? Detail { get; init; }

    /// <summary>Why, for readers, where the words of <see cref="Reason"/> are not enough, or why it is met; lower-case start, no full stop.</summary>
    public LocalizedText Because { get; init; }
}
