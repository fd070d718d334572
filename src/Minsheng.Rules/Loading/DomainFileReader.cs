using Minsheng.Rules.Kinds;

namespace Minsheng.Rules;

/// <summary>Document to model for domain files. One reader reads all files of a programme, for ids are unique across them.</summary>
internal sealed class DomainFileReader(KindCatalogue kinds, ProgrammeHeader programme, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _domainIds = new(StringComparer.Ordinal);
    private readonly Dictionary<int, SourceLocation> _items = [];
    private readonly Dictionary<string, SourceLocation> _measures = new(StringComparer.Ordinal);

    /// <summary>The measures that measures name, to be checked when all files are read.</summary>
    public List<MeasureReference> References { get; } = [];

    /// <summary>The ids of all measures read so far, also of those with faults.</summary>
    public IReadOnlyCollection<string> MeasureIds => _measures.Keys;

    public Domain? Read(DocumentNode root, string file)
    {
        var reader = new ObjectReader(root, diagnostics);
        if (!reader.Accepts(root, [NodeKind.Object]))
        {
            return null;
        }

        FormatVersion.Check(reader);
        var id = Identifier.Read(reader, "id");
        if (id is not null && !_domainIds.Add(id))
        {
            diagnostics.Report(DiagnosticCatalogue.DuplicateDomain, root.Find("id")!.Location, id);
        }

        var title = reader.RequiredLocalized("title");
        var items = Objects(reader, "items").Select(node => ReadItem(reader.Nested(node))).OfType<Item>().ToList();
        reader.ReportUnknownKeys();
        return new Domain(id ?? "", title ?? default, file, items);
    }

    private Item? ReadItem(ObjectReader reader)
    {
        var number = ReadNumber(reader);
        var title = reader.RequiredLocalized("title");
        var nodes = Objects(reader, "measures").ToList();
        var compliance = reader.ReadQuorum("compliance", nodes.Count);
        var measures = nodes.ConvertAll(ReadMeasure).OfType<Measure>().ToList();
        reader.ReportUnknownKeys();
        return number is { } n ? new Item(n, title ?? default, compliance, measures) : null;
    }

    private int? ReadNumber(ObjectReader reader)
    {
        if (reader.Required("number", NodeKind.Number) is not { } node)
        {
            return null;
        }

        if (node.Number is not { IsInteger: true, Sign: > 0 } number || number > int.MaxValue)
        {
            diagnostics.Report(DiagnosticCatalogue.NotAnItemNumber, node.Location, node.Text);
            return null;
        }

        var value = (int)number.Numerator;
        if (!_items.TryAdd(value, node.Location))
        {
            diagnostics.Report(DiagnosticCatalogue.DuplicateItem, node.Location, value, _items[value].ToString());
        }

        return value;
    }

    private Measure? ReadMeasure(DocumentNode node)
    {
        var common = new ObjectReader(node, diagnostics);
        var kindNode = common.Required("kind", NodeKind.Text);
        var (header, by) = ReadHeader(common, node, kindNode?.Text ?? "");
        if (kindNode is null)
        {
            return null;
        }

        if (kinds.Find(kindNode.Text) is not { } kind)
        {
            var names = kinds.Kinds.Select(each => each.Name).ToList();
            diagnostics.ReportNearMiss(DiagnosticCatalogue.UnknownKind, kindNode.Location, kindNode.Text, names, kindNode.Text, string.Join(", ", names));
            return null;
        }

        var reader = new MeasureReader(node, header, by, programme, References, diagnostics);
        reader.Ignore("id", "kind", "subject", "clause", "by", "weight", "required", "binding", "lead", "partners", "note");
        var measure = kind.Read(reader);
        reader.ReportUnknownKeys();
        return measure;
    }

    private (MeasureHeader Header, DateOnly? By) ReadHeader(ObjectReader reader, DocumentNode node, string kind)
    {
        var id = Identifier.Read(reader, "id");
        if (id is not null && !_measures.TryAdd(id, node.Location))
        {
            diagnostics.Report(DiagnosticCatalogue.DuplicateMeasure, node.Find("id")!.Location, id, _measures[id].ToString());
        }

        var header = new MeasureHeader
        {
            Id = id ?? "",
            Kind = kind,
            Subject = reader.RequiredLocalized("subject") ?? default,
            Clause = reader.RequiredText("clause") ?? "",
            By = programme.Period.To,
            Location = node.Location,
            Weight = ReadWeight(reader),
            Required = reader.Flag("required", true),
            Binding = reader.Choice<Binding?>("binding", null, ("binding", Binding.Binding), ("expected", Binding.Expected)),
            Lead = reader.Text("lead"),
            Partners = reader.TextList("partners"),
            Note = reader.Text("note"),
        };
        return (header, reader.Date("by"));
    }

    private Rational ReadWeight(ObjectReader reader)
    {
        if (reader.Optional("weight", NodeKind.Number) is not { } node)
        {
            return Rational.One;
        }

        if (node.Number.Sign > 0)
        {
            return node.Number;
        }

        diagnostics.Report(DiagnosticCatalogue.MustBePositive, node.Location, "weight");
        return Rational.One;
    }

    private IEnumerable<DocumentNode> Objects(ObjectReader reader, string key)
    {
        var list = reader.Required(key, NodeKind.List);
        if (list is { Items.Count: 0 })
        {
            diagnostics.Report(DiagnosticCatalogue.EmptyList, list.Location, key);
        }

        return (list?.Items ?? []).Where(item => reader.Accepts(item, [NodeKind.Object]));
    }
}
