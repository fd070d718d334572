using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>From figures to data quality: everything that holds, the worst first.</summary>
internal static class QualityRule
{
    private static readonly DataQualityState[] InOrder = Enum.GetValues<DataQualityState>();

    public static DataQuality Of(Position position, FigureFormula formula, Judgement judgement, TrajectoryRules rules)
    {
        if (position.Figure is not { } figure)
        {
            return Make([DataQualityState.Missing], Rational.Zero);
        }

        var states = new List<DataQualityState>();
        if (position.Gap is not null)
        {
            states.Add(DataQualityState.Partial);
        }

        var stands = judgement.Settled != Truth.Unknown || formula.Actual.Behaviour == FigureBehaviour.Standing;
        if (!stands && CalendarMonth.Add(figure.Oldest, rules.StaleAfterMonths) < position.UpTo)
        {
            states.Add(DataQualityState.Stale);
        }

        var isPublishedShare = formula.Actual is ShareExpression && (figure.LacksBase || !figure.HasCounts);
        if (figure.IsProvisional || isPublishedShare)
        {
            states.Add(DataQualityState.Provisional);
        }

        if (figure.IsRevised)
        {
            states.Add(DataQualityState.Revised);
        }

        return Make(states, position.Reported);
    }

    /// <summary>The quality of a whole whose parts are judged each for itself.</summary>
    /// <param name="parts">The parts; at least one.</param>
    public static DataQuality Combine(IReadOnlyList<DataQuality> parts)
    {
        var reported = parts.Count(part => part.State != DataQualityState.Missing);
        if (reported == 0)
        {
            return Make([DataQualityState.Missing], Rational.Zero);
        }

        var states = parts
            .SelectMany(part => part.Notes)
            .Select(state => state == DataQualityState.Missing ? DataQualityState.Partial : state)
            .Where(state => state != DataQualityState.Complete)
            .ToList();
        return Make(states, new Rational(reported, parts.Count));
    }

    private static DataQuality Make(List<DataQualityState> states, Rational share)
    {
        var inOrder = new List<DataQualityState>();
        foreach (var state in InOrder)
        {
            if (states.Contains(state))
            {
                inOrder.Add(state);
            }
        }

        if (inOrder.Count == 0)
        {
            inOrder.Add(DataQualityState.Complete);
        }

        return new DataQuality(inOrder[0], share, inOrder);
    }
}
