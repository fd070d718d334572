using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Testing;

/// <summary>Many regions, each on a rung drawn by lot, judged as a batch in each of the ways in which columns are filled.</summary>
/// <param name="example">The example.</param>
/// <param name="programme">Its programme.</param>
/// <param name="asOf">The day.</param>
/// <param name="answerOf">What the interpreter said of a rung; null for no observation.</param>
/// <param name="check">Where the answers are held to it.</param>
internal sealed class BatchAgreement(ExampleCase example, Programme programme, DateOnly asOf, Func<int?, MeasureResult> answerOf, LawCheck check)
{
    /// <summary>More than two words of 64 regions.</summary>
    private const int Regions = 150;
    private const int MostDecimals = 9;

    /// <summary>Far above what completions in columns may be off, far below what a fault would make.</summary>
    private const double Near = 1e-9;

    private readonly int?[] _rungs = Draw(example.Example.Ladder.Count);

    /// <summary>Whether each rung is one plain amount, or one part of a whole, of each measure that it reports.</summary>
    public static bool CanBeNumbers(ExampleCase example, Programme programme)
    {
        var rows = example.Rungs.SelectMany(rung => example.RowsOf(rung).Select(row => (rung, row))).ToList();
        return rows.Count > 0
            && rows.DistinctBy(each => (each.rung, each.row.Measure)).Count() == rows.Count
            && rows.GroupBy(each => each.row.Measure).All(ofMeasure => ofMeasure.Count() == example.Example.Ladder.Count)
            && rows.All(each => IsNumber(each.row) && programme.FormulaOf(each.row.Measure) is FigureFormula { IsIncremental: false });
    }

    public void Check()
    {
        var evaluator = new BatchEvaluator(programme, asOf);
        Compare(Fill(evaluator, AddRows), "a batch of observations");
        if (HasOneRowEach())
        {
            Compare(Fill(evaluator, SetCodes), "a batch of codes");
        }

        if (CanBeNumbers(example, programme))
        {
            Compare(Fill(evaluator, SetNumbers), "a batch of numbers");
        }
    }

    private static bool IsNumber(Observation row)
    {
        var hasCounts = row.Numerator is not null && row.Denominator is not null;
        var isPlain = row is { Unit.Length: 0, Region.Length: 0, Stage.Length: 0, Covered: null, Attested: null, Status: ObservationStatus.Reported } && row.Date == default;
        return isPlain && (row.Value is not null ? row is { Numerator: null, Denominator: null } && DecimalsOf(row.Value.Value) is not null : hasCounts && AreWhole(row));
    }

    private static bool AreWhole(Observation row) => row is { Numerator: { IsInteger: true }, Denominator: { IsInteger: true } };

    /// <summary>How many decimals a number has; null where more than a column takes.</summary>
    private static int? DecimalsOf(Rational value)
    {
        for (var (decimals, scaled) = (0, value); decimals <= MostDecimals; decimals++, scaled *= 10)
        {
            if (scaled.IsInteger)
            {
                return decimals;
            }
        }

        return null;
    }

    /// <summary>By lot, and always the same lot; a rung more stands for no observation.</summary>
    private static int?[] Draw(int rungs)
    {
        var lot = new Random(rungs);
        return [.. Enumerable.Range(0, Regions).Select(_ => lot.Next(rungs + 1)).Select(rung => rung == rungs ? (int?)null : rung)];
    }

    private bool HasOneRowEach() => example.Rungs.All(rung => example.RowsOf(rung).All(row => row.Region.Length == 0)
        && example.RowsOf(rung).DistinctBy(row => row.Measure).Count() == example.RowsOf(rung).Count());

    private static BatchResult Fill(BatchEvaluator evaluator, Action<BatchColumns> fill)
    {
        var columns = evaluator.CreateColumns(Regions);
        fill(columns);
        var result = evaluator.CreateResult(Regions, keepsCompletions: true);
        evaluator.Evaluate(columns, result);
        return result;
    }

    private void AddRows(BatchColumns columns)
    {
        for (var region = 0; region < Regions; region++)
        {
            foreach (var row in example.RowsOf(programme, _rungs[region], asOf))
            {
                columns.Add(region, row);
            }
        }
    }

