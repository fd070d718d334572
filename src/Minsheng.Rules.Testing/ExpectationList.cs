namespace Minsheng.Rules;

/// <summary>Reads what is expected at one place of a result, key by key. A key that the author leaves out is not compared; <c>null</c> says that there is no value.</summary>
/// <param name="reader">The object of the case file.</param>
/// <param name="place">What to call the place in differences.</param>
/// <param name="units">The units of the programme.</param>
/// <param name="expectations">Where expectations go.</param>
internal sealed class ExpectationList(ObjectReader reader, string place, UnitCatalogue units, List<Expectation> expectations)
{
    private const string Nothing = "null";

    /// <summary>The measure that explains a difference; null for items and the programme.</summary>
    public Func<EvaluationResult, MeasureResult>? Explainer { get; init; }

    /// <summary>A word of an enum, as results write it.</summary>
    public void Code<T>(string key, Func<EvaluationResult, T?> find)
        where T : struct, Enum
    {
        if (Node(key, NodeKind.Text) is not { } node)
        {
            return;
        }

        var words = Enum.GetValues<T>().Select(ResultWords.CodeOf).ToList();
        if (node.Kind == NodeKind.Text && !words.Contains(node.Text))
        {
            reader.Diagnostics.ReportNearMiss(DiagnosticCatalogue.NotAChoice, node.Location, node.Text, words, node.Text, string.Join(", ", words));
            return;
        }

        var expected = TextOf(node);
        Add(key, expected, node, result => find(result) is { } value ? ResultWords.CodeOf(value) : Nothing, found => found == expected);
    }

    /// <summary>A list of words of an enum, in any order.</summary>
    public void Codes<T>(string key, Func<EvaluationResult, IEnumerable<T>> find)
        where T : struct, Enum
    {
        if (reader.Optional(key, NodeKind.List) is not { } node)
        {
            return;
        }

        var words = Enum.GetValues<T>().Select(ResultWords.CodeOf).ToList();
        var named = reader.TextList(key);
        foreach (var item in node.Items.Where(item => named.Contains(item.Text) && !words.Contains(item.Text)))
        {
            reader.Diagnostics.ReportNearMiss(DiagnosticCatalogue.NotAChoice, item.Location, item.Text, words, item.Text, string.Join(", ", words));
        }

        var expected = Sorted(named);
        Add(key, expected, node, result => Sorted(find(result).Select(ResultWords.CodeOf)), found => found == expected);
    }

    /// <summary>A number, exact or rounded as written.</summary>
    public void Number(string key, Func<EvaluationResult, Rational?> find)
    {
        if (Node(key, NodeKind.Text, NodeKind.Number) is not { } node)
        {
            return;
        }

        var isNumber = ExpectedNumber.TryParse(node.Text, out var expected);
        if (node.Kind != NodeKind.Null && !isNumber)
        {
            reader.Diagnostics.Report(CaseDiagnostics.NotAnExpectedNumber, node.Location, node.Text);
            return;
        }

        var isPercent = node.Text.EndsWith('%');
        Add(key, TextOf(node), node, result =>
        {
            var found = find(result);
            var isExpected = isNumber ? expected.IsMetBy(found) : found is null;
            return new FoundValue(isExpected, Write(found, isPercent), Explainer?.Invoke(result)) { IsExpectedRounded = isNumber && expected.IsMetRoundedBy(found) };
        });
    }

    /// <summary>A number with its unit.</summary>
    public void Amount(string key, Func<EvaluationResult, Quantity?> find)
    {
        if (Node(key, NodeKind.Text) is not { } node)
        {
            return;
        }

        if (node.Kind == NodeKind.Null)
        {
            Add(key, node, find, found => found is null, Write);
        }
        else if (units.TryReadQuantity(node.Text, out var expected))
        {
            Add(key, node, find, found => found is { } amount && amount.Unit.ConvertsTo(expected.Unit) && amount.CompareTo(expected) == 0, Write);
        }
        else
        {
            reader.Diagnostics.Report(CaseDiagnostics.NotAnExpectedAmount, node.Location, node.Text);
        }
    }

    /// <summary>A text that is compared as it stands, such as a stage.</summary>
    public void Text(string key, Func<EvaluationResult, string?> find)
    {
        if (Node(key, NodeKind.Text) is { } node)
        {
            var expected = TextOf(node);
            Add(key, expected, node, result => find(result) ?? Nothing, found => found == expected);
        }
    }

    private DocumentNode? Node(string key, params NodeKind[] kinds) => reader.Optional(key, [.. kinds, NodeKind.Null]);

    private void Add(string key, string expected, DocumentNode node, Func<EvaluationResult, string> find, Func<string, bool> isExpected) =>
        Add(key, node, find, isExpected, found => found, expected);

    private void Add<T>(string key, DocumentNode node, Func<EvaluationResult, T> find, Func<T, bool> isExpected, Func<T, string> write, string? expected = null) =>
        Add(key, expected ?? TextOf(node), node, result =>
        {
            var found = find(result);
            return new FoundValue(isExpected(found), write(found), Explainer?.Invoke(result));
        });

    private void Add(string key, string expected, DocumentNode node, Func<EvaluationResult, FoundValue> find) =>
        expectations.Add(new Expectation($"{place}.{key}", expected, node.Location, find));

    private static string TextOf(DocumentNode node) => node.Kind == NodeKind.Null ? Nothing : node.Text;

    private static string Sorted(IEnumerable<string> words) => $"[{string.Join(", ", words.Order(StringComparer.Ordinal))}]";

    private static string Write(Quantity? amount) => amount is { } known ? known.ToString() : Nothing;

    /// <summary>The number exactly, and as a percentage with its fraction where it has no short decimal.</summary>
    private static string Write(Rational? number, bool isPercent) => number switch
    {
        null => Nothing,
        { } known when !isPercent => known.ToString(),
        { } known when (known * 100).Round(4) == known * 100 => $"{(known * 100).ToDecimalString()}%",
        { } known => $"{(known * 100).ToDecimalString(2)}% ({known})",
    };
}
