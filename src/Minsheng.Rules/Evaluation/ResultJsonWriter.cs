using Newtonsoft.Json;

namespace Minsheng.Rules;

/// <summary>One writing of a result; the order of the calls is the order of the keys.</summary>
internal sealed class ResultJsonWriter(JsonTextWriter json)
{
    private const int ShareDecimals = 6;

    public void Write(EvaluationResult result, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartObject();
        WriteProgramme(result);
        WriteText("asOf", IsoDate.Format(result.AsOf));
        WriteText("asOfOrigin", Word(result.AsOfOrigin));
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
            json.WritePropertyName(Word(value));
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
        WriteText("compliance", Word(item.Compliance));
        WriteList("decidedBy", item.DecidingMeasures, json.WriteValue);
        WriteCompletion(item.Completion);
        WriteList("measures", item.Measures, Write);
        json.WriteEndObject();
    }

    private void Write(MeasureResult result)
    {
        var header = result.Measure.Header;
        json.WriteStartObject();
        WriteText("id", header.Id);
        WriteText("kind", header.Kind);
        WriteLocalized("subject", header.Subject);
        WriteVerdict(result);
        WriteSuspect(result.Suspect);
        WriteList("notes", result.Notes, note => json.WriteValue(Word(note)));
        WriteList("decidedBy", result.DecidingParts, json.WriteValue);
        WriteText("clause", header.Clause);
        WritePlace("rule", header.Location);
        WriteRows(result);
        WriteList("regions", result.Regions, Write);
        json.WriteEndObject();
    }

    private void Write(RegionResult region)
    {
        json.WriteStartObject();
        WriteText("id", region.Region.Id);
        WriteLocalized("title", region.Region.Title);
        WriteVerdict(region.Result);
        WriteShare("shareOfTotal", region.ShareOfTotal);
        WriteList("notes", region.Result.Notes, note => json.WriteValue(Word(note)));
        WriteRows(region.Result);
        json.WriteEndObject();
    }

    /// <summary>The four answers, and the figures behind them: what a measure and a region of it have in common.</summary>
    private void WriteVerdict(MeasureResult result)
    {
        WriteText("compliance", Word(result.Compliance));
        WriteText("reason", result.Reason is { } reason ? Word(reason) : null);
        WriteLocalized("explanation", new LocalizedText(result.Explain(Language.Chinese), result.Explain(Language.English)));
        WriteWaiver(result.Waived);
        json.WritePropertyName("completion");
        json.WriteStartObject();
        WriteShare("raw", result.Completion?.Raw);
        WriteShare("capped", result.Completion?.Capped);
        json.WriteEndObject();
        WriteTrajectory(result.Trajectory);
        WriteQuality(result.DataQuality);
        WriteActual(result.Actual);
        WriteTarget(result.Measure);
        WriteText("by", IsoDate.Format(result.Measure.Header.By));
        WriteMargin(result);
    }

