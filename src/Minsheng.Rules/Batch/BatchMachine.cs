using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Minsheng.Rules;

/// <summary>The kernels on one width of vectors. All widths give the same bits.</summary>
internal abstract class BatchMachine
{
    /// <summary>One region at a time.</summary>
    public static BatchMachine Scalar { get; } = new BatchMachine<Lanes64, long, double>();

    /// <summary>Four regions at once.</summary>
    public static BatchMachine Four { get; } = new BatchMachine<Lanes256, Vector256<long>, Vector256<double>>();

    /// <summary>Eight regions at once.</summary>
    public static BatchMachine Eight { get; } = new BatchMachine<Lanes512, Vector512<long>, Vector512<double>>();

    /// <summary>The widest that the processor has.</summary>
    public static BatchMachine Widest { get; } = Vector512.IsHardwareAccelerated ? Eight : Vector256.IsHardwareAccelerated ? Four : Scalar;

    /// <summary>Judges one measure of one tile.</summary>
    public abstract void Judge(KernelKind kernel, in KernelConstants constants, ref ColumnPass pass);

    /// <summary>Judges the amounts of two measures of one item, in every region of one tile, for nobody who keeps completions.</summary>
    public abstract void JudgeAmounts(in KernelConstants constants, in KernelConstants otherConstants, ref ColumnPass pass, ref ColumnPass otherPass);

    /// <summary>Takes the means of an item in which every region has all completions to its domain and the programme.</summary>
    public abstract void AddWholeMeans(ItemTile item, double weight, MeanTile domain, MeanTile programme);

    /// <summary>Takes the means of an item in which completions are missing.</summary>
    public abstract void AddPartMeans(ItemTile item, double weight, MeanTile domain, MeanTile programme);

    /// <summary>Lets other threads see what was stored past the caches.</summary>
    public static void Flush()
    {
        if (Sse.IsSupported)
        {
            Sse.StoreFence();
        }
    }

    /// <summary>Divides a number for each region.</summary>
    public abstract void Divide(ReadOnlySpan<double> sums, double divisor, Span<double> means);

    /// <summary>Adds the counts of a run to those before.</summary>
    /// <param name="run">The counts of each region.</param>
    /// <param name="everywhere">What every region has beside them.</param>
    /// <param name="counts">Gains them.</param>
    public abstract void AddCounts(ReadOnlySpan<long> run, long everywhere, Span<long> counts);

    /// <summary>The verdicts of an item: the first in an order that occurs among its measures.</summary>
    /// <param name="counts">How many parts have each verdict, for each region.</param>
    /// <param name="everywhere">What every region has beside them.</param>
    /// <param name="order">The verdicts, the deciding ones first.</param>
    /// <param name="verdicts">Takes the verdicts.</param>
    public abstract void Decide(ReadOnlySpan<long> counts, long everywhere, ReadOnlySpan<Compliance> order, Span<byte> verdicts);
}
