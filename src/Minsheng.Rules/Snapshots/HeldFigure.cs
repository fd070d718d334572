namespace Minsheng.Rules;

/// <summary>The figure of one measure in a snapshot: a fraction of two integers, or where its rows stand instead.</summary>
/// <param name="A">The numerator; of a listed figure its place.</param>
/// <param name="B">The denominator, at least 0.</param>
/// <param name="State">Which of these it is.</param>
internal readonly record struct HeldFigure(long A, long B, FigureState State);
