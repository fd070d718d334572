namespace Minsheng.Rules;

/// <summary>A class of progress that a kind sorts its measures into, beside the verdict: <c>gettingWorse</c>, <c>onTrack</c>.</summary>
/// <param name="Code">The code, as JSON and CSV write it: letters and digits, the first in lower case.</param>
/// <param name="Title">Its name for readers.</param>
public sealed record MeasureClass(string Code, LocalizedText Title);
