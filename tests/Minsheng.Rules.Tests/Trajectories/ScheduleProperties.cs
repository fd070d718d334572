using FsCheck.Xunit;

namespace Minsheng.Rules.Tests.Trajectories;

/// <summary>What holds for every schedule on every day.</summary>
[Properties(Arbitrary = [typeof(TrajectoryArbitraries)])]
public sealed class ScheduleProperties
{
    private static readonly DateOnly Start = Sample.Day("01-01");

    [Property]
    public void ShareAt_EveryDay_NeverFallsAndStaysWithinZeroAndOne(DraftedSchedule drafted)
    {
        var schedule = Load(drafted);
        var shares = Enumerable.Range(-10, 400).Select(day => schedule.ShareAt(Start.AddDays(day), Start, drafted.By)).ToList();

        Assert.All(shares, share => Assert.True(share >= 0 && share <= 1));
        Assert.All(shares.Zip(shares.Skip(1)), pair => Assert.True(pair.First <= pair.Second));
    }

    [Property]
    public void ShareAt_BeforeTheStartAndFromTheDueDateOn_IsZeroAndOne(DraftedSchedule drafted, byte days)
    {
        var schedule = Load(drafted);

        Assert.Equal(0, schedule.ShareAt(Start.AddDays(-1 - days), Start, drafted.By));
        Assert.Equal(1, schedule.ShareAt(drafted.By.AddDays(days), Start, drafted.By));
    }

    private static Schedule Load(DraftedSchedule drafted) =>
        Sample.Programme($""" "id": "m", "kind": "milestone", "target": "reach 投用", "by": "{IsoDate.Format(drafted.By)}"{drafted.Key} """).ScheduleOf("m");
}
