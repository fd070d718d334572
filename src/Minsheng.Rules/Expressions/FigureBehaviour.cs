namespace Minsheng.Rules.Expressions;

/// <summary>How later figures can move a number; decides what is settled and what a date without a figure means.</summary>
public enum FigureBehaviour
{
    /// <summary>Never moves.</summary>
    Fixed,

    /// <summary>Only rises: a monotone running total, a stage, members covered. What it has reached is settled.</summary>
    Rising,

    /// <summary>A running total that may fall again (净增). Nothing is settled early.</summary>
    Net,

    /// <summary>A state that stands until replaced: a level or a policy parameter. A figure that satisfies still does at the due date.</summary>
    Standing,

    /// <summary>A declaration that stands until replaced, whether yes or no: an attestation.</summary>
    Declared,

    /// <summary>A snapshot that says nothing about any other date: a share.</summary>
    Open,
}
