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
}
