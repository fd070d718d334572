using System.Numerics;

namespace Minsheng.Rules.Tests.Batch;

/// <summary>Figures of villages as columns, and the same as observations for the interpreter.</summary>
/// <param name="evaluator">The programme at a day.</param>
/// <param name="kinds">The kind of village of each region.</param>
/// <param name="columns">What the kinds report of each measure.</param>
internal sealed class VillageFigures(BatchEvaluator evaluator, int[] kinds, VillageColumn[] columns)
{
    private readonly Dictionary<int, EvaluationResult> _expected = [];

    public BatchEvaluator Evaluator => evaluator;

    /// <summary>How far completions may be off.</summary>
    public BatchTolerance Tolerance => new(evaluator, measure => columns[measure].Decimals);

    /// <summary>What the interpreter says of a region.</summary>
    public EvaluationResult Expected(int region)
    {
        var kind = kinds[region];
        if (!_expected.TryGetValue(kind, out var result))
        {
            var rows = columns.SelectMany(column => RowsOf(column, kind));
            result = RuleEvaluator.Interpreted.Evaluate(ObservationSet.Create(evaluator.Programme, rows), new EvaluationOptions { AsOf = evaluator.AsOf });
            _expected.Add(kind, result);
        }

        return result;
    }

    /// <summary>The columns, for any evaluator of the same programme.</summary>
    public BatchColumns ToColumns(BatchEvaluator other)
    {
        var result = other.CreateColumns(kinds.Length);
        foreach (var column in columns)
        {
            Set(result, column);
            AddSingles(result, column);
        }

        return result;
    }

    private void Set(BatchColumns result, VillageColumn column)
    {
        var present = column.Presents.Length == 0 ? default : BitsOf(kinds, kind => column.Presents[kind]);
        if (column.B.Length > 0)
        {
            result.SetShares(column.Measure, Spread(column.A), Spread(column.B), column.Decimals, present);
        }
        else if (column.A.Length > 0)
        {
            result.SetValues(column.Measure, Spread(column.A), column.Decimals, present);
        }
        else if (column.Codes.Length > 0)
        {
            result.SetCodes(column.Measure, Spread(column.Codes), column.Meanings, present);
        }
    }

    private void AddSingles(BatchColumns result, VillageColumn column)
    {
        for (var region = 0; region < kinds.Length; region++)
        {
            foreach (var row in column.SingleOf(kinds[region]) ?? [])
            {
                result.Add(region, row);
            }
        }
    }

    private T[] Spread<T>(T[] ofKinds) => Array.ConvertAll(kinds, kind => ofKinds[kind]);

    private static ulong[] BitsOf(int[] kinds, Func<int, bool> has)
    {
        var bits = new ulong[(kinds.Length + 63) / 64];
        for (var region = 0; region < kinds.Length; region++)
        {
            bits[region / 64] |= has(kinds[region]) ? 1UL << (region % 64) : 0;
        }

        return bits;
    }

    private IEnumerable<Observation> RowsOf(VillageColumn column, int kind)
    {
        if (column.SingleOf(kind) is { } single)
        {
            return single;
        }

        if (!column.Has(kind))
        {
            return [];
        }

        return column.Codes.Length > 0 ? [column.Meanings[column.Codes[kind]]] : RowsOfNumber(column, kind);
    }

    /// <summary>A figure of the evaluator's date, or of the due date where that came before.</summary>
    private IEnumerable<Observation> RowsOfNumber(VillageColumn column, int kind)
    {
        var measure = evaluator.Programme.Measures.ElementAt(column.Measure);
        var by = measure.Header.By < evaluator.AsOf ? measure.Header.By : evaluator.AsOf;
        var row = new Observation { Measure = measure.Id, Date = by };
        var a = new Rational(column.A[kind], BigInteger.Pow(10, column.Decimals));
        if (column.B.Length > 0)
        {
            return [row with { Numerator = a, Denominator = new Rational(column.B[kind], BigInteger.Pow(10, column.Decimals)) }];
        }

        var total = row with { Value = a, IsShare = evaluator.Table.ValueUnitOf(column.Measure)!.Value.IsShare };
        return evaluator.Table.Measures[column.Measure].IsIncremental ? InMonths(total) : [total];
    }

    /// <summary>Increments that add up to a total: all of it in its month, and nothing in the months before.</summary>
    private IEnumerable<Observation> InMonths(Observation total)
    {
        for (var day = CalendarMonth.Of(evaluator.Programme.Period.From).Last; day < CalendarMonth.Of(total.Date).First; day = CalendarMonth.Of(day.AddDays(1)).Last)
        {
            yield return total with { Date = day, Value = 0 };
        }

        yield return total;
    }
}
