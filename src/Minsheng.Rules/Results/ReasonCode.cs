namespace Minsheng.Rules;

/// <summary>Why a verdict is not <see cref="Compliance.Met"/>. The codes are the contract; the words are <see cref="MeasureResult.Explain"/>.</summary>
public enum ReasonCode
{
    /// <summary>There is no usable observation up to the due date.</summary>
    NoObservation,

    /// <summary>It is due, and no figure is dated on the due date or marked final.</summary>
    NoFigureAtDue,

    /// <summary>Nobody is eligible: the denominator is zero.</summary>
    EmptyDenominator,

    /// <summary>Not reached yet, and there is time.</summary>
    NotYetReached,

    /// <summary>Within the limit so far; later figures could still exceed it.</summary>
    LimitStillOpen,

    /// <summary>The target was not reached by the due date.</summary>
    TargetMissed,

    /// <summary>The limit is exceeded.</summary>
    LimitExceeded,

    /// <summary>Reached only after the due date.</summary>
    MetLate,

    /// <summary>Reached, but nothing says whether that was before the due date.</summary>
    DateOfSuccessUnknown,

    /// <summary>Somebody attests that it is not done.</summary>
    NotAttested,

    /// <summary>It is attested without evidence.</summary>
    EvidenceMissing,

    /// <summary>The attestation has expired.</summary>
    EvidenceExpired,

    /// <summary>Parts decide: too many are not met.</summary>
    PartsNotMet,

    /// <summary>Parts decide: too few are known.</summary>
    PartsUndecided,

    /// <summary>No part applies.</summary>
    NoPartApplies,

    /// <summary>Expected regions have not reported, and what is known does not settle it.</summary>
    RegionsMissing,

    /// <summary>Months have no row, and what is known does not settle it.</summary>
    MonthsMissing,

    /// <summary>Regions published shares without counts, which cannot be merged.</summary>
    SharesWithoutBase,

    /// <summary>The figure of the source is doubted, and the verdict depends on which value is meant.</summary>
    SuspectTarget,

    /// <summary>The region has no target of its own in a promise that regions keep together.</summary>
    NoRegionalTarget,

    /// <summary>The measure does not expect the region.</summary>
    RegionNotExpected,

    /// <summary>The promise is waived.</summary>
    Waived,

    /// <summary>The figure lacks what its kind asks for before it judges: too few answers to a survey, say.</summary>
    FigureNotJudgeable,

    /// <summary>The plug-in that brings the kind failed.</summary>
    PluginFailed,

    /// <summary>The condition of a rule that is written as an expression does not hold.</summary>
    ConditionNotMet,

    /// <summary>An input that such a condition needs is not known.</summary>
    InputMissing,
}
