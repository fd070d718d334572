namespace Minsheng.Rules;

/// <summary>One domain as a batch walks it.</summary>
internal sealed record BatchDomain(BatchItem[] Items);
