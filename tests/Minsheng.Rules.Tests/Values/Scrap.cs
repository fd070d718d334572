namespace Minsheng.Rules.Tests.Values;

/// <summary>A text that may be anything, often made of pieces of numbers, units and dates.</summary>
public sealed record Scrap(string Text);
