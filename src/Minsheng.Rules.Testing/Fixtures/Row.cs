namespace Minsheng.Rules.Testing;

/// <summary>Observations in a word each, for tests: <c>Row.Value(12)</c>, <c>Row.Counts(149, 1000) with { Region = "east" }</c>.</summary>
/// <remarks>
/// Measure and date are left open: a <see cref="RuleFixture"/> takes its only (else its first) measure, and the day that is asked about, or
/// the due date where that came before. <c>with { Measure = …, Date = … }</c> says otherwise.
/// </remarks>
public static class Row
{
    private static readonly Observation Open = new() { Measure = "", Date = default };

    /// <summary>An amount.</summary>
    /// <param name="value">The amount, in <paramref name="unit"/>.</param>
    /// <param name="unit">Its unit; that of the measure where empty.</param>
    public static Observation Value(Rational value, string unit = "") => Open with { Value = value, Unit = unit };

    /// <summary>A published share.</summary>
    /// <param name="share">The share as a fraction: 15% is 0.15.</param>
    public static Observation Share(Rational share) => Open with { Value = share, IsShare = true };

    /// <summary>So many of so many.</summary>
    /// <param name="numerator">How many; at least 0.</param>
    /// <param name="denominator">Of how many; at least 0.</param>
    public static Observation Counts(Rational numerator, Rational denominator) => Open with { Numerator = numerator, Denominator = denominator };

    /// <summary>The stage that a work has reached.</summary>
    public static Observation Stage(string stage) => Open with { Stage = stage };

    /// <summary>The members that are covered; nobody where none is named.</summary>
    public static Observation Covered(params IReadOnlyList<string> members) => Open with { Covered = members };

    /// <summary>Whether something is done.</summary>
    /// <param name="attested">Whether it is.</param>
    /// <param name="evidence">Where that is said; without it nothing counts as done.</param>
    public static Observation Attested(bool attested, string evidence = "") => Open with { Attested = attested, Source = evidence };
}
