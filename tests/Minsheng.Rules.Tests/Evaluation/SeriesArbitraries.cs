using FsCheck;
using FsCheck.Fluent;

namespace Minsheng.Rules.Tests.Evaluation;

/// <summary>A running total of the year 2023, reported at ends of months.</summary>
/// <param name="Body">The measure <c>m</c>, without regions and without <c>reporting</c>.</param>
/// <param name="Months">What each month added, in each of the regions; the first month is January.</param>
/// <param name="Status">How firm the newest figures are.</param>
/// <param name="AsOf">The day of the evaluation.</param>
public sealed record RunningTotal(string Body, IReadOnlyList<IReadOnlyList<int>> Months, ObservationStatus Status, DateOnly AsOf)
{
    /// <summary>The last day of a month of 2023, counted from 0.</summary>
    public static DateOnly EndOf(int month) => new DateOnly(2023, 1, 1).AddMonths(month + 1).AddDays(-1);
}

/// <summary>Generators of running totals.</summary>
public static class SeriesArbitraries
{
    private const int MostRegions = 4;

    public static Arbitrary<RunningTotal> RunningTotals() =>
        (from target in Gen.Choose(1, 60)
         from words in Gen.Elements($"≥ {target} 所", $"> {target} 所", $"≤ {target} 所", $"< {target} 所", $"= {target} 所", $"{target}..{target + 5} 所")
         from isNet in Gen.Elements(true, false)
         from keys in Gen.Elements("", ", \"bothBind\": true", ", \"tolerance\": 2", ", \"schedule\": \"byDays\"")
         from due in Gen.Elements(11, 11, 8, 5)
         from count in Gen.Choose(1, 12)
         from months in Gen.Choose(isNet ? -4 : 0, 6).ListOf(MostRegions).ListOf(count)
         from status in Gen.Elements(ObservationStatus.Reported, ObservationStatus.Provisional, ObservationStatus.Final)
         from afterwards in Gen.Choose(0, 27)
         let net = isNet ? ", \"monotone\": false" : ""
         let body = $""" "id": "m", "kind": "count", "target": "{words}", "by": "{IsoDate.Format(RunningTotal.EndOf(due))}"{net}{keys} """
         select new RunningTotal(body, [.. months.Select(each => (IReadOnlyList<int>)[.. each])], status, RunningTotal.EndOf(count - 1).AddDays(afterwards))).ToArbitrary();
}
