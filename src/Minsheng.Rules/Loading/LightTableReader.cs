namespace Minsheng.Rules;

/// <summary>Reads a band table and refuses one with a gap or an overlap.</summary>
internal sealed class LightTableReader(ObjectReader reader)
{
    public LightTable? Read()
    {
        reader.Required("of");
        var basis = reader.Choice<LightBasis?>("of", null, ("points", LightBasis.Points), ("relative", LightBasis.Relative), ("monthsBehind", LightBasis.MonthsBehind));
        var list = reader.Required("bands", NodeKind.List);
        var source = reader.Text("source");
        reader.ReportUnknownKeys();
        if (list is { Items.Count: 0 })
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.EmptyList, list.Location, "bands");
        }

        var bands = (list?.Items ?? []).Select(ReadBand).ToList();
        if (basis is not { } of || list is null || bands.Count == 0 || bands.Contains(null))
        {
            return null;
        }

        var inOrder = bands.OfType<LightBand>()
            .Select(band => of == LightBasis.MonthsBehind ? InWholeNumbers(band) : band)
            .OrderBy(band => band.Lower is not null)
            .ThenBy(band => band.Lower?.Value)
            .ThenByDescending(band => band.Lower?.IsIncluded)
            .ToList();
        return CoversEveryNumberOnce(inOrder, of, list.Location) ? new LightTable(of, inOrder, source) : null;
    }

    private LightBand? ReadBand(DocumentNode node)
    {
        if (!reader.Accepts(node, [NodeKind.Object]))
        {
            return null;
        }

        var band = reader.Nested(node);
        var light = Identifier.Read(band, "light");
        var title = band.Localized("title");
        var lower = ReadEdge(band, "from", "above");
        var upper = ReadEdge(band, "to", "below");
        band.ReportUnknownKeys();
        if (light is null || lower.IsBroken || upper.IsBroken)
        {
            return null;
        }

        if (lower.Edge is { } low && upper.Edge is { } high && (low.Value > high.Value || (low.Value == high.Value && !(low.IsIncluded && high.IsIncluded))))
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.TargetRangeReversed, node.Location, low.Value, high.Value);
            return null;
        }

        return new LightBand(light, title ?? new LocalizedText(light, light), lower.Edge, upper.Edge);
    }

    /// <summary>The end of a band that may be written inclusive or exclusive, not both.</summary>
    private (BandEdge? Edge, bool IsBroken) ReadEdge(ObjectReader band, string inclusive, string exclusive)
    {
        var included = band.Optional(inclusive, NodeKind.Number);
        var excluded = band.Optional(exclusive, NodeKind.Number);
        if (included is not null && excluded is not null)
        {
            var second = band.Node.Properties.Last(property => property.Name == inclusive || property.Name == exclusive);
            reader.Diagnostics.Report(DiagnosticCatalogue.KeysExclude, second.NameLocation, inclusive, exclusive);
            return (null, true);
        }

        var isBroken = (included is null && band.Node.Find(inclusive) is not null) || (excluded is null && band.Node.Find(exclusive) is not null);
        return ((included ?? excluded) is { } node ? new BandEdge(node.Number, included is not null) : null, isBroken);
    }

    /// <summary>Counts of months are whole and start at zero, so <c>above 1</c> is <c>from 2</c>, and <c>from 0</c> has no lower end.</summary>
    private static LightBand InWholeNumbers(LightBand band)
    {
        Rational? low = band.Lower is { } lower ? new Rational(lower.IsIncluded ? lower.Value.Ceiling() : lower.Value.Floor() + 1, 1) : null;
        Rational? high = band.Upper is { } upper ? new Rational(upper.IsIncluded ? upper.Value.Floor() : upper.Value.Ceiling() - 1, 1) : null;
        return band with
        {
            Lower = low is { Sign: > 0 } from ? new BandEdge(from, true) : null,
            Upper = high is { } to ? new BandEdge(to, true) : null,
        };
    }

    private bool CoversEveryNumberOnce(List<LightBand> bands, LightBasis basis, SourceLocation place)
    {
        var isWhole = basis == LightBasis.MonthsBehind;
        var count = reader.Diagnostics.Count;
        if (bands[0].Lower is { } lowest)
        {
            Report(DiagnosticCatalogue.LightGap, place, new($"`{lowest.Value}` 以下", $"below `{lowest.Value}`"));
        }

        for (var i = 1; i < bands.Count; i++)
        {
            CheckJoint(bands[i - 1].Upper, bands[i].Lower, isWhole, place);
        }

        if (bands[^1].Upper is { } highest)
        {
            Report(DiagnosticCatalogue.LightGap, place, new($"`{highest.Value}` 以上", $"above `{highest.Value}`"));
        }

        return reader.Diagnostics.Count == count;
    }

    private void CheckJoint(BandEdge? upper, BandEdge? lower, bool isWhole, SourceLocation place)
    {
        if (upper is not { } end || lower is not { } start)
        {
            var from = lower?.Value ?? upper?.Value;
            Report(DiagnosticCatalogue.LightOverlap, place, from is { } edge ? Only(edge) : new("所有的数", "every number"));
            return;
        }

        var step = start.Value - end.Value;
        var touches = isWhole ? step == Rational.One : step.Sign == 0 && start.IsIncluded != end.IsIncluded;
        if (touches)
        {
            return;
        }

        var isOverlap = step.Sign < 0 || (step.Sign == 0 && start.IsIncluded && end.IsIncluded);
        var where = step.Sign == 0 ? Only(end.Value) : isOverlap ? Between(start.Value, end.Value) : Between(end.Value, start.Value);
        Report(isOverlap ? DiagnosticCatalogue.LightOverlap : DiagnosticCatalogue.LightGap, place, where);
    }

    private void Report(DiagnosticDescriptor descriptor, SourceLocation place, LocalizedText where) => reader.Diagnostics.Report(descriptor, place, where);

    private static LocalizedText Only(Rational number) => new($"`{number}`", $"`{number}`");

    private static LocalizedText Between(Rational from, Rational to) => new($"`{from}` 到 `{to}` 之间", $"between `{from}` and `{to}`");
}
