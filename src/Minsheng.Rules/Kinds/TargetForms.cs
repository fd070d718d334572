namespace Minsheng.Rules.Kinds;

/// <summary>The forms of target that a kind takes.</summary>
[Flags]
public enum TargetForms
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>One bound: <c>≥ 800 人</c>.</summary>
    Bound = 1,

    /// <summary>A range: <c>6..8 个</c>.</summary>
    Range = 2,

    /// <summary>A change: <c>1500 → 750 元</c>.</summary>
    Change = 4,

    /// <summary>A stage: <c>reach 建成</c>.</summary>
    Stage = 8,
}
