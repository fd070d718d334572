namespace Minsheng.Rules;

/// <summary>Reads what is expected of a measure, or of one region of it.</summary>
internal sealed class MeasureExpectations(Programme programme, Measure measure, ObjectReader reader, List<Expectation> expectations)
{
    public void Read()
    {
        Read(reader, measure.Id, result => result.FindMeasure(measure.Id)!);
        if (reader.Object("regions") is { } regions)
        {
            foreach (var property in regions.Node.Properties)
            {
                ReadRegion(regions, property);
            }
        }

        reader.ReportUnknownKeys();
    }

    private void ReadRegion(ObjectReader regions, DocumentProperty property)
    {
        var region = programme.FindRegion(property.Name);
        var nested = regions.Object(property.Name);
        if (region is null || !measure.Header.Regions.Contains(region))
        {
            regions.Diagnostics.ReportNearMiss(
                CaseDiagnostics.RegionNotExpected, property.NameLocation, property.Name, measure.Header.Regions.Select(each => each.Title.Zh), property.Name);
            return;
        }

        if (nested is not null)
        {
            Read(nested, $"{measure.Id}[{property.Name}]", result => result.FindMeasure(measure.Id)!.Regions.First(each => each.Region == region).Result);
            nested.ReportUnknownKeys();
        }
    }

    private void Read(ObjectReader from, string place, Func<EvaluationResult, MeasureResult> find)
    {
        var list = new ExpectationList(from, place, programme.Units, expectations) { Explainer = find };
        list.Code<Compliance>("compliance", result => find(result).Compliance);
        list.Code<ReasonCode>("reason", result => find(result).Reason);
        list.Number("completion", result => find(result).Completion?.Raw);
        list.Number("capped", result => find(result).Completion?.Capped);
        list.Amount("margin", result => find(result).Margin);
        list.Amount("countMargin", result => find(result).CountMargin);
        list.Amount("actual", result => find(result).Actual?.Value);
        list.Text("stage", result => find(result).Actual?.Stage);
        list.Code<TrajectoryState>("trajectory", result => find(result).Trajectory.State);
        list.Amount("required", result => find(result).Trajectory.Required);
        list.Amount("forecast", result => find(result).Trajectory.Forecast);
        list.Text("light", result => find(result).Trajectory.Light?.Light);
        list.Text("class", result => find(result).Class?.Code);
        list.Code<DataQualityState>("dataQuality", result => find(result).DataQuality.State);
        list.Codes<ResultNote>("notes", result => find(result).Notes);
    }
}
