using System.Collections.ObjectModel;

namespace Minsheng.Rules.Expressions;

/// <summary>What a <see cref="MeasureJudge"/> judges by.</summary>
/// <param name="Parts">The results of <see cref="PartsFormula.Parts"/>, in their order. Some may have no figure, and some be in error themselves.</param>
/// <param name="IsDue">Whether the due date of the measure has come; before it, what is not met yet is pending.</param>
/// <param name="AsOf">The day whose end the evaluation describes.</param>
public sealed record JudgeContext(IReadOnlyList<MeasureResult> Parts, bool IsDue, DateOnly AsOf)
{
    /// <summary>What the host gave besides observations, by name; empty in snapshots and columns, which take figures alone.</summary>
    public IReadOnlyDictionary<string, object?> Inputs { get; init; } = ReadOnlyDictionary<string, object?>.Empty;

    /// <summary>What the judges of the evaluation share; null where this judgement is alone.</summary>
    internal JudgeStore? Store { get; init; }

    /// <summary>What the judges of one evaluation share: made for the first that asks, and gone with the evaluation.</summary>
    /// <typeparam name="T">What is shared.</typeparam>
    /// <param name="key">Whose it is; the same object, not an equal one.</param>
    /// <param name="make">Makes it. Where it throws, the next that asks tries again.</param>
    public T Once<T>(object key, Func<T> make)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(make);
        return Store is null ? make() : Store.Once(key, make);
    }
}
