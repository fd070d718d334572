using System.Globalization;
using Minsheng.Rules.Tests.Flat;

namespace Minsheng.Rules.Tests.Batch;

/// <summary>A programme as an author could write it, and what a warehouse says of villages: several days, revisions, firm and loose figures, in any order.</summary>
/// <param name="Case">The programme with its day, and the day of the knowledge.</param>
/// <param name="Count">How many regions there are.</param>
/// <param name="Seed">What the rows follow from.</param>
public sealed record DraftedCollection(DraftedCase Case, int Count, int Seed)
{
    private static readonly ObservationStatus[] Statuses =
        [ObservationStatus.Reported, ObservationStatus.Reported, ObservationStatus.Reported, ObservationStatus.Provisional, ObservationStatus.Final, ObservationStatus.Final, ObservationStatus.Excluded];

    /// <summary>How many decimals the numbers of each measure have.</summary>
    internal static int[] DecimalsOf(BatchEvaluator evaluator) =>
        [.. Enumerable.Range(0, evaluator.Count).Select(measure => evaluator.Table.Figures[measure].Source == FigureSource.Value && !evaluator.Table.RowIn(measure, null)!.Value.Figure.IsWhole ? measure % 5 : 0)];

    /// <summary>A row as an observation of its village.</summary>
    internal static Observation ToObservation(BatchEvaluator evaluator, CollectedRow row, int[] decimals) => row.ToObservation(
        evaluator.Programme.Measures.ElementAt(row.Measure).Id, evaluator.Table.ValueUnitOf(row.Measure)?.IsShare == true, (long)Math.Pow(10, decimals[row.Measure]));

    /// <summary>Rows that fit: none contradicts another that became known with it.</summary>
    internal List<CollectedRow> Rows(BatchEvaluator evaluator)
    {
        var random = new Random(Seed);
        var rows = new List<CollectedRow>();
        foreach (var region in Enumerable.Range(0, Count))
        {
            foreach (var measure in Enumerable.Range(0, evaluator.Count).Where(measure => evaluator.Table.Figures[measure].Source is FigureSource.Value or FigureSource.Share))
            {
                rows.AddRange(Rows(evaluator, region, measure, random).DistinctBy(row => (row.Date, row.Recorded, evaluator.Table.Measures[measure].IsIncremental)));
            }
        }

        var all = rows.ToArray();
        random.Shuffle(all);
        return [.. all];
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Case}\n{Count} regions, seed {Seed}");

    private static IEnumerable<CollectedRow> Rows(BatchEvaluator evaluator, int region, int measure, Random random)
    {
        var isIncremental = evaluator.Table.Measures[measure].IsIncremental;
        var isShare = evaluator.Table.Figures[measure].Source == FigureSource.Share;
        for (var left = random.Next(7); left > 0; left--)
        {
            var day = Day(evaluator, measure, random);
            var whole = random.Next(6);
            yield return new CollectedRow(region, measure, isIncremental ? CalendarMonth.Of(day).Last : day, isShare ? random.Next(whole + 1) : random.Next(isIncremental ? 8 : 40))
            {
                B = isShare ? whole : null,
                Recorded = random.Next(4) == 0 ? null : (isIncremental ? CalendarMonth.Of(day).Last : day).AddDays(random.Next(3) * 20),
                Status = Statuses[random.Next(Statuses.Length)],
            };
        }
    }

    /// <summary>Few days, so that several rows are of one: before the period, up to the due date, after it, and after what is judged.</summary>
    private static DateOnly Day(BatchEvaluator evaluator, int measure, Random random)
    {
        var (from, by) = (evaluator.Programme.Period.From, evaluator.Programme.Measures.ElementAt(measure).Header.By);
        return random.Next(8) switch
        {
            0 => from.AddDays(-random.Next(3)),
            1 => by,
            2 => by.AddDays(random.Next(1, 3) * 9),
            3 => evaluator.AsOf,
            4 => evaluator.AsOf.AddDays(random.Next(0, 2)),
            _ => from.AddDays((by.DayNumber - from.DayNumber) * random.Next(4) / 3),
        };
    }
}
