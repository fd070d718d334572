using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Minsheng.Rules.Workflows;

/// <summary>Writes exported measures as workflows.</summary>
internal sealed class WorkflowJson(Utf8JsonWriter writer, IReadOnlyDictionary<string, ExportedMeasure> measures)
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Programme programme, IReadOnlyDictionary<string, ExportedMeasure> measures)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            new WorkflowJson(writer, measures).Write(programme);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private void Write(Programme programme)
    {
        writer.WriteStartArray();
        foreach (var domain in programme.Domains)
        {
            var rules = domain.Items.SelectMany(item => item.Measures).Where(measure => measures.ContainsKey(measure.Id)).ToList();
            if (rules.Count > 0)
            {
                writer.WriteStartObject();
                writer.WriteString("WorkflowName", domain.Id);
                writer.WriteStartArray("Rules");
                rules.ForEach(measure => Write(measures[measure.Id]));
                writer.WriteEndArray();
                writer.WriteEndObject();
            }
        }

        writer.WriteEndArray();
    }

    private void Write(ExportedMeasure exported)
    {
        var measure = exported.Measure;
        writer.WriteStartObject();
        writer.WriteString("RuleName", measure.Id);
        writer.WriteStartObject("Properties");
        writer.WriteString("kind", measure.Kind);
        writer.WriteString("subject", measure.Header.Subject.Zh);
        if (measure.Target is { } target)
        {
            writer.WriteString("target", target.ToString());
        }

        writer.WriteString("clause", measure.Header.Clause);
        writer.WriteEndObject();
        writer.WriteString("ErrorMessage", $"{measure.Header.Subject.Zh}：没有达标，或还不能判断");
        if (exported.Rules.Count == 0)
        {
            writer.WriteString("Expression", exported.Expression);
        }
        else
        {
            writer.WriteString("Operator", exported.IsAny ? "Or" : "And");
            writer.WriteStartArray("Rules");
            foreach (var part in exported.Rules)
            {
                Write(measures[part]);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
