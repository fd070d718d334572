namespace Minsheng.Rules;

/// <summary>What the one figure of an affine formula is.</summary>
internal enum FigureSource
{
    /// <summary>The reported value.</summary>
    Value,

    /// <summary>N/D, or a published share at face value.</summary>
    Share,

    /// <summary>The reported numerator over the reported denominator.</summary>
    Ratio,

    /// <summary>The members covered over all members.</summary>
    Covered,
}
