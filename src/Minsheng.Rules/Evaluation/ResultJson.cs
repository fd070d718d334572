using System.Globalization;
using Newtonsoft.Json;

namespace Minsheng.Rules;

/// <summary>Writes results as JSON. Same result, same bytes: UTF-8 text, two spaces, line feeds, keys in a fixed order.</summary>
/// <remarks>Amounts are exact where their decimals end; completions and other shares have 6 decimals, rounded half away from zero after every comparison.</remarks>
public static class ResultJson
{
    /// <summary>Writes a whole evaluation.</summary>
    /// <param name="result">The evaluation.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="diagnostics">Findings to carry along; errors never come with a result.</param>
    public static void Write(EvaluationResult result, TextWriter writer, IEnumerable<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(writer);
        using var json = new JsonTextWriter(writer) { Formatting = Formatting.Indented, CloseOutput = false, Culture = CultureInfo.InvariantCulture };
        new ResultJsonWriter(json).Write(result, diagnostics ?? []);
        json.Flush();
        writer.Write('\n');
    }

    /// <summary>Writes findings alone, for evaluations that did not take place: <c>{ "diagnostics": [ … ] }</c>.</summary>
    public static void WriteDiagnostics(IEnumerable<Diagnostic> diagnostics, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(writer);
        using var json = new JsonTextWriter(writer) { Formatting = Formatting.Indented, CloseOutput = false, Culture = CultureInfo.InvariantCulture };
        new ResultJsonWriter(json).WriteOnly(diagnostics);
        json.Flush();
        writer.Write('\n');
    }
}
