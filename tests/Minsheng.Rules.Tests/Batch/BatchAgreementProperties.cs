using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Minsheng.Rules.Tests.Batch;

/// <summary>Columns against the interpreter, on programmes of every kind and key, with missing, empty, extreme and single figures.</summary>
[Properties(Arbitrary = [typeof(BatchArbitraries)])]
public sealed class BatchAgreementProperties
{
    [Property(MaxTest = 40)]
    public void Evaluate_DraftedVillages_SaysWhatTheInterpreterSaysOfEach(DraftedVillages villages)
    {
        var figures = villages.Lay();

        var result = BatchMachines.Evaluate(figures.Evaluator.Programme, figures.Evaluator.AsOf, figures.ToColumns);

        BatchAssert.SameAsInterpreted(figures.Expected, figures.Tolerance, result);
    }

    /// <summary>Agreement says little where every figure goes one way or has one verdict.</summary>
    [Fact]
    public void Villages_OfASample_ReachEveryKernelAndVerdict()
    {
        var drafts = BatchArbitraries.Villages().Generator.Sample(60, new Rnd(3, 7), 50).Select(villages => (villages with { Count = 65 }).Lay()).ToList();

        var columns = drafts.Select(figures => figures.ToColumns(figures.Evaluator)).ToList();
        var results = columns.Select(each => each.Evaluator.Evaluate(each)).ToList();

        var kernels = columns.SelectMany(each => Enumerable.Range(0, each.Evaluator.Count).Select(measure => each.ColumnOf(measure)?.Kernel));
        Assert.Equal([null, KernelKind.None, KernelKind.Amount, KernelKind.Range, KernelKind.Share], kernels.Distinct().Order());
        Assert.All(
            Enum.GetValues<Compliance>().Except([Compliance.Error]),
            compliance => Assert.True(results.Count(result => Enumerable.Range(0, result.Count).Any(region => result.CountOf(compliance, region) > 0)) > 10, $"{compliance}"));
        Assert.InRange(results.Count(result => result.FallbackCount > 0), 20, 59);
    }
}
