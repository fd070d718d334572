namespace Minsheng.Rules.Kinds;

/// <summary>The key <c>measures</c>: what an expression calls the measures that it asks.</summary>
internal sealed class NamedMeasures
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceLocation> _places = new(StringComparer.Ordinal);
    private readonly List<string> _parts = [];

    private NamedMeasures()
    {
    }

    /// <summary>The ids, by name.</summary>
    public IReadOnlyDictionary<string, string> Ids => _ids;

    /// <summary>The index of each name's measure among <see cref="Parts"/>.</summary>
    public IReadOnlyDictionary<string, int> Indices => _indices;

    /// <summary>The ids, each once.</summary>
    public IReadOnlyList<string> Parts => _parts;

    /// <summary>Reads the names; null where something was reported, for then every use of a name would be reported too.</summary>
    public static NamedMeasures? Read(MeasureReader reader)
    {
        if (reader.Required("measures", NodeKind.Object) is not { } node)
        {
            return null;
        }

        if (node.Properties.Count == 0)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.EmptyList, node.Location, "measures");
            return null;
        }

        if (node.Properties.Count > ExpressionLimits.MaxMeasures)
        {
            reader.Diagnostics.Report(ExpressionDiagnostics.TooManyMeasures, node.Location, node.Properties.Count, ExpressionLimits.MaxMeasures);
            return null;
        }

        var names = new NamedMeasures();
        var isWhole = true;
        foreach (var property in node.Properties)
        {
            isWhole &= names.Add(property, reader);
        }

        return isWhole ? names : null;
    }

    /// <summary>Whether the condition asks anything; names that nobody uses are warned of.</summary>
    public bool IsUsedBy(ExpressionFindings findings, ExpressionNode condition, ExpressionNode? completion, MeasureReader reader)
    {
        var used = NamesIn(condition).ToHashSet(StringComparer.Ordinal);
        if (used.Count == 0)
        {
            findings.Report(ExpressionDiagnostics.ReadsNothing, 0);
            return false;
        }

        used.UnionWith(completion is null ? [] : NamesIn(completion));
        foreach (var name in _ids.Keys.Where(name => !used.Contains(name)))
        {
            reader.Diagnostics.Report(ExpressionDiagnostics.NameNotUsed, _places[name], name);
        }

        return true;
    }

    private bool Add(DocumentProperty property, MeasureReader reader)
    {
        var isName = IsName(property.Name);
        if (!isName)
        {
            reader.Diagnostics.Report(ExpressionDiagnostics.NameNotTaken, property.NameLocation, property.Name);
        }

        if (reader.ReadMeasureId(property.Value) is not { } id || !isName)
        {
            return false;
        }

        if (!_parts.Contains(id))
        {
            _parts.Add(id);
        }

        _ids.Add(property.Name, id);
        _indices.Add(property.Name, _parts.IndexOf(id));
        _places.Add(property.Name, property.NameLocation);
        return true;
    }

    private static bool IsName(string name) =>
        name.Length is > 0 and <= ExpressionLimits.MaxWordLength
        && !char.IsAsciiDigit(name[0])
        && name.All(static character => char.IsAsciiLetterOrDigit(character) || character == '_')
        && !ExpressionFunction.ReservedWords.Contains(name);

    private static IEnumerable<string> NamesIn(ExpressionNode node) => node switch
    {
        MemberNode member => [member.Name],
        UnaryNode unary => NamesIn(unary.Operand),
        ChainNode chain => chain.Operands.SelectMany(NamesIn),
        ComparisonNode comparison => NamesIn(comparison.Left).Concat(NamesIn(comparison.Right)),
        _ => [],
    };
}
