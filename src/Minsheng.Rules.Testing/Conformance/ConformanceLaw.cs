namespace Minsheng.Rules.Testing;

/// <summary>A law that every kind is to keep.</summary>
public abstract class ConformanceLaw
{
    private protected ConformanceLaw(string name, string asks)
    {
        Name = name;
        Asks = asks;
    }

    /// <summary>Every law, in the order in which they are best read.</summary>
    public static IReadOnlyList<ConformanceLaw> All { get; } =
    [
        new ManifestLaw(),
        new NoDataLaw(),
        new TargetLaw(),
        new MonotonyLaw(),
        new DeterminismLaw(),
        new AgreementLaw(),
        new RoundTripLaw(),
        new DiagnosticsLaw(),
        new PurityLaw(),
    ];

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>What it asks for, and why.</summary>
    public string Asks { get; }

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>Holds what belongs to no example to the law.</summary>
    internal virtual void Check(ConformanceKit kit, LawCheck check)
    {
    }

    /// <summary>Holds one example to the law.</summary>
    internal abstract void Check(ExampleCase example, ConformanceKit kit, LawCheck check);
}
