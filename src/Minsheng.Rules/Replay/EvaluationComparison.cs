using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>What differs between two evaluations of one programme, and why: the same files at two days of knowledge, or other files, or another date.</summary>
public sealed class EvaluationComparison
{
    private EvaluationComparison(EvaluationResult before, EvaluationResult after, IReadOnlyList<MeasureChange> changes)
    {
        Before = before;
        After = after;
        Changes = changes;
    }

    /// <summary>The evaluation that is compared with.</summary>
    public EvaluationResult Before { get; }

    /// <summary>The evaluation that is compared.</summary>
    public EvaluationResult After { get; }

    /// <summary>The measures whose verdict, figure, completion, pace or data quality differs, in file order.</summary>
    public IReadOnlyList<MeasureChange> Changes { get; }

    /// <summary>Compares two evaluations.</summary>
    /// <exception cref="ArgumentException">They are not of the same rules.</exception>
    public static EvaluationComparison Between(EvaluationResult before, EvaluationResult after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before.Programme.Hash == after.Programme.Hash
            ? new EvaluationComparison(before, after, [.. Compare(before, after)])
            : throw new ArgumentException("the evaluations are of different rules", nameof(after));
    }

    /// <summary>Evaluates the same observations as they were known at two days, both for the same date.</summary>
    /// <param name="observations">The observations.</param>
    /// <param name="earlier">The first day of knowledge.</param>
    /// <param name="later">The second, not before the first.</param>
    /// <param name="asOf">The day whose end is described; null for the default at the second day of knowledge.</param>
    /// <param name="evaluator">The evaluator; <see cref="RuleEvaluator.Flat"/> where null.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="later"/> is before <paramref name="earlier"/>.</exception>
    public static EvaluationComparison Replay(ObservationSet observations, DateOnly earlier, DateOnly later, DateOnly? asOf = null, IRuleEvaluator? evaluator = null)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentOutOfRangeException.ThrowIfLessThan(later, earlier);
        var use = evaluator ?? RuleEvaluator.Flat;
        var after = use.Evaluate(observations, new EvaluationOptions { AsOf = asOf, KnownAt = later });
        return Between(use.Evaluate(observations, new EvaluationOptions { AsOf = after.AsOf, KnownAt = earlier }), after);
    }

    private static IEnumerable<MeasureChange> Compare(EvaluationResult before, EvaluationResult after)
    {
        foreach (var now in after.Measures)
        {
            var then = before.FindMeasure(now.Measure.Id)!;
            var regions = Regions(then, now);
            if (!Differ(then, now) && regions.Count == 0)
            {
                continue;
            }

            var figures = Figures(now.Measure.Id, before, after);
            var causes = figures.Select(figure => figure.Cause);
            yield return new MeasureChange(then, now)
            {
                Causes = [.. (before.AsOf == after.AsOf ? causes : causes.Append(ChangeCause.OtherDate)).Distinct().Order()],
                Figures = figures,
                Regions = regions,
            };
        }
    }

    private static bool Differ(MeasureResult before, MeasureResult after) =>
        (before.Compliance, before.Reason, before.Completion, before.Margin, before.Trajectory, before.DataQuality.Share, before.Waived)
            != (after.Compliance, after.Reason, after.Completion, after.Margin, after.Trajectory, after.DataQuality.Share, after.Waived)
        || !before.DataQuality.Notes.SequenceEqual(after.DataQuality.Notes)
        || before.Class != after.Class
        || FigureText.Actual(before) != FigureText.Actual(after)
        || (before.Actual?.Value, before.Actual?.Date) != (after.Actual?.Value, after.Actual?.Date);

    private static List<RegionChange> Regions(MeasureResult before, MeasureResult after) =>
        [.. before.Regions.Zip(after.Regions, (then, now) => new RegionChange(now.Region, then.Result, now.Result)).Where(change => Differ(change.Before, change.After))];

    /// <summary>The figures of a measure, or of the parts that it is judged by, that are known differently.</summary>
    private static List<FigureChange> Figures(string measure, EvaluationResult before, EvaluationResult after)
    {
        if (after.Programme.FormulaOf(measure) is PartsFormula formula)
        {
            return [.. formula.Parts.SelectMany(part => Figures(part, before, after)).Distinct()];
        }

        var then = before.Observations.Of(measure).ToDictionary(chain => chain.Identity, chain => chain.Known(before.KnownAt).LastOrDefault(row => row.Date <= before.AsOf));
        var now = after.Observations.Of(measure).ToDictionary(chain => chain.Identity, chain => chain.Known(after.KnownAt).LastOrDefault(row => row.Date <= after.AsOf));
        return [.. then.Keys.Union(now.Keys)
            .Select(identity => Change(then.GetValueOrDefault(identity), now.GetValueOrDefault(identity)))
            .OfType<FigureChange>()
            .OrderBy(change => (change.After ?? change.Before)!.Date)
            .ThenBy(change => (change.After ?? change.Before)!.Region, StringComparer.Ordinal)];
    }

    private static FigureChange? Change(BoundObservation? before, BoundObservation? after)
    {
        if (before?.Observation == after?.Observation)
        {
            return null;
        }

        var cause = before is null || after is null ? ChangeCause.NewData
            : after.Confirms(before) ? ChangeCause.ConfirmedData
            : ChangeCause.RevisedData;
        return new FigureChange(cause, before?.Observation, after?.Observation);
    }
}
