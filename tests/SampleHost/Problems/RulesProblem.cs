using Microsoft.AspNetCore.Mvc;

namespace SampleHost;

/// <summary>A problem (RFC 9457) with every finding behind it.</summary>
internal sealed class RulesProblem : ProblemDetails
{
    /// <summary>Every finding, by place.</summary>
    public required IReadOnlyList<Finding> Diagnostics { get; init; }
}
