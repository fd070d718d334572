using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Says of a figure what a formula says: the part of an evaluation in which evaluators differ.</summary>
internal interface IFormulaReader
{
    /// <summary>Reads a formula of the programme on a figure.</summary>
    /// <param name="formula">A formula of the programme that is evaluated.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="upTo">The day on which evidence must still hold.</param>
    FormulaReading Read(FigureFormula formula, Figure figure, DateOnly upTo);
}
