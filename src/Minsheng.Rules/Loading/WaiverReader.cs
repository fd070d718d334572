namespace Minsheng.Rules;

/// <summary>Reads the key <c>waiver</c> of a measure.</summary>
internal static class WaiverReader
{
    public static Waiver? Read(ObjectReader measure)
    {
        if (measure.Optional("waiver", NodeKind.Object) is not { } node)
        {
            return null;
        }

        var reader = measure.Nested(node);
        var reason = reader.RequiredText("reason");
        var from = reader.Date("from");
        var expires = reader.RequiredDate("expires");
        var source = reader.Text("source");
        reader.ReportUnknownKeys();
        if (reason is null || expires is not { } last)
        {
            return null;
        }

        if (from > last)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.WaiverReversed, node.Location);
        }

        return new Waiver(reason, from, last, source, node.Location);
    }
}
