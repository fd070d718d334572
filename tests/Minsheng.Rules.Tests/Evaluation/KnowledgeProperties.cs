using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Minsheng.Rules.Tests.Flat;

namespace Minsheng.Rules.Tests.Evaluation;

/// <summary>The day of the knowledge leaves out what was recorded later, and does nothing else.</summary>
[Properties(Arbitrary = [typeof(DraftArbitraries)])]
public sealed class KnowledgeProperties
{
    [Property]
    public void KnownAt_FromTheNewestRecordOn_IsTheSameAsNone(DraftedCase drafted, byte later)
    {
        var rows = Recorded(drafted);
        var knownAt = (rows.Max(row => row.RecordedAt) ?? new DateOnly(2023, 1, 1)).AddDays(later);

        var all = Evaluate(drafted, rows, knownAt: null);
        var known = Evaluate(drafted, rows, knownAt);

        Assert.Equal(knownAt, known.KnownAt);
        Assert.Equal(WithoutKnownAt(all), WithoutKnownAt(known));
    }

    [Property]
    public void KnownAt_AnyDay_IsTheSameAsLeavingOutWhatWasRecordedLater(DraftedCase drafted, DateOnly knownAt)
    {
        var rows = Recorded(drafted);
        var known = rows.Where(row => row.Status == ObservationStatus.Excluded || row.RecordedAt <= knownAt).ToList();

        var later = Evaluate(drafted, rows, knownAt);
        var then = Evaluate(drafted, known, knownAt: null);

        Assert.Equal(WithoutHash(WithoutKnownAt(then)), WithoutHash(WithoutKnownAt(later)));
    }

    private static List<Observation> Recorded(DraftedCase drafted) => [.. drafted.Rows.Where(row => row.RecordedAt is not null)];

    private static EvaluationResult Evaluate(DraftedCase drafted, IEnumerable<Observation> rows, DateOnly? knownAt) =>
        RuleEvaluator.Evaluate(ObservationSet.Create(drafted.Load(), rows), drafted.Options with { KnownAt = knownAt });

    private static string WithoutKnownAt(EvaluationResult result) => Regex.Replace(Sample.Json(result), "\"knownAt\": [^,]*,", "");

    private static string WithoutHash(string json) => Regex.Replace(json, "\"observationsHash\": [^,\n]*", "");
}
