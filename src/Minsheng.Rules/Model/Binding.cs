namespace Minsheng.Rules;

/// <summary>How firmly a source promises.</summary>
public enum Binding
{
    /// <summary>约束性: it binds.</summary>
    Binding,

    /// <summary>预期性: it is expected.</summary>
    Expected,
}
