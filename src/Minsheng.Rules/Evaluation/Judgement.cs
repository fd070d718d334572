using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>What a condition says of the figures at hand.</summary>
/// <param name="Now">Whether it holds.</param>
/// <param name="Settled">Whether it will always hold (or never), whatever comes; unknown while a later figure can undo it.</param>
/// <param name="StaysOpen">Whether it holds only as a limit that a running total can still exceed.</param>
/// <param name="Stands">Whether it holds by a figure that stands until replaced, and so needs none on the due date.</param>
/// <param name="Missing">Why it is unknown.</param>
internal readonly record struct Judgement(Truth Now, Truth Settled, bool StaysOpen, bool Stands, ReasonCode? Missing)
{
    public static Judgement Unknown(ReasonCode missing) => new(Truth.Unknown, Truth.Unknown, false, false, missing);

    /// <summary>A number against a bound.</summary>
    /// <param name="actual">The number.</param>
    /// <param name="relation">How it must stand.</param>
    /// <param name="bound">The bound.</param>
    /// <param name="behaviour">How later figures can move the number.</param>
    /// <param name="fault">Why an attestation does not hold; null where it does, or where the figure is none.</param>
    public static Judgement Of(NumberOutcome actual, Relation relation, Rational bound, FigureBehaviour behaviour, ReasonCode? fault)
    {
        if (actual.Missing is { } missing)
        {
            return Unknown(missing);
        }

        var now = relation.Holds(actual.Value, bound) ? Truth.True : Truth.False;
        return new Judgement(
            now,
            IsSettled(relation, bound, behaviour, actual.Value, now) ? now : Truth.Unknown,
            StaysOpen: now == Truth.True && relation.IsUpperBound() && behaviour is FigureBehaviour.Rising or FigureBehaviour.Net,
            Stands: IsStanding(behaviour, now, fault),
            Missing: null);
    }

    /// <summary>Enough of the parts, in three-valued logic; now and settled each for itself.</summary>
    public static Judgement Combine(Quorum quorum, IReadOnlyList<Judgement> parts)
    {
        var required = quorum.Of(parts.Count);
        var now = Combine(required, parts.Select(part => part.Now).ToList());
        var decisive = parts.Where(part => part.Now == now).ToList();
        return new Judgement(
            now,
            Combine(required, parts.Select(part => part.Settled).ToList()),
            decisive.Exists(part => part.StaysOpen),
            decisive.Count > 0 && decisive.TrueForAll(part => part.Stands),
            now == Truth.Unknown ? parts.Select(part => part.Missing).FirstOrDefault(missing => missing is not null) : null);
    }

    private static Truth Combine(int required, List<Truth> parts)
    {
        var met = parts.Count(part => part == Truth.True);
        var open = parts.Count(part => part == Truth.Unknown);
        return met >= required ? Truth.True : met + open < required ? Truth.False : Truth.Unknown;
    }

    /// <summary>A level that satisfies stands; a declaration stands as yes with evidence and as no, but not as a yes that lacks it.</summary>
    private static bool IsStanding(FigureBehaviour behaviour, Truth now, ReasonCode? fault) => behaviour switch
    {
        FigureBehaviour.Standing => now == Truth.True,
        FigureBehaviour.Declared => now == Truth.True || fault == ReasonCode.NotAttested,
        _ => false,
    };

    /// <summary>A rising number that has reached a lower bound, or has passed a bound that it must not pass, stays there.</summary>
    private static bool IsSettled(Relation relation, Rational bound, FigureBehaviour behaviour, Rational actual, Truth now) => behaviour switch
    {
        FigureBehaviour.Fixed => true,
        FigureBehaviour.Rising when relation.IsLowerBound() => now == Truth.True,
        FigureBehaviour.Rising when relation.IsUpperBound() => now == Truth.False,
        FigureBehaviour.Rising => actual > bound,
        _ => false,
    };
}
