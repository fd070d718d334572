using System.Globalization;
using System.Text.RegularExpressions;

namespace Minsheng.Rules.Testing;

/// <summary>How breaches say what was found.</summary>
internal static partial class Said
{
    public static string Verdict(MeasureResult result) => Verdict(result.Compliance, result.Reason);

    public static string Verdict(Compliance compliance, ReasonCode? reason) =>
        reason is { } why ? $"`{ResultWords.CodeOf(compliance)}` because of `{ResultWords.CodeOf(why)}`" : $"`{ResultWords.CodeOf(compliance)}`";

    public static string Completion(MeasureResult result) => Completion(result.Completion);

    public static string Completion(Completion? completion) => completion is { } known ? $"the completion {known.Raw}" : "no completion";

    public static string Margin(Quantity? margin) => margin is { } known ? $"the margin {known}" : "no margin";

    public static string Findings(IEnumerable<Diagnostic> diagnostics) =>
        string.Join("; ", diagnostics.Select(finding => finding.ToString())) is { Length: > 0 } text ? text : "no finding";

    /// <summary>A result as its JSON.</summary>
    public static string Json(EvaluationResult result)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        ResultJson.Write(result, writer);
        return writer.ToString();
    }

    /// <summary>The same without what may differ where the same rules are written in another way: the hash of the rules, and the lines of measures.</summary>
    public static string JsonOfRules(EvaluationResult result) =>
        Line().Replace(Json(result), "").Replace(result.Programme.Hash, "", StringComparison.Ordinal);

    [GeneratedRegex("\"line\": [0-9]+")]
    private static partial Regex Line();
}
