namespace Minsheng.Rules;

/// <summary>Reads observations from JSON, with the same names and the same meaning as in CSV.</summary>
internal sealed class JsonObservationReader(string file, DiagnosticBag diagnostics)
{

    public ObservationFile Read(byte[] bytes)
    {
        if (ObjectReader.OfFile(file, bytes, diagnostics) is not { } reader)
        {
            return ObservationFile.FromRows(file, null, [], diagnostics);
        }

        var label = reader.Text("label");
        var list = reader.Required("observations", NodeKind.List);
        reader.ReportUnknownKeys();
        return Read(label, (list?.Items ?? []).Where(item => reader.Accepts(item, [NodeKind.Object])).Select(reader.Nested));
    }

    public ObservationFile Read(string? label, IEnumerable<ObjectReader> objects) =>
        ObservationFile.FromRows(file, label, [.. objects.Select(Row).OfType<ObservationRow>()], diagnostics);

    /// <summary>The row, or null where a value of the wrong type was reported: what it lacks then is no news.</summary>
    private static ObservationRow? Row(ObjectReader reader)
    {
        var isWhole = true;
        var row = new ObservationRow(reader.Node.Location);
        foreach (var column in ObservationColumns.All)
        {
            if (reader.Optional(ObservationColumns.NameOf(column), Kinds(column)) is { } node)
            {
                row.Set(column, Text(reader, node), node.Location);
            }
            else
            {
                isWhole &= reader.Node.Find(ObservationColumns.NameOf(column)) is null;
            }
        }

        reader.ReportUnknownKeys();
        return isWhole ? row : null;
    }

    private static NodeKind[] Kinds(ObservationColumn column) => column switch
    {
        ObservationColumn.Value or ObservationColumn.Numerator or ObservationColumn.Denominator => [NodeKind.Number, NodeKind.Text],
        ObservationColumn.Covered => [NodeKind.List, NodeKind.Text],
        ObservationColumn.Attested => [NodeKind.Boolean, NodeKind.Text],
        _ => [NodeKind.Text],
    };

    private static string Text(ObjectReader reader, DocumentNode node) => node.Kind switch
    {
        NodeKind.Boolean => node.Text == "true" ? "yes" : "no",
        NodeKind.List when node.Items.Count == 0 => ";",
        NodeKind.List => string.Join(';', node.Items.Where(item => reader.Accepts(item, [NodeKind.Text])).Select(item => item.Text)),
        _ => node.Text,
    };
}
