using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Completion against the schedule: state, lag, the pace still required, forecast and light.</summary>
/// <param name="rules">The programme's numbers.</param>
/// <param name="start">The first day of the programme's period.</param>
/// <param name="asOf">The date of the evaluation.</param>
internal sealed class PaceRule(TrajectoryRules rules, DateOnly start, DateOnly asOf)
{
    private const int FiguresForForecast = 3;
    private static readonly Rational Hundred = 100;

    /// <summary>The trajectory of a measure, or of one region of it.</summary>
    /// <param name="measure">The measure, with its schedule.</param>
    /// <param name="standing">Its result so far.</param>
    /// <param name="monthsBehind">How many month-ends in a row it was behind; asked only where a band table needs it. Null where nobody can say.</param>
    public Trajectory Of(CompiledMeasure measure, Assessment standing, Func<int>? monthsBehind)
    {
        var result = standing.Result;
        if (measure.Schedule is EndOnlySchedule && !result.IsDue)
        {
            return new Trajectory(TrajectoryState.NoSchedule);
        }

        var by = result.Measure.Header.By;
        if (result.OldestFigure is not { } date || result.Completion is not { } completion)
        {
            return new Trajectory(TrajectoryState.CannotAssess) { Required = Required(standing, by) };
        }

        // However old the figure is: what is due only at the end is due in full then, and so is a promise that is broken.
        var isBroken = result is { IsDue: true, Compliance: Compliance.NotMet };
        var scheduled = isBroken || measure.Schedule is EndOnlySchedule ? Rational.One : measure.Schedule.ShareAt(date, start, by);
        var lag = (scheduled - completion.Capped) * Hundred;
        var state = isBroken && lag.Sign <= 0 ? TrajectoryState.Behind : StateOf(result, lag);
        return new Trajectory(state)
        {
            Scheduled = scheduled,
            Lag = lag,
            Required = Required(standing, by),
            Forecast = Forecast(measure, standing, scheduled),
            Light = isBroken && lag.Sign <= 0 ? null : LightOf(result, scheduled, lag, monthsBehind),
        };
    }

    /// <summary>Whether completion is less than is due.</summary>
    public static bool IsBehind(Trajectory trajectory) => trajectory.State is TrajectoryState.Behind or TrajectoryState.SeverelyBehind;

    private TrajectoryState StateOf(MeasureResult result, Rational lag)
    {
        if (result.Compliance == Compliance.Met)
        {
            return result.IsDue ? TrajectoryState.OnSchedule : TrajectoryState.Ahead;
        }

        return lag <= -rules.AheadFrom ? TrajectoryState.Ahead
            : lag.Sign <= 0 ? TrajectoryState.OnSchedule
            : lag <= rules.BehindUpTo ? TrajectoryState.Behind
            : TrajectoryState.SeverelyBehind;
    }

    private LightBand? LightOf(MeasureResult result, Rational scheduled, Rational lag, Func<int>? monthsBehind)
    {
        var after = result.Compliance == Compliance.Met ? Rational.Min(lag, Rational.Zero) : lag;
        Rational? number = rules.Lights?.Basis switch
        {
            LightBasis.Points => after,
            LightBasis.Relative => scheduled.Sign == 0 ? Rational.Zero : after / scheduled,
            LightBasis.MonthsBehind => after.Sign > 0 ? monthsBehind?.Invoke() : 0,
            _ => null,
        };
        return number is { } known ? rules.Lights!.BandOf(known) : null;
    }

    private Quantity? Required(Assessment standing, DateOnly by)
    {
        if (standing is not { Bound: { } bound, Actual: { } actual, Result.IsDue: false } || actual >= bound)
        {
            return null;
        }

        var left = CalendarMonth.Touched(start, by) - CalendarMonth.Completed(start, asOf);
        return left > 0 ? new Quantity((bound - actual) / left, standing.Result.Measure.Target?.Unit ?? default) : null;
    }

    private static Quantity? Forecast(CompiledMeasure measure, Assessment standing, Rational scheduled)
    {
        var canForecast = measure.Formula is FigureFormula { CanForecast: true } && standing.DatedFigures >= FiguresForForecast;
        if (!canForecast || standing.Result.IsDue || scheduled.Sign == 0)
        {
            return null;
        }

        var formula = measure.Figure;
        if (formula.Actual is StageExpression)
        {
            return new Quantity(Rational.Min(standing.Result.Completion!.Value.Raw / scheduled, Rational.One), Unit.Percent);
        }

        return standing.Actual is { } actual
            ? new Quantity(actual + (actual - formula.Start) * (Rational.One - scheduled) / scheduled, formula.Unit)
            : null;
    }
}
