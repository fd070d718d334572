namespace Minsheng.Rules.Testing;

/// <summary>One change of a measure's JSON: what an author may get wrong.</summary>
/// <param name="Property">The property that is changed.</param>
/// <param name="What">The change, for reports: <c>`target` taken out</c>.</param>
/// <param name="Text">What stands in place of the property with its key; empty for nothing.</param>
internal sealed record MeasureEdit(DocumentProperty Property, string What, string Text)
{
    private static readonly (NodeKind Kind, string Json)[] OfEachType =
    [
        (NodeKind.Null, "null"), (NodeKind.Boolean, "true"), (NodeKind.Number, "12"), (NodeKind.Text, "\"文字\""), (NodeKind.List, "[]"), (NodeKind.Object, "{}"),
    ];

    private static readonly string[] Numbers = ["0", "-1", "0.5", "999999999999999999999999999999999999", "1e999"];

    /// <summary>Whether it must be refused.</summary>
    public bool MustBeRefused { get; init; }

    /// <summary>The key that was meant where it is misspelt; null for other changes.</summary>
    public string? Meant { get; init; }

    /// <summary>The measure with the change.</summary>
    public string ApplyTo(DocumentNode measure) =>
        RuleText.Write(measure, instead: property => property.NameLocation == Property.NameLocation ? Text : null);

    /// <summary>Every change of every key, those of nested objects included.</summary>
    public static IEnumerable<MeasureEdit> Of(DocumentNode node) => PropertiesOf(node).SelectMany(Of);

    private static IEnumerable<DocumentProperty> PropertiesOf(DocumentNode node) =>
        node.Properties.SelectMany(property => PropertiesOf(property.Value).Prepend(property)).Concat(node.Items.SelectMany(PropertiesOf));

    private static IEnumerable<MeasureEdit> Of(DocumentProperty property)
    {
        var (key, value) = (property.Name, RuleText.Write(property.Value));
        var whole = RuleText.Property(key, value);
        yield return new MeasureEdit(property, $"`{key}` taken out", "");
        yield return new MeasureEdit(property, $"`{key}` doubled", $"{whole},\n{whole}") { MustBeRefused = true };
        var misspelt = key + key[^1];
        yield return new MeasureEdit(property, $"`{key}` misspelt `{misspelt}`", RuleText.Property(misspelt, value)) { MustBeRefused = true, Meant = key };
        foreach (var json in Values(property.Value))
        {
            yield return new MeasureEdit(property, $"`{key}` is `{json}`", RuleText.Property(key, json));
        }
    }

    private static IEnumerable<string> Values(DocumentNode value)
    {
        var otherTypes = OfEachType.Where(each => each.Kind != value.Kind).Select(each => each.Json);
        return otherTypes.Concat(Numbers).Concat(["\"\"", "\"  \""]).Concat(OtherNumbersIn(value));
    }

    /// <summary>A text with another number in the place of its first: <c>≥ 0 所</c>.</summary>
    private static IEnumerable<string> OtherNumbersIn(DocumentNode value)
    {
        if (value.Kind != NodeKind.Text || !value.Text.Any(char.IsAsciiDigit))
        {
            return [];
        }

        var start = value.Text.IndexOf(value.Text.First(char.IsAsciiDigit), StringComparison.Ordinal);
        var end = start;
        while (end < value.Text.Length && (char.IsAsciiDigit(value.Text[end]) || value.Text[end] == '.'))
        {
            end++;
        }

        return Numbers.Select(number => RuleText.Text(value.Text[..start] + number + value.Text[end..]));
    }
}
