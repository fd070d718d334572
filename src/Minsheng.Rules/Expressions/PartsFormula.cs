namespace Minsheng.Rules.Expressions;

/// <summary>A measure that is judged by what was said of other measures: a <see cref="CompositeFormula"/> or a <see cref="JudgedFormula"/>.</summary>
public abstract record PartsFormula : MeasureFormula
{
    private protected PartsFormula(IReadOnlyList<string> parts) => Parts = parts;

    /// <summary>The ids of the other measures, each once. In the item of the measure they count through it, no longer for themselves.</summary>
    public IReadOnlyList<string> Parts { get; init; }
}
