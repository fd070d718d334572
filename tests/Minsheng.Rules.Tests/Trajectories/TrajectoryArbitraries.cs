using FsCheck;
using FsCheck.Fluent;
using Minsheng.Rules.Tests.Flat;
using Minsheng.Rules.Tests.Values;

namespace Minsheng.Rules.Tests.Trajectories;

/// <summary>A milestone of 2023 with a schedule of any form.</summary>
/// <param name="By">The due date.</param>
/// <param name="Key">The key <c>schedule</c> with a comma before it, or nothing.</param>
public sealed record DraftedSchedule(DateOnly By, string Key);

/// <summary>Edges of a band table, and on which side of each the edge itself lies.</summary>
/// <param name="Edges">Rising whole numbers.</param>
/// <param name="Belongs">For each edge, whether it belongs to the band below it.</param>
public sealed record DraftedBands(IReadOnlyList<int> Edges, IReadOnlyList<bool> Belongs);

/// <summary>Generators of schedules, band tables and numbers to look up in them.</summary>
public static class TrajectoryArbitraries
{
    private static readonly string[] Stages = ["未启动", "开工", "在建", "主体完工", "基本建成", "竣工", "投用"];
    private static readonly DraftedSetting Year = new(new Period(new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31)), Regions: 0);

    public static Arbitrary<DraftedSchedule> Schedules() =>
        (from due in DraftedKeys.DueDate(Year)
         from key in DraftedSchedules.Key(Year, due, [], Stages)
         select new DraftedSchedule(due, key)).ToArbitrary();

    public static Arbitrary<DraftedBands> Bands() =>
        (from count in Gen.Choose(1, 5)
         from edges in Gen.Choose(-50, 150).ListOf(count)
         let rising = edges.Distinct().Order().ToList()
         from belongs in Gen.Elements(true, false).ListOf(rising.Count)
         select new DraftedBands(rising, [.. belongs])).ToArbitrary();

    /// <summary>Any number, often one at an edge that cities publish or next to it.</summary>
    public static Arbitrary<Rational> Numbers() => Gen.OneOf(
        ValueArbitraries.AnyRational,
        from edge in Gen.Elements(0, 10, 30, 50)
        from step in Gen.Elements(new Rational(-1, 1_000_000), 0, new Rational(1, 1_000_000))
        select edge + step).ToArbitrary();
}
