using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>A measure with its lowered form, made once when the programme is loaded.</summary>
internal sealed record CompiledMeasure(Measure Measure, MeasureFormula Formula);