    private void SetCodes(BatchColumns columns)
    {
        foreach (var rows in ByMeasure())
        {
            var rungs = rows.ConvertAll(each => each.Rung);
            var codes = Array.ConvertAll(_rungs, rung => (byte)Math.Max(0, rung is { } index ? rungs.IndexOf(index) : 0));
            columns.SetCodes(columns.Evaluator.IndexOf(rows[0].Row.Measure), codes, rows.ConvertAll(each => each.Row), Bits(rung => rung is { } index && rungs.Contains(index)));
        }
    }

    private void SetNumbers(BatchColumns columns)
    {
        foreach (var rows in ByMeasure())
        {
            var index = columns.Evaluator.IndexOf(rows[0].Row.Measure);
            long[] Numbers(Func<Observation, Rational> number) => Array.ConvertAll(_rungs, rung => rung is { } known ? (long)number(rows[known].Row).Numerator : 0);
            if (rows[0].Row.Value is null)
            {
                columns.SetShares(index, Numbers(row => row.Numerator!.Value), Numbers(row => row.Denominator!.Value), present: Bits(rung => rung is not null));
                continue;
            }

            var decimals = rows.Max(each => DecimalsOf(each.Row.Value!.Value)!.Value);
            var scale = Enumerable.Repeat((Rational)10, decimals).Aggregate(Rational.One, (product, ten) => product * ten);
            columns.SetValues(index, Numbers(row => row.Value!.Value * scale), decimals, Bits(rung => rung is not null));
        }
    }

    /// <summary>For each measure that the ladder reports, its row on each rung that has one.</summary>
    private IEnumerable<List<(int Rung, Observation Row)>> ByMeasure() => example.Rungs
        .SelectMany(rung => example.RowsOf(programme, rung, asOf).Select(row => (Rung: rung, Row: row)))
        .GroupBy(each => each.Row.Measure)
        .Select(ofMeasure => ofMeasure.ToList());

    private ulong[] Bits(Func<int?, bool> isPresent)
    {
        var words = new ulong[(Regions + 63) / 64];
        for (var region = 0; region < Regions; region++)
        {
            words[region / 64] |= isPresent(_rungs[region]) ? 1UL << (region % 64) : 0;
        }

        return words;
    }

    /// <summary>One region of each rung is enough to see a fault again.</summary>
    private void Compare(BatchResult result, string what)
    {
        var measure = result.Evaluator.IndexOf(example.Id);
        var (detailed, broken) = (new HashSet<int>(), new HashSet<int>());
        for (var region = 0; region < Regions; region++)
        {
            var rung = _rungs[region] ?? -1;
            if (broken.Contains(rung))
            {
                continue;
            }

            var (before, expected) = (check.Breaches.Count, answerOf(_rungs[region]));
            var place = $"{ExampleCase.PlaceOf(_rungs[region], asOf)}, region {region} of {what} beside the interpreter";
            CompareColumns(result, measure, region, expected, place);
            if (detailed.Add(rung))
            {
                var exact = result.DetailOf(region).FindMeasure(example.Id)!;
                AgreementLaw.Same(expected, exact.Compliance, exact.Reason, exact.Completion, exact.Margin, $"{place}, in detail", check);
            }

            if (check.Breaches.Count > before)
            {
                broken.Add(rung);
            }
        }
    }

    private void CompareColumns(BatchResult result, int measure, int region, MeasureResult expected, string place)
    {
        var (compliance, reason) = result.VerdictOf(measure, region);
        check.Expect(expected.Compliance == compliance && expected.Reason == reason, place, Said.Verdict(expected), Said.Verdict(compliance, reason));
        var isMet = (result.Met(measure)[region / 64] >> (region % 64) & 1) != 0;
        check.Expect(isMet == (expected.Compliance == Compliance.Met), place, Said.Verdict(expected), isMet ? "the bit of `met`" : "no bit of `met`");
        var completion = result.Completions(measure)[region];
        var capped = expected is { CanHaveCompletion: true, Completion: { } known } ? (double)known.Capped.ToDecimal() : double.NaN;
        check.Expect(double.IsNaN(capped) ? double.IsNaN(completion) : Math.Abs(capped - completion) < Near, place, Said.Completion(expected), Text(completion));
    }

    private static string Text(double completion) => double.IsNaN(completion) ? "no completion" : FormattableString.Invariant($"the completion {completion:R} in the column");
}
