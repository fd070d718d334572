namespace Minsheng.Rules;

/// <summary>What one row of a CSV report is about: a measure, or one region of it.</summary>
/// <param name="Evaluation">The evaluation.</param>
/// <param name="Domain">The domain.</param>
/// <param name="Item">The item.</param>
/// <param name="Result">The result of the measure or of the region.</param>
/// <param name="Region">The region; null for the whole.</param>
/// <param name="ShareOfTotal">Of a region of a sum, what it contributes; null where there is none.</param>
/// <param name="Language">The language of the row's words.</param>
/// <param name="Labels">What the observation files say of themselves, on one line.</param>
internal sealed record CsvReportRow(
    EvaluationResult Evaluation, Domain Domain, Item Item, MeasureResult Result, Region? Region, Rational? ShareOfTotal, Language Language, string Labels)
{
    public Measure Measure => Result.Measure;

    public static IEnumerable<CsvReportRow> Of(EvaluationResult result, CsvReportOptions options)
    {
        var labels = string.Join(' ', result.Observations.Labels.SelectMany(label => label.Split('\n')));
        foreach (var domain in result.Domains)
        {
            foreach (var item in domain.Items)
            {
                foreach (var measure in item.Measures)
                {
                    yield return new CsvReportRow(result, domain.Domain, item.Item, measure, result.Region, null, options.Language, labels);
                    foreach (var region in options.IncludeRegions ? measure.Regions : [])
                    {
                        yield return new CsvReportRow(result, domain.Domain, item.Item, region.Result, region.Region, region.ShareOfTotal, options.Language, labels);
                    }
                }
            }
        }
    }
}
