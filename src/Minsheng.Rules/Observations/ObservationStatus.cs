namespace Minsheng.Rules;

/// <summary>How firm a reported figure is.</summary>
public enum ObservationStatus
{
    /// <summary>Nothing is said.</summary>
    Reported,

    /// <summary>It may still change.</summary>
    Provisional,

    /// <summary>It is the last word for the measure: conclusive whatever its date.</summary>
    Final,

    /// <summary>It is kept for the record and judges nothing: a joint total, another scope, a status only.</summary>
    Excluded,
}
