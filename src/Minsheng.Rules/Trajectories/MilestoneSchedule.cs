namespace Minsheng.Rules;

/// <summary>Dated milestones: the share of the last one whose day has come, nothing in between.</summary>
public sealed record MilestoneSchedule : Schedule
{
    internal MilestoneSchedule(IReadOnlyList<SchedulePoint> milestones) => Milestones = milestones;

    /// <summary>The milestones, by date.</summary>
    public IReadOnlyList<SchedulePoint> Milestones { get; }

    private protected override Rational ShareWithin(DateOnly date, DateOnly start, DateOnly by) =>
        Milestones.LastOrDefault(milestone => milestone.Date <= date).Share;
}
