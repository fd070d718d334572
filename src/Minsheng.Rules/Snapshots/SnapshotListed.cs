using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>The results of measures that can have a few figures only: each is judged exactly when it is seen first, and looked up from then on.</summary>
internal sealed class SnapshotListed
{
    private static readonly ReasonCode?[] Faults = [null, ReasonCode.NotAttested, ReasonCode.EvidenceMissing, ReasonCode.EvidenceExpired];
    private readonly MeasureResult?[]?[] _known;

    public SnapshotListed(CompiledMeasure[] measures) => _known = Array.ConvertAll(measures, NewList);

    /// <summary>The leaf of which a formula of a few figures is made; null where it is made of others too.</summary>
    public static RuleExpression? LeafOf(CompiledMeasure measure)
    {
        RuleExpression? first = null;
        for (var i = 0; i < measure.Leaves.Count; i++)
        {
            var leaf = measure.Leaves[i];
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

    /// <summary>The result of a figure; only its verdict, completion and margin are those of every snapshot with this figure.</summary>
    /// <param name="index">The measure.</param>
    /// <param name="key">The place of the figure.</param>
    /// <returns>Null where the figure has not been seen before.</returns>
    public MeasureResult? Find(int index, long key) => Volatile.Read(ref _known[index]![key]);

    public void Add(int index, long key, MeasureResult result) => Volatile.Write(ref _known[index]![key], result);

    private static MeasureResult?[]? NewList(CompiledMeasure measure) => LeafOf(measure) switch
    {
        StageExpression stages => new MeasureResult?[2 * stages.Stages.Stages.Count],
        AttestationExpression => new MeasureResult?[2 * Faults.Length],
        _ => null,
    };
}
