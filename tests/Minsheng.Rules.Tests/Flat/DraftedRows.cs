using FsCheck;
using FsCheck.Fluent;

namespace Minsheng.Rules.Tests.Flat;

/// <summary>What was reported of a drafted measure: several days, regions and totals, revisions, firm and loose figures.</summary>
internal static class DraftedRows
{
    private const int Most = 20;

    /// <summary>Rows that fit: none contradicts another one that became known with it.</summary>
    /// <param name="setting">The programme.</param>
    /// <param name="id">The measure.</param>
    /// <param name="regions">The regions that may report, besides the total.</param>
    /// <param name="due">The due date.</param>
    /// <param name="figure">What a row says.</param>
    /// <param name="isIncremental">Whether a month has one row.</param>
    public static Gen<IReadOnlyList<Observation>> Of(
        DraftedSetting setting, string id, IReadOnlyList<int> regions, DateOnly due, Gen<Observation> figure, bool isIncremental = false) =>
        from count in Gen.Frequency((1, Gen.Choose(0, 3)), (3, Gen.Choose(3, regions.Count == 0 ? Most / 2 : Most)))
        from rows in Row(setting, id, regions, due, figure).ListOf(count)
        from twice in Gen.Choose(0, 3)
        let kept = rows.DistinctBy(row => Identity(row, isIncremental)).ToList()
        select (IReadOnlyList<Observation>)[.. kept, .. kept.Take(1 - Math.Min(twice, 1)).Select(row => row with { Note = "再报" })];

    /// <summary>A region by its id.</summary>
    private static string RegionOf(Observation row) => Enumerable.Range(0, 4)
        .Where(region => row.Region == DraftedSetting.IdOf(region) || row.Region == DraftedSetting.TitleOf(region))
        .Select(DraftedSetting.IdOf)
        .SingleOrDefault("");

    private static (string Region, DateOnly Day, DateOnly? RecordedAt, bool HasCounts) Identity(Observation row, bool isIncremental) =>
        (RegionOf(row), isIncremental ? CalendarMonth.Of(row.Date).First : row.Date, row.RecordedAt, row.Denominator is not null);

    private static Gen<Observation> Row(DraftedSetting setting, string id, IReadOnlyList<int> regions, DateOnly due, Gen<Observation> figure) =>
        from said in figure
        from region in Region(regions)
        from date in Gen.Frequency((2, Gen.Constant(due)), (5, setting.AnyDay))
        from recorded in Gen.Frequency((1, Gen.Constant(-1)), (4, Gen.Choose(0, 60)))
        from status in Gen.Frequency(
            (6, Gen.Constant(ObservationStatus.Reported)),
            (2, Gen.Constant(ObservationStatus.Provisional)),
            (2, Gen.Constant(ObservationStatus.Final)),
            (1, Gen.Constant(ObservationStatus.Excluded)))
        select said with
        {
            Measure = id,
            Region = region,
            Date = date,
            RecordedAt = recorded < 0 ? null : date.AddDays(recorded),
            Status = status,
            Note = status == ObservationStatus.Excluded ? "口径不同" : "",
        };

    private static Gen<string> Region(IReadOnlyList<int> regions) => regions.Count == 0
        ? Gen.Constant("")
        : Gen.Frequency((1, Gen.Constant("")), (4, Gen.Elements(regions.ToArray()).SelectMany(DraftedSetting.NameOf)));
}
