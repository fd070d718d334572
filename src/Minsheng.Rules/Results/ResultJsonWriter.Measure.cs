namespace Minsheng.Rules;

/// <content>Measures and their regions.</content>
internal sealed partial class ResultJsonWriter
{
    private void Write(MeasureResult result)
    {
        var header = result.Measure.Header;
        json.WriteStartObject();
        WriteText("id", header.Id);
        WriteText("kind", header.Kind);
        WriteLocalized("subject", header.Subject);
        WriteVerdict(result);
        WriteSuspect(result.Suspect);
        WriteList("notes", result.Notes, note => json.WriteValue(ResultWords.CodeOf(note)));
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
        WriteList("notes", region.Result.Notes, note => json.WriteValue(ResultWords.CodeOf(note)));
        WriteRows(region.Result);
        json.WriteEndObject();
    }

    /// <summary>The four answers, and the figures behind them: what a measure and a region of it have in common.</summary>
    private void WriteVerdict(MeasureResult result)
    {
        WriteText("compliance", ResultWords.CodeOf(result.Compliance));
        WriteText("reason", result.Reason is { } reason ? ResultWords.CodeOf(reason) : null);
        WriteLocalized("explanation", new LocalizedText(result.Explain(Language.Chinese), result.Explain(Language.English)));
        WriteClass(result.Class);
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

    private void WriteClass(MeasureClass? progress)
    {
        if (progress is null)
        {
            return;
        }

        json.WritePropertyName("class");
        json.WriteStartObject();
        WriteText("code", progress.Code);
        WriteLocalized("title", progress.Title);
        json.WriteEndObject();
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
        WriteText("from", waived.Waiver.From is { } from ? IsoDate.Format(from) : null);
        WriteText("expires", IsoDate.Format(waived.Waiver.Expires));
        WriteText("source", waived.Waiver.Source);
        json.WritePropertyName("beneath");
        json.WriteStartObject();
        WriteText("compliance", ResultWords.CodeOf(waived.Compliance));
        WriteText("reason", ResultWords.CodeOf(waived.Reason));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteTrajectory(Trajectory trajectory)
    {
        json.WritePropertyName("trajectory");
        json.WriteStartObject();
        WriteText("state", ResultWords.CodeOf(trajectory.State));
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
        WriteText("state", ResultWords.CodeOf(quality.State));
        WriteShare("share", quality.Share);
        WriteList("notes", quality.Notes, note => json.WriteValue(ResultWords.CodeOf(note)));
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
}
