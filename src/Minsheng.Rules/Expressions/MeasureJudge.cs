namespace Minsheng.Rules.Expressions;

/// <summary>Judges a measure by the results of others: the code of a <see cref="JudgedFormula"/>.</summary>
/// <remarks>
/// Pure: the same results give the same opinion, whatever the clock, culture or thread. An exception, or an opinion that makes no
/// sense, makes the measure's verdict <see cref="Compliance.Error"/>.
/// </remarks>
public abstract class MeasureJudge
{
    /// <summary>Judges.</summary>
    /// <param name="parts">The results of <see cref="PartsFormula.Parts"/>, in their order. Some may have no figure, and some be in error themselves.</param>
    /// <param name="isDue">Whether the due date of the measure has come; before it, what is not met yet is pending.</param>
    public abstract Opinion Judge(IReadOnlyList<MeasureResult> parts, bool isDue);
}
