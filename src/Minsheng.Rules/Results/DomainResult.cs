namespace Minsheng.Rules;

/// <summary>Everything an evaluation says about one domain.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="Summary">Counts by verdict and mean completion.</param>
/// <param name="Items">Its items, in file order.</param>
public sealed record DomainResult(Domain Domain, EvaluationSummary Summary, IReadOnlyList<ItemResult> Items);
