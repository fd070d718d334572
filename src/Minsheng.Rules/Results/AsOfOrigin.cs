namespace Minsheng.Rules;

/// <summary>Where the date of an evaluation comes from.</summary>
public enum AsOfOrigin
{
    /// <summary>The caller gave it.</summary>
    Given,

    /// <summary>It is the date of the newest observation.</summary>
    NewestObservation,

    /// <summary>It is the end of the programme's period.</summary>
    EndOfPeriod,
}
