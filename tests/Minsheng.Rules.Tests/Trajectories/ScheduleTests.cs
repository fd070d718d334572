namespace Minsheng.Rules.Tests.Trajectories;

public sealed class ScheduleTests
{
    private static readonly DateOnly Start = Sample.Day("01-01");
    private static readonly DateOnly End = Sample.Day("12-31");

    [Theory]
    [InlineData("01-30", "0")]
    [InlineData("01-31", "1/12")]
    [InlineData("06-30", "1/2")]
    [InlineData("11-29", "10/12")]
    [InlineData("11-30", "11/12")]
    [InlineData("12-30", "11/12")]
    [InlineData("12-31", "1")]
    public void ByMonths_OfAYear_CountsWholeMonths(string day, string share) => AssertShare(share, Schedule.ByMonths, day);

    [Fact]
    public void ByMonths_PeriodWithinMonths_CountsTheMonthsItTouches()
    {
        var (start, by) = (new DateOnly(2022, 11, 15), new DateOnly(2023, 3, 10));

        Assert.Equal(new Rational(1, 5), Schedule.ByMonths.ShareAt(new DateOnly(2022, 11, 30), start, by));
        Assert.Equal(new Rational(4, 5), Schedule.ByMonths.ShareAt(new DateOnly(2023, 3, 9), start, by));
        Assert.Equal(1, Schedule.ByMonths.ShareAt(by, start, by));
    }

    [Theory]
    [InlineData("01-01", "1/365")]
    [InlineData("03-14", "73/365")]
    [InlineData("12-30", "364/365")]
    [InlineData("12-31", "1")]
    public void ByDays_OfAYear_CountsTheDayItself(string day, string share) => AssertShare(share, Schedule.ByDays, day);

    [Fact]
    public void EndOnly_BeforeTheDueDate_IsNothing()
    {
        AssertShare("0", Schedule.EndOnly, "12-30");
        AssertShare("1", Schedule.EndOnly, "12-31");
    }

    [Fact]
    public void All_DueBeforeTheEnd_AreDoneFromThen() => Assert.All(
        new[] { Schedule.ByMonths, Schedule.ByDays, Schedule.EndOnly },
        schedule => Assert.Equal(1, schedule.ShareAt(Sample.Day("06-15"), Start, Sample.Day("06-15"))));

    /// <summary>40% on 30 June, the 181st day; half way from there to the 365th lies 30 September, the 273rd.</summary>
    [Theory]
    [InlineData("01-01", "2/905")]
    [InlineData("06-30", "2/5")]
    [InlineData("09-30", "7/10")]
    [InlineData("12-31", "1")]
    public void Points_BetweenThem_AreStraightLinesByDays(string day, string share) =>
        AssertShare(share, Load(""" { "points": [ { "date": "2023-06-30", "share": "40%" } ] } """), day);

    [Fact]
    public void Points_OnTheFirstDayAndTheLast_AreKept()
    {
        var schedule = Load(""" { "points": [ { "date": "2023-01-01", "share": 0.25 }, { "date": "2023-12-31", "share": 1 } ] } """);

        AssertShare("1/4", schedule, "01-01");
        AssertShare("1", schedule, "12-31");
    }

    [Theory]
    [InlineData("03-30", "0")]
    [InlineData("03-31", "1/5")]
    [InlineData("08-31", "1/5")]
    [InlineData("09-30", "7/10")]
    [InlineData("12-30", "7/10")]
    [InlineData("12-31", "1")]
    public void Milestones_BetweenThem_StandStill(string day, string share) =>
        AssertShare(share, Load(""" { "milestones": [ { "date": "2023-03-31", "share": "20%" }, { "date": "2023-09-30", "share": "70%" } ] } """), day);

    /// <summary>Up to 建成 there are five steps; 在建 is the second, and 开工 a word for the first.</summary>
    [Fact]
    public void Milestones_Stages_StandForTheCompletionTheyHave()
    {
        const string stages = """ { "milestones": [ { "date": "2023-03-31", "stage": "开工" }, { "date": "2023-06-30", "stage": "在建" } ] } """;
        var schedule = Load(stages, """ "kind": "milestone", "target": "reach 建成" """);

        AssertShare("1/5", schedule, "03-31");
        AssertShare("2/5", schedule, "06-30");
    }

    [Theory]
    [InlineData(""" { "points": [ { "date": "2023-06-30", "share": "40%" }, { "date": "2023-06-30", "share": "50%" } ] } """, "MR3025")]
    [InlineData(""" { "points": [ { "date": "2022-12-31", "share": "40%" } ] } """, "MR3025")]
    [InlineData(""" { "milestones": [ { "date": "2024-01-01", "share": "40%" } ] } """, "MR3025")]
    [InlineData(""" { "points": [ { "date": "2023-03-31", "share": "40%" }, { "date": "2023-06-30", "share": "30%" } ] } """, "MR3026")]
    [InlineData(""" { "points": [ { "date": "2023-03-31", "share": 40 } ] } """, "MR3026")]
    [InlineData(""" { "milestones": [ { "date": "2023-03-31", "share": "-1%" } ] } """, "MR3026")]
    [InlineData(""" { "milestones": [ { "date": "2023-03-31", "stage": "在建" } ] } """, "MR1024")]
    [InlineData(""" { "points": [ { "date": "2023-03-31", "stage": "在建" } ] } """, "MR1009")]
    [InlineData(""" "weekly" """, "MR1014")]
    [InlineData(""" {} """, "MR1009")]
    public void Load_WrongSchedule_IsReported(string schedule, string code) =>
        Assert.Contains(code, Sample.CodesOf($""" "kind": "count", "target": "≥ 15 所", "schedule": {schedule} """));

    private static void AssertShare(string share, Schedule schedule, string day) =>
        Assert.Equal(share.Split('/') is [var part, var whole] ? Rational.Parse(part, null) / Rational.Parse(whole, null) : Rational.Parse(share, null), schedule.ShareAt(Sample.Day(day), Start, End));

    private static Schedule Load(string schedule, string body = """ "kind": "count", "target": "≥ 15 所" """) =>
        Sample.Programme($""" "id": "m", {body}, "schedule": {schedule} """).ScheduleOf("m");
}
