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
}
