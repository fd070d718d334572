namespace Minsheng.Rules.Kinds;

/// <summary>What joins the operands of a chain.</summary>
internal enum ChainOperator
{
    Add,
    Multiply,
    Min,
    Max,
    All,
    Any,
}
