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
    public IEnumerable<MeasureKind> Kinds => _kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => kind.Value);

    /// <summary>A catalogue with one more kind.</summary>
    /// <exception cref="ArgumentException">A kind of that name is there already.</exception>
    public KindCatalogue With(MeasureKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return WithNamed(kind.Name, kind);
    }

    /// <summary>A catalogue with one more kind, whose name was read before: a plug-in is asked for it once.</summary>
    internal KindCatalogue WithNamed(string name, MeasureKind kind) => _kinds.ContainsKey(name)
        ? throw new ArgumentException($"a kind named `{name}` is registered already", nameof(kind))
        : new KindCatalogue(new Dictionary<string, MeasureKind>(_kinds, StringComparer.Ordinal) { { name, kind } });

    /// <summary>Whether the kind of a name is the one in the box.</summary>
    internal static bool IsBuiltIn(string name, MeasureKind kind) => ReferenceEquals(BuiltIn.Find(name), kind);

    /// <summary>The kind of a name, or null where there is none.</summary>
    public MeasureKind? Find(string name) => _kinds.GetValueOrDefault(name);
}
