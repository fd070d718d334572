namespace Minsheng.Rules.Kinds;

/// <summary>All or any of several, by Kleene's logic: what is known decides where the rest cannot change it. What is absent is left out.</summary>
internal sealed class JoinedCondition(bool all, IReadOnlyList<Condition> operands) : Condition
{
    public override Conclusion Conclude(IReadOnlyList<MeasureResult> parts, bool onlySettled)
    {
        var conclusions = operands.Select(operand => operand.Conclude(parts, onlySettled)).ToList();
        Holding[] order = all ? [Holding.Fails, Holding.Unknown, Holding.Holds, Holding.Absent] : [Holding.Holds, Holding.Unknown, Holding.Fails, Holding.Absent];
        var holding = order.First(each => conclusions.Exists(conclusion => conclusion.Holding == each));
        return new Conclusion(holding, [.. conclusions.Where(conclusion => conclusion.Holding == holding).SelectMany(conclusion => conclusion.Deciding)]);
    }
}
