using System.Runtime.InteropServices;

namespace Minsheng.Rules;

/// <summary>
/// Takes two measures of an item at once over the figures of every region: what they add up to is read and written once for both. The
/// sums are those of <see cref="ColumnLoop{TKernel, TLanes, TWhole, TReal}"/>, one measure after the other, bit for bit.
/// </summary>
internal static class ColumnPair<TKernel, TLanes, TWhole, TReal>
    where TKernel : struct, IKernel<TWhole, TReal>
    where TLanes : struct, ILanes<TWhole, TReal>
{
    /// <summary>Judges regions from the first on, as long as they fill the lanes.</summary>
    public static void Run(in TKernel givenFirst, in TKernel givenSecond, ref ColumnPass first, ref ColumnPass second)
    {
        var (kernel, otherKernel) = (givenFirst, givenSecond);
        ref var a = ref MemoryMarshal.GetReference(first.A);
        ref var otherA = ref MemoryMarshal.GetReference(second.A);
        ref var nextA = ref MemoryMarshal.GetReference(second.NextA);
        ref var nextB = ref MemoryMarshal.GetReference(second.NextB);
        ref var counts = ref MemoryMarshal.GetReference(first.Counts);
        ref var sums = ref MemoryMarshal.GetReference(first.Sums);
        var (weight, otherWeight) = (TLanes.Real(first.Weight), TLanes.Real(second.Weight));
        var end = first.Count - first.Count % TLanes.Count;
        for (var at = 0; at < end;)
        {
            var (word, stop) = (RegionBits.WordOf(at), Math.Min(end, (RegionBits.WordOf(at) + 1) * RegionBits.PerWord));
            var (met, refused, otherMet, otherRefused) = (0UL, 0UL, 0UL, 0UL);
            for (var shift = 0; at < stop; at += TLanes.Count, shift += TLanes.Count)
            {
                TLanes.Prefetch(ref nextA, at);
                TLanes.Prefetch(ref nextB, at);
                kernel.Judge(ref a, ref a, at, out var answer);
                otherKernel.Judge(ref otherA, ref otherA, at, out var other);
                if ((answer.Refused | other.Refused) != 0)
                {
                    refused |= answer.Refused << shift;
                    otherRefused |= other.Refused << shift;
                    ColumnLoop<TKernel, TLanes, TWhole, TReal>.KeepOnly(~answer.Refused, first.Usual, ref answer);
                    ColumnLoop<TKernel, TLanes, TWhole, TReal>.KeepOnly(~other.Refused, second.Usual, ref other);
                }

                TLanes.Store(TLanes.Add(TLanes.Load(ref counts, at), TLanes.Add(answer.Verdicts, other.Verdicts)), ref counts, at);
                var sum = TLanes.MultiplyAdd(weight, answer.Completion, TLanes.Load(ref sums, at));
                TLanes.Store(TLanes.MultiplyAdd(otherWeight, other.Completion, sum), ref sums, at);
                met |= (answer.Met & ColumnLoop<TKernel, TLanes, TWhole, TReal>.AllLanes) << shift;
                otherMet |= (other.Met & ColumnLoop<TKernel, TLanes, TWhole, TReal>.AllLanes) << shift;
            }

            first.Met[word] |= met;
            first.Refused[word] |= refused;
            second.Met[word] |= otherMet;
            second.Refused[word] |= otherRefused;
        }

        (first.First, second.First) = (end, end);
    }
}
