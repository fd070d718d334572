namespace Minsheng.Rules.Kinds;

/// <summary>Holds where another fails.</summary>
internal sealed class OppositeCondition(Condition operand) : Condition
{
    public override Conclusion Conclude(IReadOnlyList<MeasureResult> parts, bool onlySettled)
    {
        var conclusion = operand.Conclude(parts, onlySettled);
        return conclusion.Holding switch
        {
            Holding.Holds => conclusion with { Holding = Holding.Fails },
            Holding.Fails => conclusion with { Holding = Holding.Holds },
            _ => conclusion,
        };
    }
}
