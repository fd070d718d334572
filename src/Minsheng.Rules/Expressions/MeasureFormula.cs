namespace Minsheng.Rules.Expressions;

/// <summary>A measure in the closed algebra: a <see cref="FigureFormula"/> over observations or a <see cref="PartsFormula"/> over other measures.</summary>
public abstract record MeasureFormula
{
    private protected MeasureFormula()
    {
    }
}
