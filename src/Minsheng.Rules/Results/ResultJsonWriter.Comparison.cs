namespace Minsheng.Rules;

/// <content>What differs between two evaluations.</content>
internal sealed partial class ResultJsonWriter
{
    public void Write(EvaluationComparison comparison, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartObject();
        WriteProgramme(comparison.After);
        WriteList("labels", comparison.After.Observations.Labels, json.WriteValue);
        WriteSide("before", comparison.Before);
        WriteSide("after", comparison.After);
        WriteList("changes", comparison.Changes, Write);
        WriteList("diagnostics", diagnostics.Concat(comparison.After.Findings), Write);
        json.WriteEndObject();
    }

    private void WriteSide(string name, EvaluationResult result)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        WriteText("asOf", IsoDate.Format(result.AsOf));
        WriteText("knownAt", result.KnownAt is { } knownAt ? IsoDate.Format(knownAt) : null);
        WriteSummary("summary", result.Summary);
        json.WriteEndObject();
    }

    private void Write(MeasureChange change)
    {
        json.WriteStartObject();
        WriteText("id", change.Measure.Id);
        WriteLocalized("subject", change.Measure.Header.Subject);
        WriteList("causes", change.Causes, cause => json.WriteValue(ResultWords.CodeOf(cause)));
        WriteSides(change.Before, change.After);
        WriteList("figures", change.Figures, Write);
        WriteList("regions", change.Regions, Write);
        json.WriteEndObject();
    }

    private void Write(RegionChange change)
    {
        json.WriteStartObject();
        WriteText("id", change.Region.Id);
        WriteLocalized("title", change.Region.Title);
        WriteSides(change.Before, change.After);
        json.WriteEndObject();
    }

    private void WriteSides(MeasureResult before, MeasureResult after)
    {
        WriteSide("before", before);
        WriteSide("after", after);
    }

    private void WriteSide(string name, MeasureResult result)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        WriteVerdict(result);
        json.WriteEndObject();
    }

    private void Write(FigureChange change)
    {
        json.WriteStartObject();
        WriteText("cause", ResultWords.CodeOf(change.Cause));
        WriteRow("before", change.Before);
        WriteRow("after", change.After);
        json.WriteEndObject();
    }

    private void WriteRow(string name, Observation? row)
    {
        json.WritePropertyName(name);
        if (row is null)
        {
            json.WriteNull();
            return;
        }

        json.WriteStartObject();
        WriteObserved(row);
        json.WriteEndObject();
    }
}
