using Minsheng.Rules.Plugins;
using Newtonsoft.Json;

namespace Minsheng.Rules;

/// <summary>One writing of a result; the order of the calls is the order of the keys.</summary>
internal sealed partial class ResultJsonWriter(JsonTextWriter json)
{
    private const int ShareDecimals = 6;

    public void Write(EvaluationResult result, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartObject();
        WriteProgramme(result);
        WriteText("asOf", IsoDate.Format(result.AsOf));
        WriteText("asOfOrigin", ResultWords.CodeOf(result.AsOfOrigin));
        WriteText("knownAt", result.KnownAt is { } knownAt ? IsoDate.Format(knownAt) : null);
        WriteText("region", result.Region?.Id);
        WriteList("labels", result.Observations.Labels, json.WriteValue);
        WriteSummary("summary", result.Summary);
        WriteList("domains", result.Domains, Write);
        WriteList("excluded", InPlaceOrder(result.Observations.Excluded), WriteExcluded);
        WriteList("diagnostics", diagnostics.Concat(result.Findings), Write);
        json.WriteEndObject();
    }

    public void WriteOnly(IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartObject();
        WriteList("diagnostics", diagnostics, Write);
        json.WriteEndObject();
    }

    private void WriteProgramme(EvaluationResult result)
    {
        json.WritePropertyName("programme");
        json.WriteStartObject();
        WriteText("id", result.Programme.Id);
        WriteLocalized("title", result.Programme.Title);
        json.WritePropertyName("period");
        json.WriteStartObject();
        WriteText("from", IsoDate.Format(result.Programme.Period.From));
        WriteText("to", IsoDate.Format(result.Programme.Period.To));
        json.WriteEndObject();
        WriteText("rulesHash", result.Programme.Hash);
        WriteText("observationsHash", result.Observations.Hash);
        WriteList("plugins", result.Programme.Plugins, Write);
        json.WriteEndObject();
    }

    private void Write(LoadedPlugin plugin)
    {
        json.WriteStartObject();
        WriteText("id", plugin.Id);
        WriteText("version", plugin.Version.ToString());
        WriteText("hash", plugin.Hash);
        json.WriteEndObject();
    }

    private void WriteSummary(string name, EvaluationSummary summary)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        WriteCounts("measures", summary.Measures);
        WriteCounts("items", summary.Items);
        WriteCounts("trajectories", summary.Trajectories);
        json.WritePropertyName("suspect");
        json.WriteValue(summary.Suspect);
        WriteCompletion(summary.Completion);
        json.WriteEndObject();
    }

    private void WriteCounts<T>(string name, IReadOnlyDictionary<T, int> counts)
        where T : struct, Enum
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        foreach (var (value, count) in counts)
        {
            json.WritePropertyName(ResultWords.CodeOf(value));
            json.WriteValue(count);
        }

        json.WriteEndObject();
    }

    private void WriteCompletion(CompletionSummary completion)
    {
        json.WritePropertyName("completion");
        json.WriteStartObject();
        WriteShare("reportedOnly", completion.ReportedOnly);
        WriteShare("missingAsZero", completion.MissingAsZero);
        WriteShare("coveredWeight", completion.CoveredWeight);
        json.WriteEndObject();
    }

    private void Write(DomainResult domain)
    {
        json.WriteStartObject();
        WriteText("id", domain.Domain.Id);
        WriteLocalized("title", domain.Domain.Title);
        WriteSummary("summary", domain.Summary);
        WriteList("items", domain.Items, Write);
        json.WriteEndObject();
    }

    private void Write(ItemResult item)
    {
        json.WriteStartObject();
        json.WritePropertyName("number");
        json.WriteValue(item.Item.Number);
        WriteLocalized("title", item.Item.Title);
        WriteText("compliance", ResultWords.CodeOf(item.Compliance));
        WriteList("decidedBy", item.DecidingMeasures, json.WriteValue);
        WriteCompletion(item.Completion);
        WriteList("measures", item.Measures, Write);
        json.WriteEndObject();
    }

    /// <summary>By place; observations that a host made have none and are ordered by what they say.</summary>
    private static IEnumerable<Observation> InPlaceOrder(IEnumerable<Observation> observations) => observations
        .OrderBy(each => each.PlaceOf(ObservationColumn.Measure))
        .ThenBy(each => each.Canonical(), StringComparer.Ordinal);

    private void WriteExcluded(Observation observation)
    {
        json.WriteStartObject();
        WriteText("measure", observation.Measure.Length == 0 ? null : observation.Measure);
        WriteObserved(observation);
        WriteText("note", observation.Note);
        json.WriteEndObject();
    }

    private void WriteObserved(Observation observation)
    {
        WriteText("region", observation.Region.Length == 0 ? null : observation.Region);
        WriteText("date", IsoDate.Format(observation.Date));
        json.WriteNumber("value", observation.Value);
        WriteText("unit", observation.Unit);
        WriteNumberIfKnown("numerator", observation.Numerator);
        WriteNumberIfKnown("denominator", observation.Denominator);
        WriteTextIfGiven("stage", observation.Stage);
        WriteTextIfGiven("covered", observation.Covered is null ? "" : string.Join(';', observation.Covered));
        WriteTextIfGiven("attested", observation.Attested is { } attested ? (attested ? "yes" : "no") : "");
        WriteText("recordedAt", observation.RecordedAt is { } recorded ? IsoDate.Format(recorded) : null);
        WriteText("source", observation.Source);
        WriteText("file", observation.PlaceOf(ObservationColumn.Measure).File);
        json.WritePropertyName("line");
        json.WriteValue(observation.PlaceOf(ObservationColumn.Measure).Line);
    }

    private void Write(Diagnostic diagnostic)
    {
        json.WriteStartObject();
        WriteText("code", diagnostic.Code);
        WriteText("severity", ResultWords.CodeOf(diagnostic.Severity));
        WriteText("file", diagnostic.Location.File);
        json.WritePropertyName("line");
        json.WriteValue(diagnostic.Location.Line);
        json.WritePropertyName("column");
        json.WriteValue(diagnostic.Location.Column);
        WriteText("pointer", diagnostic.Location.Pointer);
        WriteLocalized("message", diagnostic.Message);
        WriteLocalized("help", diagnostic.Help);
        json.WriteEndObject();
    }
}
