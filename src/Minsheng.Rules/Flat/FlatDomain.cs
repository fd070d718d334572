namespace Minsheng.Rules;

/// <summary>One domain of the table.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="Items">Its items, in file order.</param>
internal sealed record FlatDomain(Domain Domain, FlatItem[] Items);
