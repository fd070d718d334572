using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Minsheng.Rules;

/// <summary>Takes a kernel over the figures of one measure, and the answers to where they add up.</summary>
internal static class ColumnLoop<TKernel, TLanes, TWhole, TReal>
    where TKernel : struct, IKernel<TWhole, TReal>
    where TLanes : struct, ILanes<TWhole, TReal>
{
    /// <summary>A bit for each region that is judged at once.</summary>
    public static ulong AllLanes => ulong.MaxValue >> (RegionBits.PerWord - TLanes.Count);

    /// <summary>Judges regions from the first that is left, as long as they fill the lanes.</summary>
    public static void Run(in TKernel given, ref ColumnPass pass)
    {
        var kernel = given;
        ref var a = ref MemoryMarshal.GetReference(pass.A);
        ref var b = ref MemoryMarshal.GetReference(pass.B);
        ref var nextA = ref MemoryMarshal.GetReference(pass.NextA);
        ref var nextB = ref MemoryMarshal.GetReference(pass.NextB);
        ref var counts = ref MemoryMarshal.GetReference(pass.Counts);
        ref var sums = ref MemoryMarshal.GetReference(pass.Sums);
        ref var completions = ref MemoryMarshal.GetReference(pass.Completions);
        var (isAll, isKept) = (pass.Selected.IsEmpty, !pass.Completions.IsEmpty);
        var weight = TLanes.Real(pass.Weight);
        var end = pass.Count - pass.Count % TLanes.Count;
        var at = pass.First;
        while (at < end)
        {
            var (word, shift, stop) = (RegionBits.WordOf(at), at % RegionBits.PerWord, Math.Min(end, (RegionBits.WordOf(at) + 1) * RegionBits.PerWord));
            var selected = isAll ? ulong.MaxValue : pass.Selected[word] >> shift;
            var (met, refused) = (0UL, 0UL);
            for (; at < stop; at += TLanes.Count, shift += TLanes.Count, selected >>= TLanes.Count)
            {
                TLanes.Prefetch(ref nextA, at);
                TLanes.Prefetch(ref nextB, at);
                kernel.Judge(ref a, ref b, at, out var answer);
                if (answer.Refused != 0 || !isAll)
                {
                    refused |= (answer.Refused & selected) << shift;
                    KeepOnly(selected & ~answer.Refused, pass.Usual, ref answer);
                    if (isKept)
                    {
                        TLanes.Store(Beside(~selected, ref completions, at, answer.Completion), ref completions, at);
                    }
                }
                else if (isKept)
                {
                    TLanes.Stream(answer.Completion, ref completions, at);
                }

                TLanes.Store(TLanes.Add(TLanes.Load(ref counts, at), answer.Verdicts), ref counts, at);
                TLanes.Store(TLanes.MultiplyAdd(weight, answer.Completion, TLanes.Load(ref sums, at)), ref sums, at);
                met |= (answer.Met & AllLanes) << shift;
            }

            pass.Met[word] |= met;
            pass.Refused[word] |= refused;
        }

        pass.First = at;
    }

    /// <summary>Takes back what is said of all other regions, also the verdict that is counted for every region at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void KeepOnly(ulong judged, long usual, ref KernelAnswer<TWhole, TReal> answer)
    {
        var mask = TLanes.Mask(judged);
        answer.Met &= judged;
        answer.Verdicts = TLanes.Select(mask, answer.Verdicts, TLanes.Whole(-usual));
        answer.Completion = TLanes.Keep(mask, answer.Completion);
    }

    /// <summary>Completions beside those that stand there of other regions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TReal Beside(ulong others, ref double completions, int at, TReal completion) =>
        TLanes.Add(TLanes.Keep(TLanes.Mask(others), TLanes.Load(ref completions, at)), completion);
}
