using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>A composite of a snapshot, judged by what the result says of its parts already.</summary>
internal static class SnapshotComposite
{
    private static readonly DataQuality NotAsked = new(DataQualityState.Complete, Rational.One, [DataQualityState.Complete]);

    /// <summary>Its verdict and completion; nothing else of it is filled.</summary>
    /// <param name="composite">The composite.</param>
    /// <param name="formula">Its formula.</param>
    /// <param name="result">The result, in which its parts are judged.</param>
    /// <param name="asOf">The date of the evaluation.</param>
    public static MeasureResult Judge(FlatMeasure composite, CompositeFormula formula, SnapshotResult result, DateOnly asOf)
    {
        var header = composite.Measure.Measure.Header;
        var parts = Array.ConvertAll(composite.Parts, part => PartOf(result, part));
        var judged = PartsEvaluation.Evaluate(composite.Measure.Measure, formula, new JudgeContext(parts, asOf >= header.By, asOf)).Result;
        if (header.Waiver?.IsInForce(asOf) != true)
        {
            return judged;
        }

        var (compliance, reason) = judged.Verdict.Waived();
        return judged with { Compliance = compliance, Reason = reason };
    }

    private static MeasureResult PartOf(SnapshotResult result, int index)
    {
        var part = result[index];
        return new MeasureResult
        {
            Measure = part.Measure,
            Compliance = part.Compliance,
            Reason = part.Reason,
            Completion = part.Completion,
            CanHaveCompletion = result.CanHaveCompletion(index),
            DataQuality = NotAsked,
        };
    }
}
