namespace Minsheng.Rules.Testing;

/// <summary>What came of all laws.</summary>
/// <param name="Laws">One result a law, in the order of <see cref="ConformanceLaw.All"/>.</param>
public sealed record KitResult(IReadOnlyList<LawResult> Laws)
{
    /// <summary>Whether a law is broken.</summary>
    public bool IsBroken => Laws.Any(law => law.IsBroken);

    /// <summary>Does nothing where all laws hold.</summary>
    /// <exception cref="LawBrokenException">One is broken; the message lists every breach of every law.</exception>
    public void ThrowIfBroken()
    {
        if (IsBroken)
        {
            throw new LawBrokenException([.. Laws.Where(law => law.IsBroken)]);
        }
    }

    /// <summary>The results of the laws, one below the other.</summary>
    public override string ToString() => string.Join('\n', Laws);
}
