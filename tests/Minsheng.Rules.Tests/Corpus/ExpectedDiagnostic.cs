using System.Globalization;

namespace Minsheng.Rules.Tests.Corpus;

/// <summary>A line of an <c>expected.csv</c>: the code of a finding and where it stands; line 0 means the whole file.</summary>
internal sealed record ExpectedDiagnostic(string Code, int Line, int Column)
{
    public static ExpectedDiagnostic Of(Diagnostic diagnostic) => new(diagnostic.Code, diagnostic.Location.Line, diagnostic.Location.Column);

    public static ExpectedDiagnostic Parse(string code, string line, string column) =>
        new(code, int.Parse(line, CultureInfo.InvariantCulture), int.Parse(column, CultureInfo.InvariantCulture));

    public override string ToString() => $"{Code} at {Line},{Column}";
}
