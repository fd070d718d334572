namespace Minsheng.Rules;

/// <summary>One figure that is known differently.</summary>
/// <param name="Cause">What happened to it.</param>
/// <param name="Before">The row that counted before; null where there was none.</param>
/// <param name="After">The row that counts now; null where it is no longer known.</param>
public sealed record FigureChange(ChangeCause Cause, Observation? Before, Observation? After);
