using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds;

/// <summary>What a kind reads a measure with: the keys that all measures share are read, the kind asks for its own.</summary>
public sealed partial class MeasureReader : ObjectReader
{
    private readonly MeasureHeader _header;
    private readonly Period _period;
    private readonly DateOnly? _by;
    private readonly ICollection<MeasureReference> _references;
    private readonly ICollection<Action<IReadOnlyDictionary<string, Measure>>> _checks;

    internal MeasureReader(
        DocumentNode node,
        ObjectReader shared,
        MeasureHeader header,
        DateOnly? by,
        ProgrammeHeader programme,
        ICollection<MeasureReference> references,
        ICollection<Action<IReadOnlyDictionary<string, Measure>>> checks,
        DiagnosticBag diagnostics)
        : base(node, diagnostics, shared)
    {
        _header = header;
        _references = references;
        _checks = checks;
        _by = by;
        _period = programme.Period;
        Units = programme.Units;
    }

    /// <summary>The units that the rule may use.</summary>
    public UnitCatalogue Units { get; }

    /// <summary>The header of the measure, with the due date from its target, its key <c>by</c>, or the end of the period.</summary>
    /// <param name="target">The measure's target; null where it has none.</param>
    public MeasureHeader Header(Target? target = null)
    {
        var key = Optional("by");
        if (target?.By is { } inTarget && _by is { } asKey && inTarget != asKey)
        {
            Diagnostics.Report(DiagnosticCatalogue.DueDatesDiffer, (key ?? Node).Location, IsoDate.Format(asKey), IsoDate.Format(inTarget));
        }

        var by = target?.By ?? _by ?? _period.To;
        if (!_period.Contains(by))
        {
            var place = target?.By is null ? (key ?? Node).Location : PlaceInTarget(by);
            Diagnostics.Report(DiagnosticCatalogue.DueDateOutsidePeriod, place, IsoDate.Format(by), _period.ToString());
        }

        return by == _header.By ? _header : _header with { By = by };
    }

    private SourceLocation PlaceInTarget(DateOnly by)
    {
        var target = Node.Find("target")!;
        var index = target.Text.LastIndexOf(IsoDate.Format(by), StringComparison.Ordinal);
        return index >= 0 ? target.LocationOf(index) : target.Find("by")?.Location ?? target.Location;
    }

    /// <summary>The key <c>unit</c>: a unit of the catalogue; null where it is absent or unknown (which is reported).</summary>
    public Unit? ReadUnit()
    {
        if (Optional("unit", NodeKind.Text) is not { } node)
        {
            return null;
        }

        if (Units.TryFind(node.Text, out var unit))
        {
            return unit;
        }

        Diagnostics.ReportNearMiss(DiagnosticCatalogue.UnknownUnit, node.Location, node.Text, Units.Names, node.Text);
        return null;
    }

    /// <summary>The unit of a target: its own, which a key <c>unit</c> may repeat, or that of the key; reported where there is none.</summary>
    public Unit? UnitOf(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var key = ReadUnit();
        var unit = target.Unit ?? key;
        if (unit is null && Optional("unit") is null)
        {
            Diagnostics.Report(DiagnosticCatalogue.MissingUnit, Node.Find("target")?.Location ?? Node.Location);
        }
        else if (target.Unit is { } own && key is { } other && own != other)
        {
            Diagnostics.Report(DiagnosticCatalogue.UnitsDiffer, Node.Find("unit")!.Location, other.Name, own.Name);
            return null;
        }

        return unit;
    }

