using System.Runtime.CompilerServices;

namespace Minsheng.Rules;

/// <summary>Amounts against two bounds, on which other verdicts may stand than beside them: a range, an equal target, a doubted one.</summary>
internal readonly struct RangeKernel<TLanes, TWhole, TReal>(in KernelConstants constants) : IKernel<TWhole, TReal>
    where TLanes : struct, ILanes<TWhole, TReal>
{
    private readonly TWhole _least = TLanes.Whole(constants.LeastA);
    private readonly TWhole _room = TLanes.Whole(constants.MostA - constants.LeastA);
    private readonly TWhole _low = TLanes.Whole(constants.First.Low);
    private readonly TWhole _high = TLanes.Whole(constants.First.High);
    private readonly TWhole _otherLow = TLanes.Whole(constants.Second.Low);
    private readonly TWhole _otherHigh = TLanes.Whole(constants.Second.High);
    private readonly TWhole _usual = TLanes.Whole(constants.Usual);
    private readonly TWhole _met = TLanes.Whole(PackedCounts.One(Compliance.Met));
    private readonly KernelVerdicts _verdicts = constants.Verdicts;
    private readonly TWhole _start = TLanes.Whole(constants.Start);
    private readonly TReal _slope = TLanes.Real(constants.Slope);
    private readonly TReal _offset = TLanes.Real(constants.Offset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Judge(ref long a, ref long b, int at, out KernelAnswer<TWhole, TReal> answer)
    {
        var figure = TLanes.Load(ref a, at);
        var (isBelow, isAbove) = (TLanes.IsLess(figure, _low), TLanes.IsLess(_high, figure));
        var verdicts = TLanes.Select(
            TLanes.IsLess(figure, _otherLow),
            By(0, isBelow, isAbove),
            TLanes.Select(TLanes.IsLess(_otherHigh, figure), By(6, isBelow, isAbove), By(3, isBelow, isAbove)));
        answer.Refused = TLanes.BitsAbove(TLanes.Subtract(figure, _least), _room);
        answer.Met = TLanes.Bits(TLanes.AreEqual(verdicts, _met));
        answer.Verdicts = TLanes.Subtract(verdicts, _usual);
        answer.Completion = TLanes.Cap(TLanes.MultiplyAdd(TLanes.ToReal(TLanes.Subtract(figure, _start)), _slope, _offset));
    }

    /// <summary>The verdicts by the first bound, from a place by the second on.</summary>
    private TWhole By(int first, TWhole isBelow, TWhole isAbove) => TLanes.Select(
        isBelow, TLanes.Whole(_verdicts[first]), TLanes.Select(isAbove, TLanes.Whole(_verdicts[first + 2]), TLanes.Whole(_verdicts[first + 1])));
}
