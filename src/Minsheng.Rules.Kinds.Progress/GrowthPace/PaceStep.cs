namespace Minsheng.Rules.Kinds.Progress;

/// <summary>One class of a table of pace.</summary>
/// <param name="From">The ratio of actual to required growth from which the class begins, the bound included: 0.95 is 95% of the pace that is required. Null for the last class, which takes the rest.</param>
/// <param name="Class">The class.</param>
public sealed record PaceStep(Rational? From, MeasureClass Class);
