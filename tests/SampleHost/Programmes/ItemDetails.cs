using Minsheng.Rules;

namespace SampleHost;

/// <summary>A numbered entry of the published list (实事).</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Measures">Its measures, in order.</param>
internal sealed record ItemDetails(int Number, LocalizedText Title, IEnumerable<MeasureDetails> Measures)
{
    public static ItemDetails Of(Item item) => new(item.Number, item.Title, item.Measures.Select(MeasureDetails.Of));
}
