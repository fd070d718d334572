namespace Minsheng.Rules.Benchmarks.Peers;

/// <summary>An entity's facts as the object that FluentValidation validates.</summary>
internal sealed record FluentFacts(decimal[] Values);
