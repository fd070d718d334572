namespace Minsheng.Rules;

/// <summary>The numbers by which a programme judges pace and age of figures.</summary>
public sealed record TrajectoryRules
{
    /// <summary>What holds where a programme says nothing: ahead from 10 points, behind up to 30, stale after 3 months, no lights.</summary>
    public static TrajectoryRules Default { get; } = new();

    /// <summary>How many percentage points in front of the schedule are <see cref="TrajectoryState.Ahead"/>.</summary>
    /// <value>At least 0.</value>
    public Rational AheadFrom { get; init; } = 10;

    /// <summary>Up to how many percentage points after the schedule are <see cref="TrajectoryState.Behind"/>; more are <see cref="TrajectoryState.SeverelyBehind"/>.</summary>
    /// <value>At least 0.</value>
    public Rational BehindUpTo { get; init; } = 30;

    /// <summary>After how many calendar months a figure is stale.</summary>
    /// <value>At least 1.</value>
    public int StaleAfterMonths { get; init; } = 3;

    /// <summary>The band table of lights (红黄绿灯); null where the programme shows none.</summary>
    public LightTable? Lights { get; init; }
}
