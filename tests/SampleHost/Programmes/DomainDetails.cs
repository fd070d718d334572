using Minsheng.Rules;

namespace SampleHost;

/// <summary>A field of a programme (领域).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Items">Its items, in order.</param>
internal sealed record DomainDetails(string Id, LocalizedText Title, IEnumerable<ItemDetails> Items)
{
    public static DomainDetails Of(Domain domain) => new(domain.Id, domain.Title, domain.Items.Select(ItemDetails.Of));
}
