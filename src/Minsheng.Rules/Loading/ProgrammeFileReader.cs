using Minsheng.Rules.Plugins;

namespace Minsheng.Rules;

/// <summary>Document to model for <c>programme.json</c>.</summary>
internal sealed class ProgrammeFileReader(PluginSet plugins, DiagnosticBag diagnostics)
{
    /// <summary>Stands in for a period that was reported, so that the domain files are read all the same and no date is outside.</summary>
    private static readonly Period Always = new(DateOnly.MinValue, DateOnly.MaxValue);

    public sealed record Result(ProgrammeHeader Header, IReadOnlyList<(string File, SourceLocation Location)> DomainFiles);

    public Result? Read(DocumentNode root)
    {
        var reader = new ObjectReader(root, diagnostics);
        if (!reader.Accepts(root, [NodeKind.Object]))
        {
            return null;
        }

        FormatVersion.Check(reader);
        var requirements = new PluginRequirementReader(plugins, reader).Read();
        var id = Identifier.Read(reader, "id");
        var title = reader.RequiredLocalized("title");
        var period = ReadPeriod(reader);
        var header = new ProgrammeHeader(
            id ?? "", title ?? default, period ?? Always, ReadRegions(reader), ReadCitation(reader), ReadUnits(reader), ReadTrajectory(reader), requirements);
        var domains = ReadDomains(reader);
        reader.ReportUnknownKeys();
        return new Result(header, domains);
    }

    private Period? ReadPeriod(ObjectReader programme)
    {
        if (programme.Required("period", NodeKind.Object) is not { } node)
        {
            return null;
        }

        var reader = programme.Nested(node);
        var from = reader.RequiredDate("from");
        var to = reader.RequiredDate("to");
        reader.ReportUnknownKeys();
        if (from > to)
        {
            diagnostics.Report(DiagnosticCatalogue.PeriodReversed, node.Location);
            return null;
        }

        return from is { } start && to is { } end ? new Period(start, end) : null;
    }

    private List<Region> ReadRegions(ObjectReader programme)
    {
        var regions = new List<Region>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reader in programme.Objects("regions"))
        {
            var id = Identifier.Read(reader, "id");
            var title = reader.RequiredLocalized("title");
            reader.ReportUnknownKeys();
            if (id is null || title is not { } named)
            {
                continue;
            }

            var repeated = new[] { id, named.Zh, named.En }.Distinct(StringComparer.Ordinal).FirstOrDefault(name => !names.Add(name));
            if (repeated is not null)
            {
                diagnostics.Report(DiagnosticCatalogue.DuplicateRegion, reader.Node.Location, repeated);
            }

            regions.Add(new Region(id, named));
        }

