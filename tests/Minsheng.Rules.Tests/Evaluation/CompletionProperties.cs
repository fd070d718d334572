using FsCheck.Xunit;
using Minsheng.Rules.Expressions;
using Minsheng.Rules.Tests.Flat;

namespace Minsheng.Rules.Tests.Evaluation;

/// <summary>Counts and means of wholes against brute force: weights by repetition, the best parts by trying every choice.</summary>
[Properties(Arbitrary = [typeof(DraftArbitraries)])]
public sealed class CompletionProperties
{
    [Property]
    public void Summary_OfEveryDomainAndOfAll_CountsWhatIsThere(DraftedCase drafted)
    {
        var result = Evaluate(drafted);

        AssertSummary(result.Summary, result.Items);
        Assert.All(result.Domains, domain => AssertSummary(domain.Summary, domain.Items));
    }

    [Property]
    public void Item_AnyMeasures_HasTheMeanOfMeasuresRepeatedByWeight(DraftedCase drafted)
    {
        var result = Evaluate(drafted);

        Assert.All(result.Items, item =>
        {
            var parts = item.Measures.SelectMany(measure => PartsOf(result.Programme, measure.Measure.Id)).ToHashSet();
            var own = item.Measures.Where(measure => !parts.Contains(measure.Measure.Id) && Counts(measure)).SelectMany(Repeated).ToList();
            var reported = own.Where(measure => measure.Completion is not null).ToList();
            Assert.Equal(
                new CompletionSummary(
                    Mean(reported.Select(Capped)), Mean(own.Select(Capped)), own.Count == 0 ? null : new Rational(reported.Count, own.Count)),
                item.Completion);
        });
    }

    [Property]
    public void Composite_AnyParts_HasTheBestMeanOfAsManyPartsAsItNeeds(DraftedCase drafted)
    {
        var result = Evaluate(drafted with { Options = drafted.Options with { Region = null } });

        foreach (var whole in result.Measures)
        {
            if (result.Programme.FormulaOf(whole.Measure.Id) is CompositeFormula formula)
            {
                var parts = formula.Parts.Select(part => result.FindMeasure(part)!).Where(Counts).ToList();
                Assert.Equal(BestMean(formula.Quorum, parts), whole.Completion?.Raw);
            }
        }
    }

    /// <summary>All: the weighted mean, once every part reports. Otherwise the largest mean of so many that report.</summary>
    private static Rational? BestMean(Quorum quorum, List<MeasureResult> parts)
    {
        var needed = quorum.IsAll ? parts.Count : Math.Min(quorum.Required, parts.Count);
        var reported = parts.Where(part => part.Completion is not null).ToList();
        if (parts.Count == 0 || reported.Count < needed)
        {
            return null;
        }

        return quorum.IsAll
            ? Mean(reported.SelectMany(Repeated).Select(Capped))
            : Enumerable.Range(0, 1 << reported.Count)
                .Where(bits => int.PopCount(bits) == needed)
                .Max(bits => Mean(reported.Where((_, index) => (bits >> index & 1) == 1).Select(Capped)));
    }

    private static void AssertSummary(EvaluationSummary summary, IEnumerable<ItemResult> items)
    {
        var all = items.ToList();
        var measures = all.SelectMany(item => item.Measures).ToList();
        Assert.All(Enum.GetValues<Compliance>(), each => Assert.Equal(measures.Count(measure => measure.Compliance == each), summary.Measures[each]));
        Assert.All(Enum.GetValues<Compliance>(), each => Assert.Equal(all.Count(item => item.Compliance == each), summary.Items[each]));
        Assert.All(Enum.GetValues<TrajectoryState>(), each => Assert.Equal(measures.Count(measure => measure.Trajectory.State == each), summary.Trajectories[each]));
        Assert.Equal(measures.Count(measure => measure.Measure.Header.Suspect is not null && measure.Suspect is not null), summary.Suspect);
        Assert.Equal(Mean(all.Select(item => item.Completion.ReportedOnly).OfType<Rational>()), summary.Completion.ReportedOnly);
        Assert.Equal(Mean(all.Select(item => item.Completion.MissingAsZero).OfType<Rational>()), summary.Completion.MissingAsZero);
        Assert.Equal(Mean(all.Select(item => item.Completion.CoveredWeight).OfType<Rational>()), summary.Completion.CoveredWeight);
    }

    private static EvaluationResult Evaluate(DraftedCase drafted) => RuleEvaluator.Evaluate(drafted.Observe(), drafted.Options);

    private static bool Counts(MeasureResult result) =>
        result.CanHaveCompletion && result.Compliance is not (Compliance.Waived or Compliance.NotApplicable);

    private static IEnumerable<string> PartsOf(Programme programme, string id) => programme.FormulaOf(id) is CompositeFormula composite ? composite.Parts : [];

    /// <summary>Drafted weights are halves.</summary>
    private static IEnumerable<MeasureResult> Repeated(MeasureResult result) =>
        Enumerable.Repeat(result, (int)(result.Measure.Header.Weight * 2).Numerator);

    private static Rational Capped(MeasureResult result) => result.Completion is not { } completion ? 0 : completion.Raw < 0 ? 0 : completion.Raw > 1 ? 1 : completion.Raw;

    private static Rational? Mean(IEnumerable<Rational> values)
    {
        var all = values.ToList();
        return all.Count == 0 ? null : all.Aggregate(Rational.Zero, (sum, value) => sum + value) / all.Count;
    }
}
