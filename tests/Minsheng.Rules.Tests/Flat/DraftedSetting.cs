using FsCheck;
using FsCheck.Fluent;

namespace Minsheng.Rules.Tests.Flat;

/// <summary>What all measures of a drafted programme share.</summary>
/// <param name="Period">The period; it may start and end within a month.</param>
/// <param name="Regions">How many regions the programme lists.</param>
internal sealed record DraftedSetting(Period Period, int Regions)
{
    private const string Titles = "甲乙丙丁";

    public static Gen<DraftedSetting> Any =>
        from period in Gen.Elements(
            new Period(new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31)),
            new Period(new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31)),
            new Period(new DateOnly(2023, 11, 15), new DateOnly(2024, 3, 10)),
            new Period(new DateOnly(2024, 2, 29), new DateOnly(2024, 2, 29)))
        from regions in Gen.Choose(0, Titles.Length)
        select new DraftedSetting(period, regions);

    public static string IdOf(int region) => $"region-{region}";

    public static string TitleOf(int region) => $"{Titles[region]}区";

    /// <summary>Days at which something happens: ends of months, the ends of the period, and any day from before it to after it.</summary>
    public Gen<DateOnly> AnyDay => Gen.OneOf(
        DayWithin.Select(day => CalendarMonth.Of(day).Last),
        Gen.Elements(Period.From, Period.To),
        Gen.Choose(-20, Days + 60).Select(Period.From.AddDays));

    public Gen<DateOnly> DayWithin => Gen.Choose(0, Days).Select(Period.From.AddDays);

    /// <summary>Some of the regions, at least one, in any order.</summary>
    public Gen<IReadOnlyList<int>> SomeRegions =>
        from order in Gen.Shuffle(Enumerable.Range(0, Regions))
        from count in Gen.Choose(1, Regions)
        select (IReadOnlyList<int>)[.. order.Take(count)];

    /// <summary>A region by its id or its title.</summary>
    public static Gen<string> NameOf(int region) => Gen.Elements(IdOf(region), TitleOf(region));

    private int Days => Period.To.DayNumber - Period.From.DayNumber;
}
