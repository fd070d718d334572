namespace Minsheng.Rules;

/// <summary>What a snapshot holds of one measure, and so which way its verdict takes.</summary>
internal enum FigureState : byte
{
    /// <summary>No figure.</summary>
    Missing,

    /// <summary>A share of nobody: the denominator is zero.</summary>
    Empty,

    /// <summary>One of few possible figures: a stage, an attestation.</summary>
    Listed,

    /// <summary>A figure outside the proven range, or reported in several rows: judged exactly, for itself.</summary>
    Exact,

    /// <summary>Judged by other measures.</summary>
    Composite,

    /// <summary>A fraction of two 64-bit integers that is not the figure of the due date.</summary>
    Open,

    /// <summary>A fraction of two 64-bit integers dated on the due date, or final.</summary>
    Conclusive,
}
