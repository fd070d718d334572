namespace Minsheng.Rules.Testing;

/// <summary>What came of one law.</summary>
/// <param name="Law">The law.</param>
/// <param name="Checks">How many single things were held to it.</param>
/// <param name="Breaches">What was broken, in the order in which it was found.</param>
/// <param name="Exemptions">What could not be held to it, and why.</param>
public sealed record LawResult(ConformanceLaw Law, int Checks, IReadOnlyList<LawBreach> Breaches, IReadOnlyList<LawExemption> Exemptions)
{
    /// <summary>Whether something was broken.</summary>
    public bool IsBroken => Breaches.Count > 0;

    /// <summary>Does nothing where the law holds.</summary>
    /// <exception cref="LawBrokenException">It is broken; the message lists every breach.</exception>
    public void ThrowIfBroken()
    {
        if (IsBroken)
        {
            throw new LawBrokenException([this]);
        }
    }

    /// <summary>The law, what was counted, every breach and every exemption, a line each.</summary>
    public override string ToString() => string.Join('\n', Breaches.Select(breach => $"  {breach}")
        .Concat(Exemptions.Select(exemption => $"  does not apply: {exemption}"))
        .Prepend($"{Law.Name}: {(IsBroken ? "broken" : "holds")}, {Checks} checks"));
}
