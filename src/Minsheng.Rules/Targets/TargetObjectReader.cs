namespace Minsheng.Rules;

/// <summary>Reads a target written as an object: exactly one of <c>atLeast</c> … <c>reach</c> or <c>from</c> with <c>to</c>, then unit, by, approximate.</summary>
internal sealed class TargetObjectReader(DocumentNode node, UnitCatalogue units, DiagnosticBag diagnostics)
{
    private readonly ObjectReader _reader = new(node, diagnostics);
    private Unit? _unit;

    public Target? Read()
    {
        var hasUnknownUnit = !TryReadUnit();
        var forms = new List<Func<Target?>>();
        foreach (var relation in Enum.GetValues<Relation>())
        {
            Offer(forms, relation.Key(), [NodeKind.Number, NodeKind.Text], value => Amount(value) is { } bound ? new BoundTarget(relation, bound) : null);
        }

        Offer(forms, "between", [NodeKind.List], Range);
        Offer(forms, "reach", [NodeKind.Text], value => _reader.NonEmpty(value) is { } stage ? new StageTarget(stage) : null);
        Offer(forms, "from", [NodeKind.Number, NodeKind.Text], Change);
        var to = _reader.Optional("to");
        var approximate = _reader.Flag("approximate", false);
        var by = _reader.Date("by");
        var before = diagnostics.Count;
        _reader.ReportUnknownKeys();
        var isMisspelt = forms.Count == 0 && diagnostics.Count > before;
        if (isMisspelt)
        {
            return null;
        }

        var isStageWithMore = node.Find("reach") is not null && (node.Find("unit") ?? node.Find("approximate")) is not null;
        if (forms.Count != 1 || (to is not null && node.Find("from") is null) || isStageWithMore)
        {
            diagnostics.Report(DiagnosticCatalogue.TargetObjectForm, node.Location);
            return null;
        }

        return forms[0]() is { } target && !hasUnknownUnit ? target with { Unit = _unit, By = by, Approximate = approximate } : null;
    }

    private void Offer(List<Func<Target?>> forms, string key, ReadOnlySpan<NodeKind> kinds, Func<DocumentNode, Target?> read)
    {
        var value = _reader.Optional(key, kinds);
        if (node.Find(key) is not null)
        {
            forms.Add(() => value is null ? null : read(value));
        }
    }

    /// <summary>Reads the key <c>unit</c>; false where it names no unit, which is reported.</summary>
    private bool TryReadUnit()
    {
        if (_reader.Optional("unit", NodeKind.Text) is not { } value)
        {
            return node.Find("unit") is null;
        }

        if (units.TryFind(value.Text, out var unit))
        {
            _unit = unit;
            return true;
        }

        diagnostics.ReportNearMiss(DiagnosticCatalogue.UnknownUnit, value.Location, value.Text, units.Names, value.Text);
        return false;
    }

    private RangeTarget? Range(DocumentNode list)
    {
        if (list.Items.Count != 2)
        {
            diagnostics.Report(DiagnosticCatalogue.RangeNeedsTwo, list.Location);
            return null;
        }

        var accepted = list.Items.All(item => _reader.Accepts(item, [NodeKind.Number, NodeKind.Text]));
        if (!accepted || Amount(list.Items[0]) is not { } low || Amount(list.Items[1]) is not { } high)
        {
            return null;
        }

        if (low > high)
        {
            diagnostics.Report(DiagnosticCatalogue.TargetRangeReversed, list.Location, Said(low), Said(high));
            return null;
        }

        return new RangeTarget(low, high);
    }

    private ChangeTarget? Change(DocumentNode fromNode)
    {
        if (_reader.Required("to", NodeKind.Number, NodeKind.Text) is not { } toNode || Amount(fromNode) is not { } from || Amount(toNode) is not { } to)
        {
            return null;
        }

        if (from == to)
        {
            diagnostics.Report(DiagnosticCatalogue.TargetChangeWrongWay, toNode.Location, Said(from), Said(to));
            return null;
        }

        return new ChangeTarget(from, to);
    }

    private string Said(Rational amount) => new Quantity(amount, _unit ?? default).ToString();

    /// <summary>A plain number, or text with a unit, which then is the target's where the object names none.</summary>
    private Rational? Amount(DocumentNode value)
    {
        if (value.Kind == NodeKind.Number)
        {
            return value.Number;
        }

        if (!QuantityText.TryRead(value.Text, units, out var quantity))
        {
            diagnostics.Report(DiagnosticCatalogue.NotAnAmount, value.Location, value.Text);
            return null;
        }

        if (quantity.Unit == default)
        {
            return quantity.Amount;
        }

        _unit ??= quantity.Unit;
        if (quantity.Unit.ConvertsTo(_unit.Value))
        {
            return quantity.In(_unit.Value).Amount;
        }

        diagnostics.Report(DiagnosticCatalogue.UnitsDiffer, value.Location, quantity.Unit.Name, _unit.Value.Name);
        return null;
    }
}
