namespace Minsheng.Rules.Workflows;

/// <summary>Which way a rule went; of several that leave a verdict open, the first says why.</summary>
internal enum RuleState
{
    /// <summary>Something threw, or cannot be compiled.</summary>
    Faulty,

    /// <summary>An input is not given.</summary>
    MissingInput,

    /// <summary>It does not hold.</summary>
    Failure,

    /// <summary>It holds.</summary>
    Success,
}
