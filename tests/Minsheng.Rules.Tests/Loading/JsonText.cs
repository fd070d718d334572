using System.Text;

namespace Minsheng.Rules.Tests.Loading;

/// <summary>Reads JSON as rule files are read.</summary>
internal static class JsonText
{
    public const string File = "r.json";

    public static (DocumentNode? Root, IReadOnlyList<Diagnostic> Diagnostics) Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static (DocumentNode? Root, IReadOnlyList<Diagnostic> Diagnostics) Read(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var source = SourceText.Decode(File, bytes, diagnostics);
        var root = source is null ? null : StrictJsonReader.Read(source, diagnostics);
        return (root, diagnostics.ToSortedList());
    }

    public static DocumentNode Accept(string text)
    {
        var (root, diagnostics) = Read(text);
        Assert.Empty(diagnostics);
        return root!;
    }

    public static Diagnostic Refuse(string text)
    {
        var (root, diagnostics) = Read(text);
        Assert.Null(root);
        return Assert.Single(diagnostics);
    }

    public static (int Line, int Column) PlaceOf(SourceLocation location) => (location.Line, location.Column);
}
