namespace Minsheng.Rules.Kinds;

/// <summary>The kinds that a rule file may use. Immutable; <see cref="With"/> makes a larger one.</summary>
public sealed class KindCatalogue
{
    private readonly Dictionary<string, MeasureKind> _kinds;

    private KindCatalogue(Dictionary<string, MeasureKind> kinds) => _kinds = kinds;

    /// <summary>No kinds.</summary>
    public static KindCatalogue Empty { get; } = new(new Dictionary<string, MeasureKind>(StringComparer.Ordinal));

    /// <summary>The kinds in the box.</summary>
    public static KindCatalogue BuiltIn { get; } = Empty
        .With(new CountKind())
        .With(new QuantityKind())
        .With(new MoneyKind())
        .With(new ProportionKind())
        .With(new LevelKind())
        .With(new ChangeKind())
        .With(new MilestoneKind())
        .With(new CoverageKind())
        .With(new AttestationKind())
        .With(new CompositeKind());

    /// <summary>The kinds, by name.</summary>
    public IEnumerable<MeasureKind> Kinds => _kinds.Values.OrderBy(kind => kind.Name, StringComparer.Ordinal);

    /// <summary>A catalogue with one more kind.</summary>
    /// <exception cref="ArgumentException">A kind of that name is there already.</exception>
    public KindCatalogue With(MeasureKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return _kinds.ContainsKey(kind.Name)
            ? throw new ArgumentException($"a kind named `{kind.Name}` is registered already", nameof(kind))
            : new KindCatalogue(new Dictionary<string, MeasureKind>(_kinds, StringComparer.Ordinal) { { kind.Name, kind } });
    }

    /// <summary>Whether a kind is one of those in the box.</summary>
    internal static bool IsBuiltIn(MeasureKind kind) => ReferenceEquals(BuiltIn.Find(kind.Name), kind);

    /// <summary>The kind of a name, or null where there is none.</summary>
    public MeasureKind? Find(string name) => _kinds.GetValueOrDefault(name);
}
