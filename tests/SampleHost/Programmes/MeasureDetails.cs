using Minsheng.Rules;

namespace SampleHost;

/// <summary>One commitment that can be checked.</summary>
/// <param name="Id">Its id, by which observations name it.</param>
/// <param name="Kind">Its kind: count, proportion, milestone ….</param>
/// <param name="Subject">What is measured.</param>
/// <param name="Target">What is promised, in words; null where the kind has no target of its own.</param>
/// <param name="By">The last day on which it can be kept.</param>
/// <param name="Clause">The words of the published list.</param>
/// <param name="Regions">The ids of the regions that are expected to report.</param>
internal sealed record MeasureDetails(string Id, string Kind, LocalizedText Subject, string? Target, DateOnly By, string Clause, IEnumerable<string> Regions)
{
    public static MeasureDetails Of(Measure measure) => new(
        measure.Id,
        measure.Kind,
        measure.Header.Subject,
        measure.Target?.ToString(),
        measure.Header.By,
        measure.Header.Clause,
        measure.Header.Regions.Select(region => region.Id));
}
