using System.Globalization;
using System.Numerics;
using Minsheng.Rules.Tests.Flat;

namespace Minsheng.Rules.Tests.Batch;

/// <summary>A programme as an author could write it, with figures of many villages. Villages are few kinds, laid over many regions, so that the interpreter is asked once for each kind.</summary>
/// <param name="Case">The programme, its day, and rows that single regions may have.</param>
/// <param name="Count">How many regions there are.</param>
/// <param name="Seed">What the figures follow from.</param>
public sealed record DraftedVillages(DraftedCase Case, int Count, int Seed)
{
    /// <summary>How many kinds of villages there are.</summary>
    private const int Kinds = 24;

    /// <summary>Lays figures for every measure.</summary>
    internal VillageFigures Lay()
    {
        var programme = Case.Load();
        var random = new Random(Seed);
        var evaluator = new BatchEvaluator(programme, Case.Options.AsOf);
        int[] kinds = [.. Enumerable.Range(0, Count).Select(_ => random.Next(Kinds))];
        VillageColumn[] columns = [.. Enumerable.Range(0, evaluator.Count).Select(measure => ColumnOf(evaluator, measure, random))];
        return new VillageFigures(evaluator, kinds, columns);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Case}\n{Count} regions, seed {Seed}");

    private VillageColumn ColumnOf(BatchEvaluator evaluator, int measure, Random random)
    {
        if (evaluator.Table.CompositeAt(measure) is not null || random.Next(8) == 0)
        {
            return new VillageColumn(measure);
        }

        var column = Random(evaluator, measure, random) with { Presents = random.Next(3) == 0 ? [] : [.. Enumerable.Range(0, Kinds).Select(_ => random.Next(5) > 0)] };
        return random.Next(4) == 0 ? column with { Singles = Singles(evaluator, measure, random) } : column;
    }

    private VillageColumn Random(BatchEvaluator evaluator, int measure, Random random)
    {
        var decimals = random.Next(10);
        var figure = evaluator.Table.RowIn(measure, parts: null)?.Figure;
        if (figure?.Source == FigureSource.Value)
        {
            decimals = figure.Value.IsWhole || evaluator.Table.RowIn(measure, (long)BigInteger.Pow(10, decimals)) is null ? 0 : decimals;
            return new VillageColumn(measure) { Decimals = decimals, A = [.. Enumerable.Range(0, Kinds).Select(_ => Amount(figure.Value, decimals, random))] };
        }

        if (figure?.Source == FigureSource.Share && random.Next(4) == 0)
        {
            var whole = (long)BigInteger.Pow(10, decimals);
            return new VillageColumn(measure) { Decimals = decimals, A = [.. Enumerable.Range(0, Kinds).Select(_ => whole * random.Next(101) / 100)] };
        }

        if (figure?.Source == FigureSource.Share)
        {
            var shares = Enumerable.Range(0, Kinds).Select(_ => Share(random)).ToList();
            return new VillageColumn(measure) { Decimals = figure.Value.IsWhole ? 0 : decimals, A = [.. shares.Select(share => share.A)], B = [.. shares.Select(share => share.B)] };
        }

        var meanings = Rows(evaluator.Table.Measures[measure].Measure.Id).Where(row => row.Status != ObservationStatus.Excluded).ToList();
        return meanings.Count == 0 ? new VillageColumn(measure) : new VillageColumn(measure) { Meanings = meanings, Codes = [.. Enumerable.Range(0, Kinds).Select(_ => (byte)random.Next(meanings.Count))] };
    }

    /// <summary>For some kinds of villages some of the drafted rows, of which none contradicts another.</summary>
    private IReadOnlyList<Observation>?[] Singles(BatchEvaluator evaluator, int measure, Random random)
    {
        var rows = Rows(evaluator.Table.Measures[measure].Measure.Id);
        return [.. Enumerable.Range(0, Kinds).Select(_ => rows.Count > 0 && random.Next(6) == 0 ? rows.Where((_, index) => index == 0 || random.Next(2) == 0).ToList() : null)];
    }

    private List<Observation> Rows(string id) =>
        [.. Case.Rows.Where(row => row.Measure == id).Select(row => row with { Region = "" }).DistinctBy(row => (CalendarMonth.Of(row.Date), row.RecordedAt, row.Denominator is null))];

    /// <summary>At, beside and far from targets, which are small numbers; at the edges of what is proven and of 64 bits.</summary>
    private static long Amount(SnapshotFigure figure, int decimals, Random random)
    {
        var parts = (long)BigInteger.Pow(10, decimals);
        var amount = random.Next(12) switch
        {
            0 => random.NextInt64(-2_000_000_000, 2_000_000_000),
            1 => 1_000_000_000_000 / parts * parts + random.Next(-1, 2),
            2 => figure.LargestA - random.Next(-1, 2),
            3 => random.Next(2) == 0 ? long.MaxValue : long.MinValue + 1,
            4 => random.NextInt64(long.MinValue + 1, long.MaxValue) >> random.Next(60),
            _ => (figure.Unit.IsShare ? random.Next(0, 110) * parts / 100 : random.Next(-5, 60) * parts) + random.Next(-1, 2) * random.Next(2),
        };
        return figure.RefusesNegative ? Math.Abs(amount) : amount;
    }

    private static (long A, long B) Share(Random random)
    {
        var whole = random.Next(8) switch
        {
            0 => 0,
            1 => int.MaxValue + (long)random.Next(-1, 2),
            2 => random.NextInt64(long.MaxValue) >> random.Next(60),
            3 => long.MaxValue,
            4 => 100L * random.Next(1_000_000),
            _ => random.Next(1, 40),
        };
        var part = (BigInteger)whole * random.Next(0, 101) / 100 + random.Next(-1, 2);
        return ((long)BigInteger.Max(0, BigInteger.Min(whole, part)), whole);
    }
}
