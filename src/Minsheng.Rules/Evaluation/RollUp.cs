namespace Minsheng.Rules;

/// <summary>From parts to wholes: verdicts in three-valued logic, completions as weighted means.</summary>
internal static class RollUp
{
    /// <summary>
    /// The verdict of a whole. Waived and not applicable parts are taken out first; what is unknown stays unknown in the
    /// order error, indeterminate, pending.
    /// </summary>
    public static Compliance Verdict(Quorum quorum, IReadOnlyCollection<Compliance> parts)
    {
        var remaining = parts.Where(IsInForce).ToList();
        if (remaining.Count == 0)
        {
            return parts.Contains(Compliance.Waived) ? Compliance.Waived : Compliance.NotApplicable;
        }

        var required = quorum.Of(remaining.Count);
        var met = remaining.Count(part => part == Compliance.Met);
        var unknown = remaining.Count(IsUnknown);
        if (met >= required)
        {
            return Compliance.Met;
        }

        return met + unknown < required ? Compliance.NotMet : FirstUnknown(remaining);
    }

    /// <summary>The verdict of a whole from the number of parts with each verdict.</summary>
    /// <param name="quorum">How many must be met.</param>
    /// <param name="counts">A number for each <see cref="Compliance"/>.</param>
    public static Compliance Verdict(Quorum quorum, ReadOnlySpan<int> counts)
    {
        var met = counts[(int)Compliance.Met];
        var unknown = counts[(int)Compliance.Error] + counts[(int)Compliance.Indeterminate] + counts[(int)Compliance.Pending];
        var inForce = met + unknown + counts[(int)Compliance.NotMet];
        if (inForce == 0)
        {
            return counts[(int)Compliance.Waived] > 0 ? Compliance.Waived : Compliance.NotApplicable;
        }

        var required = quorum.Of(inForce);
        return met >= required ? Compliance.Met
            : met + unknown < required ? Compliance.NotMet
            : counts[(int)Compliance.Error] > 0 ? Compliance.Error
            : counts[(int)Compliance.Indeterminate] > 0 ? Compliance.Indeterminate
            : Compliance.Pending;
    }

    /// <summary>Whether a part is one of those that made the whole what it is.</summary>
    public static bool Decides(Compliance part, Compliance whole) => whole != Compliance.Met && part == whole;

    public static bool IsInForce(Compliance compliance) => compliance is not (Compliance.Waived or Compliance.NotApplicable);

    /// <summary>The mean over measures by weight, in two versions; measures that never have a completion are in no mean.</summary>
    public static CompletionSummary OverMeasures(IEnumerable<MeasureResult> results)
    {
        Rational reported = 0;
        Rational missing = 0;
        Rational sum = 0;
        foreach (var result in results.Where(result => result.CanHaveCompletion && IsInForce(result.Compliance)))
        {
            var weight = result.Measure.Header.Weight;
            if (result.Completion is { } completion)
            {
                reported += weight;
                sum += weight * completion.Capped;
            }
            else
            {
                missing += weight;
            }
        }

        var all = reported + missing;
        return all.Sign == 0
            ? default
            : new CompletionSummary(reported.Sign == 0 ? null : sum / reported, sum / all, reported / all);
    }

    /// <summary>The mean over items, each with weight one; items without any completion are left out.</summary>
    public static CompletionSummary OverItems(IEnumerable<ItemResult> items)
    {
        var completions = items.Select(item => item.Completion).ToList();
        return new CompletionSummary(
            Mean(completions.Select(each => each.ReportedOnly)),
            Mean(completions.Select(each => each.MissingAsZero)),
            Mean(completions.Select(each => each.CoveredWeight)));
    }

    public static EvaluationSummary Summarize(IReadOnlyCollection<ItemResult> items)
    {
        var measures = items.SelectMany(item => item.Measures).ToList();
        return new EvaluationSummary(
            Count(measures.Select(measure => measure.Compliance)),
            Count(items.Select(item => item.Compliance)),
            Count(measures.Select(measure => measure.Trajectory.State)),
            measures.Count(measure => measure.Suspect is not null),
            OverItems(items));
    }

    private static bool IsUnknown(Compliance compliance) =>
        compliance is Compliance.Pending or Compliance.Indeterminate or Compliance.Error;

    private static Compliance FirstUnknown(List<Compliance> parts) =>
        parts.Contains(Compliance.Error) ? Compliance.Error
        : parts.Contains(Compliance.Indeterminate) ? Compliance.Indeterminate
        : Compliance.Pending;

    private static Rational? Mean(IEnumerable<Rational?> values)
    {
        var known = values.OfType<Rational>().ToList();
        return known.Count == 0 ? null : known.Mean();
    }

    private static SortedDictionary<T, int> Count<T>(IEnumerable<T> values)
        where T : struct, Enum
    {
        var counts = new SortedDictionary<T, int>(Enum.GetValues<T>().ToDictionary(each => each, _ => 0));
        foreach (var value in values)
        {
            counts[value]++;
        }

        return counts;
    }
}
