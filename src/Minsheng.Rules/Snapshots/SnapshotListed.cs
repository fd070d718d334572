using System.Runtime.CompilerServices;
using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>The results of measures that can have a few figures only: each is judged exactly when it is seen first, and looked up from then on.</summary>
internal sealed class SnapshotListed
{
    private static readonly ReasonCode?[] Faults = [null, ReasonCode.NotAttested, ReasonCode.EvidenceMissing, ReasonCode.EvidenceExpired];
    private readonly StrongBox<SnapshotCell>?[]?[] _known;

    public SnapshotListed(CompiledMeasure[] measures) => _known = Array.ConvertAll(measures, NewList);

    /// <summary>The leaf of which a formula of a few figures is made; null where it is made of others too.</summary>
    public static RuleExpression? LeafOf(CompiledMeasure measure)
    {
        RuleExpression? first = null;
        foreach (var leaf in measure.Leaves)
        {
            if (leaf is ConstantExpression)
            {
                continue;
            }

            var isOfSameList = first is null || (first is StageExpression known && leaf is StageExpression stages && ReferenceEquals(known.Stages, stages.Stages));
            if (leaf is not (StageExpression or AttestationExpression) || !isOfSameList)
            {
                return null;
            }

            first = leaf;
        }

        return first;
    }

    /// <summary>The place of an attestation that holds, or of why it does not.</summary>
    public static int PlaceOf(ReasonCode? fault) => Array.IndexOf(Faults, fault);

    /// <summary>The result of a figure; false where it has not been seen before.</summary>
    public bool TryFind(int index, long key, out SnapshotCell cell)
    {
        var known = Volatile.Read(ref _known[index]![key]);
        cell = known?.Value ?? default;
        return known is not null;
    }

    public void Add(int index, long key, in SnapshotCell cell) => Volatile.Write(ref _known[index]![key], new StrongBox<SnapshotCell>(cell));

    private static StrongBox<SnapshotCell>?[]? NewList(CompiledMeasure measure) => LeafOf(measure) switch
    {
        StageExpression stages => new StrongBox<SnapshotCell>?[2 * stages.Stages.Stages.Count],
        AttestationExpression => new StrongBox<SnapshotCell>?[2 * Faults.Length],
        _ => null,
    };
}
