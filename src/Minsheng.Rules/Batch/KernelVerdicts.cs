using System.Runtime.CompilerServices;

namespace Minsheng.Rules;

/// <summary>The verdict for every place at which a figure can lie by two bounds, as what it adds to <see cref="PackedCounts"/>.</summary>
[InlineArray(SnapshotVerdicts.Places)]
internal struct KernelVerdicts
{
    private long _first;
}
