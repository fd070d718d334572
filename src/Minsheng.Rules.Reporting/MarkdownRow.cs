namespace Minsheng.Rules;

/// <summary>What one row of a table of results is about: an item, a measure, or one region of a measure.</summary>
/// <param name="Title">What the row is called.</param>
/// <param name="Compliance">The verdict.</param>
/// <param name="Completion">The completion, from 0 to 1; null where there is none.</param>
internal sealed record MarkdownRow(LocalizedText Title, Compliance Compliance, Rational? Completion)
{
    /// <summary>The item's number; null where the row above says it.</summary>
    public int? Number { get; init; }

    /// <summary>The result of a measure or a region; null for items.</summary>
    public MeasureResult? Result { get; init; }

    /// <summary>Of a region's figure, the share of the whole.</summary>
    public Rational? Share { get; init; }

    public static MarkdownRow Of(ItemResult item) =>
        new(item.Item.Title, item.Compliance, item.Completion.ReportedOnly) { Number = item.Item.Number };

    public static MarkdownRow Of(MeasureResult measure, int? number = null) =>
        new(measure.Measure.Header.Subject, measure.Compliance, measure.Completion?.Capped) { Number = number, Result = measure };

    public static MarkdownRow Of(RegionResult region) =>
        Of(region.Result) with { Title = region.Region.Title, Share = region.ShareOfTotal };
}
