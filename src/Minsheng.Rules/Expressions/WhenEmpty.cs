namespace Minsheng.Rules.Expressions;

/// <summary>What an empty denominator means.</summary>
public enum WhenEmpty
{
    /// <summary>The data cannot decide.</summary>
    Indeterminate,

    /// <summary>There is nobody the promise could apply to.</summary>
    NotApplicable,
}
