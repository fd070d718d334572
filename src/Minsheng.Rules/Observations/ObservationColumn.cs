namespace Minsheng.Rules;

/// <summary>The columns of an observation file, in the order of its canonical header.</summary>
public enum ObservationColumn
{
    /// <summary>The measure's id; may be empty on excluded rows.</summary>
    Measure,

    /// <summary>The region's id or title; empty for the total of the jurisdiction.</summary>
    Region,

    /// <summary>The day that the figure describes, taken at its end.</summary>
    Date,

    /// <summary>The figure: a number, or a share written with its sign (<c>82%</c>).</summary>
    Value,

    /// <summary>The unit of value, or of numerator and denominator; 万 and 亿 may stand before it. Empty for the measure's own.</summary>
    Unit,

    /// <summary>How many of those eligible.</summary>
    Numerator,

    /// <summary>How many are eligible.</summary>
    Denominator,

    /// <summary>The stage reached.</summary>
    Stage,

    /// <summary>The members covered, joined by <c>;</c>.</summary>
    Covered,

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    Attested,

    /// <summary>The last day on which the attestation holds.</summary>
    Expires,

    /// <summary>The day on which the figure became known.</summary>
    RecordedAt,

    /// <summary>Empty, <c>provisional</c>, <c>final</c> or <c>excluded</c>.</summary>
    Status,

    /// <summary>Where the figure comes from; the evidence of an attestation.</summary>
    Source,

    /// <summary>A remark; required on excluded rows.</summary>
    Note,
}
