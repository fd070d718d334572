using System.Runtime.CompilerServices;

namespace Minsheng.Rules;

/// <summary>Parts of wholes against one cut: the sign of a sum of two whole products for the verdict, a quotient for the completion.</summary>
internal readonly struct ShareKernel<TLanes, TWhole, TReal>(in KernelConstants constants) : IKernel<TWhole, TReal>
    where TLanes : struct, ILanes<TWhole, TReal>
{
    private readonly bool _isPart = constants.IsPart;
    private readonly bool _isShort = constants.IsShort;
    private readonly TWhole _one = TLanes.Whole(1);
    private readonly TWhole _mostA = TLanes.Whole(constants.MostA);
    private readonly TWhole _roomB = TLanes.Whole(constants.MostB - 1);
    private readonly TWhole _ofA = TLanes.Whole(constants.Distance.A);
    private readonly TWhole _ofB = TLanes.Whole(constants.Distance.B);
    private readonly TWhole _cut = TLanes.Whole(constants.Cut);
    private readonly TWhole _below = TLanes.Whole(constants.BelowCut);
    private readonly TReal _slope = TLanes.Real(constants.Slope);
    private readonly TReal _offset = TLanes.Real(constants.Offset);
    private readonly ulong _metBelow = constants.IsMetBelow ? ulong.MaxValue : 0;
    private readonly ulong _metAbove = constants.IsMetAbove ? ulong.MaxValue : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Judge(ref long a, ref long b, int at, out KernelAnswer<TWhole, TReal> answer)
    {
        var (part, whole) = (TLanes.Load(ref a, at), TLanes.Load(ref b, at));
        var distance = _isShort
            ? TLanes.Add(TLanes.MultiplyShort(part, _ofA), TLanes.MultiplyShort(whole, _ofB))
            : TLanes.Add(TLanes.Multiply(part, _ofA), TLanes.Multiply(whole, _ofB));
        var isBelow = TLanes.IsLess(distance, _cut);
        var below = TLanes.Bits(isBelow);
        var share = TLanes.Divide(TLanes.ToReal(part), TLanes.ToReal(whole));
        answer.Refused = TLanes.BitsAbove(part, _isPart ? whole : _mostA) | TLanes.BitsAbove(TLanes.Subtract(whole, _one), _roomB);
        answer.Met = (below & _metBelow) | (~below & _metAbove);
        answer.Verdicts = TLanes.Select(isBelow, _below, TLanes.Whole(0));
        answer.Completion = TLanes.Cap(TLanes.MultiplyAdd(share, _slope, _offset));
    }
}
