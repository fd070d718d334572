using System.Runtime.InteropServices;

namespace Minsheng.Rules;

/// <summary>The kernels on one width; the last few regions one at a time.</summary>
internal sealed class BatchMachine<TLanes, TWhole, TReal> : BatchMachine
    where TLanes : struct, ILanes<TWhole, TReal>
{
    public override void Judge(KernelKind kernel, in KernelConstants constants, ref ColumnPass pass)
    {
        switch (kernel)
        {
            case KernelKind.Amount:
                Judge<AmountKernel<TLanes, TWhole, TReal>>(new(constants), ref pass);
                break;
            case KernelKind.Range:
                Judge<RangeKernel<TLanes, TWhole, TReal>>(new(constants), ref pass);
                break;
            case KernelKind.Share:
                Judge<ShareKernel<TLanes, TWhole, TReal>>(new(constants), ref pass);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kernel));
        }

        if (pass.First < pass.Count)
        {
            Scalar.Judge(kernel, constants, ref pass);
        }
    }

    public override void JudgeAmounts(in KernelConstants constants, in KernelConstants otherConstants, ref ColumnPass pass, ref ColumnPass otherPass)
    {
        ColumnPair<AmountKernel<TLanes, TWhole, TReal>, TLanes, TWhole, TReal>.Run(new(constants), new(otherConstants), ref pass, ref otherPass);
        if (pass.First < pass.Count)
        {
            Scalar.Judge(KernelKind.Amount, constants, ref pass);
            Scalar.Judge(KernelKind.Amount, otherConstants, ref otherPass);
        }
    }

    public override void Divide(ReadOnlySpan<double> sums, double divisor, Span<double> means)
    {
        ref var sum = ref MemoryMarshal.GetReference(sums);
        ref var mean = ref MemoryMarshal.GetReference(means);
        var by = TLanes.Real(divisor);
        var at = 0;
        for (; at <= sums.Length - TLanes.Count; at += TLanes.Count)
        {
            TLanes.Store(TLanes.Divide(TLanes.Load(ref sum, at), by), ref mean, at);
        }

        for (; at < sums.Length; at++)
        {
            means[at] = sums[at] / divisor;
        }
    }

    public override void AddWholeMeans(ItemTile item, double weight, MeanTile domain, MeanTile programme)
    {
        var at = ItemMeans<TLanes, TWhole, TReal>.AddWhole(item, weight, domain, programme, 0);
        ItemMeans<Lanes64, long, double>.AddWhole(item, weight, domain, programme, at);
    }

    public override void AddPartMeans(ItemTile item, double weight, MeanTile domain, MeanTile programme)
    {
        var at = ItemMeans<TLanes, TWhole, TReal>.AddParts(item, weight, domain, programme, 0);
        ItemMeans<Lanes64, long, double>.AddParts(item, weight, domain, programme, at);
    }

    public override void AddCounts(ReadOnlySpan<long> run, long everywhere, Span<long> counts)
    {
        ref var added = ref MemoryMarshal.GetReference(run);
        ref var count = ref MemoryMarshal.GetReference(counts);
        var constant = TLanes.Whole(everywhere);
        var at = 0;
        for (; at <= run.Length - TLanes.Count; at += TLanes.Count)
        {
            TLanes.Store(TLanes.Add(TLanes.Add(TLanes.Load(ref count, at), TLanes.Load(ref added, at)), constant), ref count, at);
        }

        for (; at < run.Length; at++)
        {
            counts[at] += run[at] + everywhere;
        }
    }

    public override void Decide(ReadOnlySpan<long> counts, long everywhere, ReadOnlySpan<Compliance> order, Span<byte> verdicts)
    {
        ref var count = ref MemoryMarshal.GetReference(counts);
        ref var verdict = ref MemoryMarshal.GetReference(verdicts);
        var (zero, constant) = (TLanes.Whole(0), TLanes.Whole(everywhere));
        var at = 0;
        for (; at <= counts.Length - TLanes.Count; at += TLanes.Count)
        {
            var held = TLanes.Add(TLanes.Load(ref count, at), constant);
            var decided = TLanes.Whole((long)Compliance.NotApplicable);
            for (var i = order.Length - 1; i >= 0; i--)
            {
                var isNone = TLanes.AreEqual(TLanes.And(held, TLanes.Whole(PackedCounts.FieldOf(order[i]))), zero);
                decided = TLanes.Select(isNone, decided, TLanes.Whole((long)order[i]));
            }

            TLanes.StoreBytes(decided, ref verdict, at);
        }

        for (; at < counts.Length; at++)
        {
            verdicts[at] = (byte)PackedCounts.First(counts[at] + everywhere, order);
        }
    }

    /// <summary>Judges as many regions as fill the lanes; a few may be left.</summary>
    private static void Judge<TKernel>(in TKernel kernel, ref ColumnPass pass)
        where TKernel : struct, IKernel<TWhole, TReal> => ColumnLoop<TKernel, TLanes, TWhole, TReal>.Run(kernel, ref pass);
}