    /// <summary>The optional <c>baseline</c>: <c>{ "value": "1500 元", "date": …, "source": … }</c>.</summary>
    /// <param name="unit">The unit of the target, in which the value is kept.</param>
    public Baseline? ReadBaseline(Unit unit)
    {
        if (Optional("baseline", NodeKind.Object) is not { } node)
        {
            return null;
        }

        var reader = Nested(node);
        var valueNode = reader.Required("value", NodeKind.Number, NodeKind.Text);
        var date = reader.Date("date");
        var source = reader.Text("source");
        reader.ReportUnknownKeys();
        if (valueNode is null || ReadAmount(valueNode, unit) is not { } value)
        {
            return null;
        }

        if (unit.IsShare && value > LargestRate)
        {
            ReportTooLarge(valueNode.Location, value, LargestRate, valueNode.Kind == NodeKind.Number);
            return null;
        }

        return new Baseline(value, date, source);
    }

    /// <summary>A required list of ids of other measures, at least one; whether they exist is checked when all files are read.</summary>
    public IReadOnlyList<string> ReadMeasureIds(string key)
    {
        var node = Required(key);
        var ids = TextList(key);
        if (node is { Kind: NodeKind.List, Items.Count: 0 })
        {
            Diagnostics.Report(DiagnosticCatalogue.EmptyList, node.Location, key);
        }

        foreach (var item in (node?.Items ?? []).Where(item => ids.Contains(item.Text)).DistinctBy(item => item.Text))
        {
            _references.Add(new MeasureReference(_header.Id, item.Text, item.Location));
        }

        return ids;
    }

    /// <summary>The id of another measure, where a kind has a shape of its own for naming them; whether it exists is checked when all files are read.</summary>
    /// <returns>The id, or null where the value is no text or empty (which is reported).</returns>
    public string? ReadMeasureId(DocumentNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (!Accepts(node, [NodeKind.Text]) || NonEmpty(node) is not { } id)
        {
            return null;
        }

        _references.Add(new MeasureReference(_header.Id, id, node.Location));
        return id;
    }

    /// <summary>Puts off a check that needs the other measures of the programme until all files are read.</summary>
    /// <param name="check">The check: it is given the measures that could be read, by id, and reports to <see cref="ObjectReader.Diagnostics"/>. It is left out where a file could not be read.</param>
    public void WhenAllAreRead(Action<IReadOnlyDictionary<string, Measure>> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        _checks.Add(check);
    }

    /// <summary>The optional <c>whenEmpty</c>: <c>indeterminate</c> (default) or <c>notApplicable</c>.</summary>
    public WhenEmpty ReadWhenEmpty() =>
        Choice("whenEmpty", WhenEmpty.Indeterminate, ("indeterminate", WhenEmpty.Indeterminate), ("notApplicable", WhenEmpty.NotApplicable));

    /// <summary>The optional <c>tolerance</c>: how far an equal target may be missed on either side; at least 0.</summary>
    /// <param name="unit">The unit of the target.</param>
    public Rational? ReadTolerance(Unit unit)
    {
        var node = Optional("tolerance", NodeKind.Number, NodeKind.Text);
        var value = node is null ? null : ReadAmount(node, unit);
        if (value is { Sign: < 0 })
        {
            Diagnostics.Report(DiagnosticCatalogue.MustNotBeNegative, node!.Location, "tolerance");
            return null;
        }

        return value;
    }

    /// <summary>An amount in a unit: a plain number, or text with its own unit (<c>"15%"</c>, <c>"1.5 万人"</c>).</summary>
    /// <returns>The amount in <paramref name="unit"/>, or null where it was reported.</returns>
    public Rational? ReadAmount(DocumentNode node, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (node.Kind == NodeKind.Number)
        {
            return node.Number;
        }

        if (!QuantityText.TryRead(node.Text, Units, out var quantity))
        {
            Diagnostics.Report(DiagnosticCatalogue.NotAnAmount, node.Location, node.Text);
            return null;
        }

        if (quantity.Unit == default || quantity.Unit.ConvertsTo(unit))
        {
            return quantity.Unit == default ? quantity.Amount : quantity.In(unit).Amount;
        }

        Diagnostics.Report(DiagnosticCatalogue.UnitsDiffer, node.Location, quantity.Unit.Name, unit.Name);
        return null;
    }
}