    private void WriteWaiver(WaivedVerdict? waived)
    {
        json.WritePropertyName("waiver");
        if (waived is null)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartObject();
        WriteText("reason", waived.Waiver.Reason);
        WriteText("expires", IsoDate.Format(waived.Waiver.Expires));
        json.WritePropertyName("beneath");
        json.WriteStartObject();
        WriteText("compliance", Word(waived.Compliance));
        WriteText("reason", Word(waived.Reason));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteTrajectory(Trajectory trajectory)
    {
        json.WritePropertyName("trajectory");
        json.WriteStartObject();
        WriteText("state", Word(trajectory.State));
        WriteShare("scheduled", trajectory.Scheduled);
        WriteShare("lag", trajectory.Lag);
        WriteQuantity("required", trajectory.Required);
        WriteQuantity("forecast", trajectory.Forecast);
        WriteText("light", trajectory.Light?.Light);
        json.WriteEndObject();
    }

    private void WriteQuality(DataQuality quality)
    {
        json.WritePropertyName("dataQuality");
        json.WriteStartObject();
        WriteText("state", Word(quality.State));
        WriteShare("share", quality.Share);
        WriteList("notes", quality.Notes, note => json.WriteValue(Word(note)));
        json.WriteEndObject();
    }

    private void WriteSuspect(SuspectResult? suspect)
    {
        json.WritePropertyName("suspect");
        if (suspect is null)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartObject();
        json.WritePropertyName("likely");
        TargetJson.Write(json, suspect.Suspicion.Likely);
        WriteText("reason", suspect.Suspicion.Reason);
        WriteQuantity("margin", suspect.Margin);
        json.WriteEndObject();
    }

    private void WriteRows(MeasureResult result) =>
        WriteList("observations", result.Observations, observation => WriteFileAndLine(observation.PlaceOf(ObservationColumn.Measure)));

    private void WriteTarget(Measure measure)
    {
        json.WritePropertyName("target");
        TargetJson.Write(json, measure.Target ?? (measure.ImpliedStage is { } stage ? new StageTarget(stage) : null));
    }

    private void WriteActual(ActualFigure? actual)
    {
        json.WritePropertyName("actual");
        if (actual is null)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartObject();
        if (actual.Value is { } value)
        {
            WriteQuantity(value);
        }

        WriteNumberIfKnown("numerator", actual.Numerator);
        WriteNumberIfKnown("denominator", actual.Denominator);
        if (actual.Stage is { } stage)
        {
            WriteText("stage", stage);
        }

        if (actual.Uncovered is { } uncovered)
        {
            WriteList("uncovered", uncovered, json.WriteValue);
        }

        if (actual.Attested is { } attested)
        {
            json.WritePropertyName("attested");
            json.WriteValue(attested);
        }

        WriteText("date", IsoDate.Format(actual.Date));
        json.WriteEndObject();
    }

    private void WriteMargin(MeasureResult result)
    {
        json.WritePropertyName("margin");
        if (result.Margin is not { } margin)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartObject();
        WriteQuantity(margin);
        if (result.CountMargin is { } count)
        {
            json.WritePropertyName("count");
            json.WriteStartObject();
            WriteQuantity(count);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteQuantity(string name, Quantity? quantity)
    {
        json.WritePropertyName(name);
        if (quantity is { } known)
        {
            json.WriteStartObject();
            WriteQuantity(known);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull();
        }
    }

    private void WriteQuantity(Quantity quantity)
    {
        json.WriteNumber("value", quantity.Amount);
        if (quantity.Unit != default)
        {
            WriteText("unit", quantity.Unit.Name);
        }
    }

    private void WriteNumberIfKnown(string name, Rational? value)
    {
        if (value is not null)
        {
            json.WriteNumber(name, value);
        }
    }

    private void WriteShare(string name, Rational? share) => json.WriteNumber(name, share?.Round(ShareDecimals));

    /// <summary>By place; observations that a host made have none and are ordered by what they say.</summary>
    private static IEnumerable<Observation> InPlaceOrder(IEnumerable<Observation> observations) => observations
        .OrderBy(each => each.PlaceOf(ObservationColumn.Measure))
        .ThenBy(each => each.Canonical(), StringComparer.Ordinal);

    private void WriteExcluded(Observation observation)
    {
        json.WriteStartObject();
        WriteText("measure", observation.Measure.Length == 0 ? null : observation.Measure);
        WriteText("region", observation.Region.Length == 0 ? null : observation.Region);
        WriteText("date", IsoDate.Format(observation.Date));
        json.WriteNumber("value", observation.Value);
        WriteText("unit", observation.Unit);
        WriteText("source", observation.Source);
        WriteText("note", observation.Note);
        WriteText("file", observation.PlaceOf(ObservationColumn.Measure).File);
        json.WritePropertyName("line");
        json.WriteValue(observation.PlaceOf(ObservationColumn.Measure).Line);
        json.WriteEndObject();
    }

    private void Write(Diagnostic diagnostic)
    {
        json.WriteStartObject();
        WriteText("code", diagnostic.Code);
        WriteText("severity", Word(diagnostic.Severity));
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

    private void WritePlace(string name, SourceLocation place)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        WriteText("file", place.File);
        json.WritePropertyName("line");
        json.WriteValue(place.Line);
        json.WritePropertyName("column");
        json.WriteValue(place.Column);
        json.WriteEndObject();
    }

    private void WriteFileAndLine(SourceLocation place)
    {
        json.WriteStartObject();
        WriteText("file", place.File);
        json.WritePropertyName("line");
        json.WriteValue(place.Line);
        json.WriteEndObject();
    }

    private void WriteLocalized(string name, LocalizedText text)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        WriteText("zh", text.Zh);
        WriteText("en", text.En);
        json.WriteEndObject();
    }

    private void WriteText(string name, string? text)
    {
        json.WritePropertyName(name);
        json.WriteValue(text);
    }

    private void WriteList<T>(string name, IEnumerable<T> elements, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var element in elements)
        {
            write(element);
        }

        json.WriteEndArray();
    }

    private static string Word<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
