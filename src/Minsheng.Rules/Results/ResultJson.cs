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
        Write(writer, json => json.Write(result, diagnostics ?? []));
    }

    /// <summary>Writes what differs between two evaluations.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="diagnostics">Findings to carry along; errors never come with a result.</param>
    public static void WriteComparison(EvaluationComparison comparison, TextWriter writer, IEnumerable<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        Write(writer, json => json.Write(comparison, diagnostics ?? []));
    }

    /// <summary>Writes findings alone, for evaluations that did not take place: <c>{ "diagnostics": [ … ] }</c>.</summary>
    public static void WriteDiagnostics(IEnumerable<Diagnostic> diagnostics, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        Write(writer, json => json.WriteOnly(diagnostics));
    }

    private static void Write(TextWriter writer, Action<ResultJsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using var json = new JsonTextWriter(writer) { Formatting = Formatting.Indented, CloseOutput = false, Culture = CultureInfo.InvariantCulture };
        write(new ResultJsonWriter(json));
        json.Flush();
        writer.Write('\n');
    }
}
