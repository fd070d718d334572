namespace Minsheng.Rules.Expressions;

/// <summary>The numeric fields of an observation.</summary>
public enum ObservationField
{
    /// <summary>The field <c>value</c>.</summary>
    Value,

    /// <summary>The field <c>numerator</c>.</summary>
    Numerator,

    /// <summary>The field <c>denominator</c>.</summary>
    Denominator,
}
