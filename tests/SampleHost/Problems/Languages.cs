using Minsheng.Rules;

namespace SampleHost;

/// <summary>The languages of answers, as queries name them.</summary>
internal static class Languages
{
    private const string English = "en";
    private const string Chinese = "zh";

    /// <summary>The language of a code; English where there is no code, or one that is reported.</summary>
    public static Language Read(string? code, DiagnosticBag found)
    {
        if (code is not (null or English or Chinese))
        {
            found.ReportNearMiss(DiagnosticCatalogue.NotAChoice, new SourceLocation("query", 0, 0, "language"), code, [English, Chinese], code, $"{English}, {Chinese}");
        }

        return Of(code);
    }

    /// <summary>The language of a code that was let through.</summary>
    public static Language Of(string? code) => code == Chinese ? Language.Chinese : Language.English;
}
