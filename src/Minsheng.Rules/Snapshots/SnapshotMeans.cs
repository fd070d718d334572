namespace Minsheng.Rules;

/// <summary>The means of an item as <see cref="FixedShare"/>s; <see cref="FixedShare.Missing"/> where there is none.</summary>
/// <param name="ReportedOnly">Over the measures with a completion.</param>
/// <param name="MissingAsZero">With missing ones as zero.</param>
/// <param name="Covered">The part of the weight that has a completion.</param>
internal readonly record struct SnapshotMeans(long ReportedOnly, long MissingAsZero, long Covered)
{
    public static SnapshotMeans Of(CompletionSummary exact) => new(Of(exact.ReportedOnly), Of(exact.MissingAsZero), Of(exact.CoveredWeight));

    private static long Of(Rational? mean) => mean is { } known ? FixedShare.Of(known) : FixedShare.Missing;
}
