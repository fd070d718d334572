namespace Minsheng.Rules.Expressions;

/// <summary>Judges a measure by the results of others: the code of a <see cref="JudgedFormula"/>.</summary>
/// <remarks>
/// Pure: the same results and inputs give the same opinion, whatever the clock, culture or thread. An exception, or an opinion that makes no
/// sense, makes the measure's verdict <see cref="Compliance.Error"/>.
/// </remarks>
public abstract class MeasureJudge
{
    /// <summary>Judges.</summary>
    /// <param name="context">What by.</param>
    public abstract Opinion Judge(JudgeContext context);
}
