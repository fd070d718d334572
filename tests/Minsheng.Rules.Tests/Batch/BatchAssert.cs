using System.Numerics;

namespace Minsheng.Rules.Tests.Batch;

/// <summary>Holds what a batch says of its regions to what the interpreter says of the same figures, and one batch to another.</summary>
internal static class BatchAssert
{
    /// <summary>What is said of a measure against what was worked out by hand.</summary>
    /// <param name="verdict">The verdict, and its reason after a space: <c>Pending NotYetReached</c>.</param>
    /// <param name="actual">What the batch says.</param>
    public static void Says(string verdict, (Compliance Compliance, ReasonCode? Reason) actual) => Assert.Equal(verdict, $"{actual.Compliance} {actual.Reason}".TrimEnd());

    /// <summary>Every answer of every region; regions with the same figures share what is expected.</summary>
    /// <param name="expected">What the interpreter says of a region.</param>
    /// <param name="tolerance">How far completions in columns may be off.</param>
    /// <param name="actual">What the batch says.</param>
    public static void SameAsInterpreted(Func<int, EvaluationResult> expected, BatchTolerance tolerance, BatchResult actual)
    {
        var detailed = new HashSet<EvaluationResult>();
        for (var region = 0; region < actual.Count; region++)
        {
            var exact = expected(region);
            Same(exact, tolerance, actual, region);
            if (detailed.Add(exact))
            {
                SameDetail(exact, actual.DetailOf(region));
            }
        }

        NothingBeyondTheLastRegion(actual);
    }

    /// <summary>Every column, bit for bit; completions of measures where both results keep them.</summary>
    public static void SameBits(BatchResult expected, BatchResult actual, bool withCompletions)
    {
        for (var measure = 0; measure < expected.Evaluator.Count; measure++)
        {
            Assert.True(expected.Met(measure).SequenceEqual(actual.Met(measure)), $"met bits of measure {measure}");
            Assert.True(!withCompletions || SameBits(expected.Completions(measure), actual.Completions(measure)), $"completions of measure {measure}");
        }

        for (var item = 0; item < expected.Evaluator.Table.Items.Length; item++)
        {
            Assert.True(expected.ItemVerdicts(item).SequenceEqual(actual.ItemVerdicts(item)), $"verdicts of item {item}");
        }

        SameBits(expected.Completion, actual.Completion, expected.Count);
        for (var domain = 0; domain < expected.Evaluator.Programme.Domains.Count; domain++)
        {
            SameBits(expected.CompletionOfDomain(domain), actual.CompletionOfDomain(domain), expected.Count);
        }

        foreach (var compliance in Enum.GetValues<Compliance>())
        {
            Assert.Equal(
                Enumerable.Range(0, expected.Count).Select(region => expected.CountOf(compliance, region)),
                Enumerable.Range(0, actual.Count).Select(region => actual.CountOf(compliance, region)));
        }

        Assert.Equal(expected.FallbackCount, actual.FallbackCount);
    }

    /// <summary>A number of a column is a binary fraction near the exact one; there is none exactly where there is none.</summary>
    public static void Near(Rational? expected, double actual, Rational bound)
    {
        Assert.Equal(expected is null, double.IsNaN(actual));
        if (expected is { } exact)
        {
            Assert.InRange(actual, 0, 1);
            Assert.True(Rational.Abs(ExactOf(actual) - exact) <= bound, $"{actual:R} is too far from {exact}");
        }
    }

    private static void Same(EvaluationResult expected, BatchTolerance tolerance, BatchResult actual, int region)
    {
        foreach (var (measure, index) in expected.Measures.Select((measure, index) => (measure, index)))
        {
            Assert.Equal((measure.Measure.Id, measure.Compliance, measure.Reason), (measure.Measure.Id, actual.VerdictOf(index, region).Compliance, actual.VerdictOf(index, region).Reason));
            Assert.Equal(measure.Compliance == Compliance.Met, (actual.Met(index)[region / 64] >> (region % 64) & 1) != 0);
            Near(measure.CanHaveCompletion ? measure.Completion?.Capped : null, actual.Completions(index)[region], tolerance.OfMeasure(index));
        }

        Assert.Equal(expected.Items.Select(item => item.Compliance), Enumerable.Range(0, expected.Items.Count()).Select(item => (Compliance)actual.ItemVerdicts(item)[region]));
        Assert.All(expected.Summary.Measures, each => Assert.Equal(each.Value, actual.CountOf(each.Key, region)));
        Near(expected.Summary.Completion, actual.Completion, tolerance, region);
        foreach (var (domain, index) in expected.Domains.Select((domain, index) => (domain, index)))
        {
            Near(domain.Summary.Completion, actual.CompletionOfDomain(index), tolerance, region);
        }
    }

    /// <summary>The exact answers of one region.</summary>
    private static void SameDetail(EvaluationResult expected, EvaluationResult actual)
    {
        Assert.Equal(
            expected.Measures.Select(measure => (measure.Measure.Id, measure.Compliance, measure.Reason, measure.Completion, measure.Margin)),
            actual.Measures.Select(measure => (measure.Measure.Id, measure.Compliance, measure.Reason, measure.Completion, measure.Margin)));
        Assert.Equal(expected.Items.Select(item => (item.Compliance, item.Completion)), actual.Items.Select(item => (item.Compliance, item.Completion)));
        Assert.Equal(expected.Domains.Select(domain => domain.Summary.Completion), actual.Domains.Select(domain => domain.Summary.Completion));
        Assert.Equal(expected.Summary.Completion, actual.Summary.Completion);
    }

    private static void Near(CompletionSummary expected, BatchMeans actual, BatchTolerance tolerance, int region)
    {
        Near(expected.ReportedOnly, actual.ReportedOnly[region], tolerance.OfMeans);
        Near(expected.MissingAsZero, actual.MissingAsZero[region], tolerance.OfMeans);
        Near(expected.CoveredWeight, actual.CoveredWeight(region), tolerance.OfMeans);
    }

    private static void SameBits(BatchMeans expected, BatchMeans actual, int count)
    {
        Assert.True(SameBits(expected.ReportedOnly, actual.ReportedOnly), "means over what is reported");
        Assert.True(SameBits(expected.MissingAsZero, actual.MissingAsZero), "means with missing as zero");
        for (var region = 0; region < count; region++)
        {
            Assert.Equal(BitConverter.DoubleToInt64Bits(expected.CoveredWeight(region)), BitConverter.DoubleToInt64Bits(actual.CoveredWeight(region)));
        }
    }

    private static bool SameBits(ReadOnlySpan<double> expected, ReadOnlySpan<double> actual) =>
        System.Runtime.InteropServices.MemoryMarshal.Cast<double, long>(expected).SequenceEqual(System.Runtime.InteropServices.MemoryMarshal.Cast<double, long>(actual));

    private static void NothingBeyondTheLastRegion(BatchResult actual)
    {
        for (var measure = 0; measure < actual.Evaluator.Count && actual.Count % 64 != 0; measure++)
        {
            Assert.Equal(0UL, actual.Met(measure)[^1] >> (actual.Count % 64));
        }
    }

    /// <summary>A number from 0 to 1 as the fraction that it is; what is below 2⁻²⁰⁰ is left out.</summary>
    private static Rational ExactOf(double value) => new(new BigInteger(Math.ScaleB(value, 200)), BigInteger.Pow(2, 200));
}
