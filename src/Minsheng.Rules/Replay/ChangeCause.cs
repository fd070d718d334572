namespace Minsheng.Rules;

/// <summary>Why a result differs from an earlier one.</summary>
public enum ChangeCause
{
    /// <summary>A figure that nobody had reported before.</summary>
    NewData,

    /// <summary>A figure that replaced another one.</summary>
    RevisedData,

    /// <summary>A figure that was reported again, for example as final.</summary>
    ConfirmedData,

    /// <summary>The results describe different days.</summary>
    OtherDate,
}
