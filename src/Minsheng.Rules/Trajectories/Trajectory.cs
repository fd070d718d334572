namespace Minsheng.Rules;

/// <summary>Completion against the schedule at the date of the figure used (序时进度).</summary>
/// <param name="State">The verdict on the pace.</param>
public sealed record Trajectory(TrajectoryState State)
{
    /// <summary>The share that was due at the date of the figure; null where nothing is scheduled or nothing can be assessed.</summary>
    public Rational? Scheduled { get; init; }

    /// <summary>Scheduled share less capped completion, in percentage points; negative in front of the schedule.</summary>
    public Rational? Lag { get; init; }

    /// <summary>What is missing, spread over the months that are left, in the measure's unit per month.</summary>
    /// <value>Null where nothing is missing, no month is left, or the figure is no running total towards a lower bound.</value>
    public Quantity? Required { get; init; }

    /// <summary>What the figure will be on the due date if it goes on in proportion to the schedule: A + (A−B)·(1−S)/S.</summary>
    /// <value>Null with fewer than three dated figures, where nothing was due yet, when due, and for kinds that cannot be carried forward. Of milestones it is the completion.</value>
    public Quantity? Forecast { get; init; }

    /// <summary>The light that the programme's band table gives; null without a table or a lag.</summary>
    public LightBand? Light { get; init; }
}
