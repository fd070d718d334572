using System.Runtime.CompilerServices;

namespace Minsheng.Rules;

/// <summary>A number for each verdict.</summary>
[InlineArray(Length)]
internal struct ComplianceCounts
{
    /// <summary>How many verdicts there are.</summary>
    public const int Length = 7;

    private int _first;
}
