using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>One measure of the table, in the order of evaluation.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Place">Its place in file order.</param>
/// <param name="ByParts">Its formula where it is judged by other measures; null where by observations.</param>
/// <param name="Parts">The places of these measures; they stand earlier in the table.</param>
internal sealed record FlatMeasure(CompiledMeasure Measure, int Place, PartsFormula? ByParts, int[] Parts);
