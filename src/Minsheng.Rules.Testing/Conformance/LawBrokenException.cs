namespace Minsheng.Rules.Testing;

/// <summary>A plug-in breaks laws that it is held to.</summary>
public sealed class LawBrokenException : Exception
{
    /// <summary>Lists every breach.</summary>
    /// <param name="laws">The laws that are broken.</param>
    public LawBrokenException(IReadOnlyList<LawResult> laws)
        : base(string.Join('\n', (laws ?? throw new ArgumentNullException(nameof(laws))).Select(law => $"{law.Law.Asks}\n{law}"))) => Laws = laws;

    /// <summary>The laws that are broken.</summary>
    public IReadOnlyList<LawResult> Laws { get; }
}
