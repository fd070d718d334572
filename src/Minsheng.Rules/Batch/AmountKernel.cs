using System.Runtime.CompilerServices;

namespace Minsheng.Rules;

/// <summary>Amounts against one cut, which is what nearly all bounds are: one comparison for the verdict, a difference and a product for the completion.</summary>
internal readonly struct AmountKernel<TLanes, TWhole, TReal>(in KernelConstants constants) : IKernel<TWhole, TReal>
    where TLanes : struct, ILanes<TWhole, TReal>
{
    private readonly TWhole _least = TLanes.Whole(constants.LeastA);
    private readonly TWhole _room = TLanes.Whole(constants.MostA - constants.LeastA);
    private readonly TWhole _cut = TLanes.Whole(constants.Cut);
    private readonly TWhole _below = TLanes.Whole(constants.BelowCut);
    private readonly TWhole _start = TLanes.Whole(constants.Start);
    private readonly TReal _slope = TLanes.Real(constants.Slope);
    private readonly TReal _offset = TLanes.Real(constants.Offset);
    private readonly ulong _metBelow = constants.IsMetBelow ? ulong.MaxValue : 0;
    private readonly ulong _metAbove = constants.IsMetAbove ? ulong.MaxValue : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Judge(ref long a, ref long b, int at, out KernelAnswer<TWhole, TReal> answer)
    {
        var figure = TLanes.Load(ref a, at);
        var isBelow = TLanes.IsLess(figure, _cut);
        var below = TLanes.Bits(isBelow);
        answer.Refused = TLanes.BitsAbove(TLanes.Subtract(figure, _least), _room);
        answer.Met = (below & _metBelow) | (~below & _metAbove);
        answer.Verdicts = TLanes.Select(isBelow, _below, TLanes.Whole(0));
        answer.Completion = TLanes.Cap(TLanes.MultiplyAdd(TLanes.ToReal(TLanes.Subtract(figure, _start)), _slope, _offset));
    }
}
