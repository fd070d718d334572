namespace Minsheng.Rules;

/// <summary>The verdict (达标).</summary>
public enum Compliance
{
    /// <summary>The promise is kept.</summary>
    Met,

    /// <summary>The promise is broken.</summary>
    NotMet,

    /// <summary>Open: not kept yet, and not due yet.</summary>
    Pending,

    /// <summary>The data cannot decide.</summary>
    Indeterminate,

    /// <summary>The measure could not be evaluated.</summary>
    Error,

    /// <summary>The promise applies to nobody.</summary>
    NotApplicable,

    /// <summary>The promise is waived, with a reason.</summary>
    Waived,
}
