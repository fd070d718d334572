using System.Collections.Frozen;

namespace Minsheng.Rules;

/// <summary>The units that rules and observations may use, with their synonyms. Immutable; <see cref="With"/> makes a larger one.</summary>
/// <remarks>
/// 人 = 名 = 位 are one unit, and so are 公里 = 千米 = km; 人 and 人次, 户 and 人, 件 and 项, 家 and 个 stay distinct.
/// 万 and 亿 are multipliers of a number, not units, and are not in the catalogue.
/// </remarks>
public sealed partial class UnitCatalogue
{
    private readonly FrozenDictionary<string, Unit> _byName;

    private UnitCatalogue(IEnumerable<KeyValuePair<string, Unit>> names)
    {
        _byName = names.ToFrozenDictionary(StringComparer.Ordinal);
        LongestName = _byName.Keys.Max(name => name.Length);
    }

    /// <summary>The built-in catalogue: the counted nouns of livelihood lists and the common physical units.</summary>
    public static UnitCatalogue Default { get; } = new(BuiltIn().SelectMany(NamesOf));

    /// <summary>Every name and synonym, sorted by code unit.</summary>
    public IEnumerable<string> Names => _byName.Keys.Order(StringComparer.Ordinal);

    internal int LongestName { get; }

    /// <summary>Finds a unit by its name or a synonym.</summary>
    /// <returns>Whether the catalogue knows <paramref name="name"/>; comparison is by code unit.</returns>
    public bool TryFind(string name, out Unit unit)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.TryGetValue(name, out unit);
    }

    /// <summary>Reads a number with a unit of this catalogue, 万 and 亿 allowed: <c>1.8万人次</c>, <c>15%</c>, <c>300 公里</c>.</summary>
    /// <returns>Whether the whole text is such a quantity.</returns>
    public bool TryReadQuantity(string text, out Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(text);
        return QuantityText.TryRead(text, this, out quantity);
    }

    /// <summary>A catalogue with one more unit.</summary>
    /// <param name="unit">The unit; a name that the catalogue has already is taken over by it.</param>
    /// <param name="synonyms">Other names of the same unit.</param>
    public UnitCatalogue With(Unit unit, params IEnumerable<string> synonyms)
    {
        ArgumentNullException.ThrowIfNull(synonyms);
        var names = new Dictionary<string, Unit>(_byName, StringComparer.Ordinal);
        foreach (var (name, value) in NamesOf((unit, [.. synonyms])))
        {
            names[name] = value;
        }

        return new UnitCatalogue(names);
    }

    private static IEnumerable<KeyValuePair<string, Unit>> NamesOf((Unit Unit, string[] Synonyms) entry) =>
        entry.Synonyms.Prepend(entry.Unit.Name).Select(name => KeyValuePair.Create(name, entry.Unit));
}
