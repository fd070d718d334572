namespace Minsheng.Rules;

/// <summary>A measure that another one names.</summary>
internal sealed record MeasureReference(string From, string To, SourceLocation Location);
