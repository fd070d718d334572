namespace Minsheng.Rules;

/// <summary>A remark on a result; it changes no verdict.</summary>
public enum ResultNote
{
    /// <summary>Above the upper end of a planning range.</summary>
    AboveRange,

    /// <summary>The published figure equals the target at the precision in which it is printed.</summary>
    EqualAtPrintedPrecision,

    /// <summary>Exactly on a bound that must be passed.</summary>
    AtTheBound,

    /// <summary>More than one and a half times the target: the target was easy.</summary>
    EasyTarget,

    /// <summary>The plain mean of the regions' shares falls on the other side of the target than ΣN/ΣD, which decides.</summary>
    MeanDisagrees,

    /// <summary>Since their figures before, every region moved one way and the whole the other (Simpson's paradox).</summary>
    RegionsMoveOtherWay,

    /// <summary>The whole is met, and regions are not.</summary>
    RegionsNotMet,
}
