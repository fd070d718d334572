namespace Minsheng.Rules;

/// <summary>The units that rules and observations may use, with their synonyms. Immutable; <see cref="With"/> makes a larger one.</summary>
/// <remarks>
/// 人 = 名 = 位 are one unit, and so are 公里 = 千米 = km; 人 and 人次, 户 and 人, 件 and 项, 家 and 个 stay distinct.
/// 万 and 亿 are multipliers of a number, not units, and are not in the catalogue.
/// </remarks>
public sealed partial class UnitCatalogue
{
    private readonly Dictionary<string, UnitName> _byName;

    /// <summary>All names by their first character, the longer ones of each first.</summary>
    private readonly UnitName[] _inText;

    private UnitCatalogue(Dictionary<string, UnitName> byName)
    {
        _byName = byName;
        _inText = [.. byName.Values.Where(static each => each.Name.Length > 0)];
        Array.Sort(_inText, static (left, right) =>
            left.Name[0] != right.Name[0] ? left.Name[0].CompareTo(right.Name[0]) : right.Name.Length.CompareTo(left.Name.Length));
    }

    /// <summary>The built-in catalogue: the counted nouns of livelihood lists and the common physical units.</summary>
    public static UnitCatalogue Default { get; } = new(BuiltIn());

    /// <summary>Every name and synonym, sorted by code unit.</summary>
    public IEnumerable<string> Names => _byName.Keys.Order(StringComparer.Ordinal);

    /// <summary>Finds a unit by its name or a synonym.</summary>
    /// <returns>Whether the catalogue knows <paramref name="name"/>; comparison is by code unit.</returns>
    public bool TryFind(string name, out Unit unit)
    {
        ArgumentNullException.ThrowIfNull(name);
        var isKnown = _byName.TryGetValue(name, out var found);
        unit = found?.Unit ?? default;
        return isKnown;
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
        var names = new Dictionary<string, UnitName>(_byName, StringComparer.Ordinal);
        Add(names, unit, synonyms);
        return new UnitCatalogue(names);
    }

    /// <summary>The longest unit name that stands at the cursor, or null; the cursor does not move.</summary>
    /// <remarks>A unit in Latin letters must end where the letters end: the G of 5G is no unit, and neither is the m of min.</remarks>
    internal UnitName? LongestAt(TextCursor cursor)
    {
        for (var i = FirstWith(cursor.Current); i < _inText.Length && _inText[i].Name[0] == cursor.Current; i++)
        {
            var name = _inText[i].Name;
            var cutsWord = char.IsAsciiLetter(name[^1]) && char.IsAsciiLetterOrDigit(cursor.Peek(name.Length));
            if (!cutsWord && cursor.LooksAt(name))
            {
                return _inText[i];
            }
        }

        return null;
    }

    /// <summary>The index of the first name that does not start before a character.</summary>
    private int FirstWith(char character)
    {
        var (low, high) = (0, _inText.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _inText[middle].Name[0] < character ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static void Add(Dictionary<string, UnitName> names, Unit unit, IEnumerable<string> synonyms)
    {
        names[unit.Name] = new UnitName(unit.Name, unit);
        foreach (var synonym in synonyms)
        {
            names[synonym] = new UnitName(synonym, unit);
        }
    }
}