        return regions;
    }

    private static Citation? ReadCitation(ObjectReader programme)
    {
        if (programme.Optional("source", NodeKind.Object) is not { } node)
        {
            return null;
        }

        var reader = programme.Nested(node);
        var title = reader.RequiredText("title");
        var citation = new Citation(title ?? "", reader.Date("date"), reader.Text("file"));
        reader.ReportUnknownKeys();
        return citation;
    }

    private TrajectoryRules ReadTrajectory(ObjectReader programme)
    {
        var rules = TrajectoryRules.Default with
        {
            StaleAfterMonths = ReadMonths(programme) ?? TrajectoryRules.Default.StaleAfterMonths,
            Lights = ReadLights(programme),
        };
        if (programme.Optional("trajectory", NodeKind.Object) is not { } node)
        {
            return rules;
        }

        var reader = programme.Nested(node);
        rules = rules with
        {
            AheadFrom = ReadPoints(reader, "aheadFrom") ?? rules.AheadFrom,
            BehindUpTo = ReadPoints(reader, "behindUpTo") ?? rules.BehindUpTo,
        };
        reader.ReportUnknownKeys();
        return rules;
    }

    private Rational? ReadPoints(ObjectReader reader, string key)
    {
        if (reader.Optional(key, NodeKind.Number) is not { } node)
        {
            return null;
        }

        if (node.Number.Sign < 0)
        {
            diagnostics.Report(DiagnosticCatalogue.MustNotBeNegative, node.Location, key);
        }

        return node.Number;
    }

    private int? ReadMonths(ObjectReader programme)
    {
        const string key = "staleAfterMonths";
        const int most = 1200;
        if (programme.Optional(key, NodeKind.Number) is not { } node)
        {
            return null;
        }

        if (node.Number is { IsInteger: true, Sign: > 0 } months && months <= most)
        {
            return (int)months.Numerator;
        }

        diagnostics.Report(DiagnosticCatalogue.NotAQuorum, node.Location, node.Text, most);
        return null;
    }

    /// <summary>The name of a published table, or a table.</summary>
    private LightTable? ReadLights(ObjectReader programme)
    {
        const string key = "lights";
        if (programme.Optional(key, NodeKind.Text, NodeKind.Object) is not { } node)
        {
            return null;
        }

        if (node.Kind == NodeKind.Object)
        {
            return new LightTableReader(programme.Nested(node)).Read();
        }

        var names = LightTable.PresetNames;
        if (!names.Contains(node.Text))
        {
            diagnostics.ReportNearMiss(DiagnosticCatalogue.NotAChoice, node.Location, node.Text, names, node.Text, string.Join(", ", names));
        }

        return LightTable.FindPreset(node.Text);
    }

    /// <summary>The author's own units: counted nouns, or physical ones with <c>"equals": "500 米"</c>.</summary>
    private UnitCatalogue ReadUnits(ObjectReader programme)
    {
        var units = plugins.Units;
        foreach (var reader in programme.Objects("units"))
        {
            var name = reader.RequiredText("name");
            var synonyms = reader.TextList("synonyms");
            var equals = reader.Optional("equals", NodeKind.Text);
            reader.ReportUnknownKeys();
            if (name is null)
            {
                continue;
            }

            if (synonyms.Prepend(name).FirstOrDefault(each => units.TryFind(each, out _)) is { } taken)
            {
                diagnostics.Report(DiagnosticCatalogue.UnitTaken, reader.Node.Location, taken);
                continue;
            }

            if (Definition(name, equals, units) is { } unit)
            {
                units = units.With(unit, synonyms);
            }
        }

        return units;
    }

    private Unit? Definition(string name, DocumentNode? equals, UnitCatalogue units)
    {
        if (equals is null)
        {
            return new Unit(name, UnitDimension.Count, Rational.One);
        }

        if (QuantityText.TryRead(equals.Text, units, out var quantity) && quantity.Unit.Dimension is not (UnitDimension.Count or UnitDimension.Share) && quantity.Amount.Sign > 0)
        {
            return new Unit(name, quantity.Unit.Dimension, quantity.Amount * quantity.Unit.Factor);
        }

        diagnostics.Report(DiagnosticCatalogue.NotAPhysicalAmount, equals.Location, equals.Text);
        return null;
    }

    private List<(string File, SourceLocation Location)> ReadDomains(ObjectReader programme)
    {
        var files = new List<(string, SourceLocation)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var list = programme.Required("domains", NodeKind.List);
        foreach (var node in list?.Items ?? [])
        {
            if (!programme.Accepts(node, [NodeKind.Text]))
            {
                continue;
            }

            var leavesFolder = node.Text.Length == 0 || Path.IsPathRooted(node.Text) || node.Text.Contains('\\', StringComparison.Ordinal)
                || node.Text.Split('/').Any(part => part is "" or "." or "..");
            if (leavesFolder)
            {
                diagnostics.Report(DiagnosticCatalogue.NotARelativeFile, node.Location, node.Text);
            }
            else if (!seen.Add(node.Text))
            {
                diagnostics.Report(DiagnosticCatalogue.RepeatedElement, node.Location, node.Text);
            }
            else
            {
                files.Add((node.Text, node.Location));
            }
        }

        if (list is { Items.Count: 0 })
        {
            diagnostics.Report(DiagnosticCatalogue.EmptyList, list.Location, "domains");
        }

        return files;
    }
}
