using FsCheck;
using FsCheck.Fluent;

namespace Minsheng.Rules.Kinds.Progress.Tests;

/// <summary>Generators of measures of progress with their figures.</summary>
public static class ProgressArbitraries
{
    private const string Own = """[ { "from": 1, "class": "kept", "title": "跟上" }, { "from": 0, "class": "behind", "title": "落后" }, { "class": "away", "title": "背离" } ]""";
    private static readonly DateOnly First = new(2015, 1, 1);
    private static readonly int Days = new DateOnly(2030, 12, 31).DayNumber - First.DayNumber;

    /// <summary>Dates in order over sixteen years; amounts with up to two decimals, the figure often at the baseline, at the target or next to them.</summary>
    public static Arbitrary<ProgressCase> Cases() =>
        (from baseline in Amount
         from target in Amount.Where(target => target != baseline)
         from actual in Gen.OneOf(Amount, Gen.Elements(baseline, target), from step in Gen.Elements(-1, 1) select target + new Rational(step, 1_000_000))
         from days in Gen.Choose(0, Days).Three()
         let dates = new[] { days.Item1, days.Item2, days.Item3 }.Order().Select(First.AddDays).ToArray()
         from thresholds in Gen.Elements("\"un\"", "\"eurostat\"", Own)
         where HasEnded(dates[0], dates[1])
         select new ProgressCase(baseline, target, actual, dates[0], dates[1], dates[2], thresholds)).ToArbitrary();

    private static Gen<Rational> Amount =>
        from units in Gen.Choose(1, 20_000)
        from scale in Gen.Elements(1, 10, 100)
        select new Rational(units, scale);

    /// <summary>Whether a month that is not the first day's own has ended, which is enough for one to have ended since.</summary>
    private static bool HasEnded(DateOnly since, DateOnly date) => date >= since.AddMonths(1);
}
