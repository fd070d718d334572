namespace Minsheng.Rules;

/// <summary>Document to model for domain files. One reader reads all files of a programme, for ids are unique across them.</summary>
internal sealed class DomainFileReader(MeasureNodeReader measureReader, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _domainIds = new(StringComparer.Ordinal);
    private readonly Dictionary<int, SourceLocation> _items = [];

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
        var items = reader.RequiredObjects("items").Select(ReadItem).OfType<Item>().ToList();
        reader.ReportUnknownKeys();
        return new Domain(id ?? "", title ?? default, file, items);
    }

    private Item? ReadItem(ObjectReader reader)
    {
        var number = ReadNumber(reader);
        var title = reader.RequiredLocalized("title");
        var readers = reader.RequiredObjects("measures");
        var compliance = reader.ReadQuorum("compliance", readers.Count);
        var measures = readers.Select(measureReader.Read).OfType<Measure>().ToList();
        var unmeasured = ReadUnmeasured(reader);
        reader.ReportUnknownKeys();
        return number is { } n ? new Item(n, title ?? default, compliance, measures, reader.Node.Location) { Unmeasured = unmeasured } : null;
    }

    private static List<UnmeasuredText> ReadUnmeasured(ObjectReader item)
    {
        var texts = new List<UnmeasuredText>();
        foreach (var reader in item.Objects("unmeasured"))
        {
            var text = reader.RequiredText("text");
            var reason = reader.RequiredText("reason");
            reader.ReportUnknownKeys();
            if (text is not null && reason is not null)
            {
                texts.Add(new UnmeasuredText(text, reason, reader.Node.Find("text")!.Location));
            }
        }

        return texts;
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
}
