namespace Minsheng.Rules;

/// <summary>The version of the rule file format, apart from the version of the package.</summary>
internal static class FormatVersion
{
    public const int Current = 1;

    /// <summary>Reads <c>$schema</c> and <c>format</c>, which every file starts with.</summary>
    public static void Check(ObjectReader reader)
    {
        reader.Optional("$schema", NodeKind.Text);
        if (reader.Required("format", NodeKind.Number) is { } format && format.Number != Current)
        {
            reader.Diagnostics.Report(DiagnosticCatalogue.UnknownFormat, format.Location, format.Text, Current);
        }
    }
}
