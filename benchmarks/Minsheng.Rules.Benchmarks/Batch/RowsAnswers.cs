namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>Holds a batch from rows to what <see cref="RuleEvaluator"/> says of the same rows as observations, for the first regions.</summary>
internal sealed class RowsAnswers(BatchJob job, TextWriter output)
{
    private const int Most = 50;

    /// <summary>Collects, judges and compares; says where they differ first.</summary>
    /// <returns>Whether they agree.</returns>
    public bool Agrees(RowsForm form)
    {
        var run = new RowsRun(job, form);
        run.Run();
        return Agrees(form, run);
    }

    /// <summary>Compares what was said last; says where they differ first.</summary>
    /// <returns>Whether they agree.</returns>
    public bool Agrees(RowsForm form, RowsRun run)
    {
        var options = new EvaluationOptions { KnownAt = JobRows.KnownAt(form) };
        foreach (var (region, rows) in ObservationsOf(run.Rows))
        {
            var expected = RuleEvaluator.Evaluate(ObservationSet.Create(job.Programme, rows), options).Measures.ToList();
            for (var measure = 0; measure < expected.Count; measure++)
            {
                var (verdict, found) = (expected[measure], run.Result.VerdictOf(measure, region));
                var isMet = BatchBits.IsSet(run.Result.Met(measure), region);
                if (found.Compliance != verdict.Compliance || isMet != (verdict.Compliance == Compliance.Met))
                {
                    output.WriteLine($"rows, {form}, differ at region {region}, measure {measure}: {found.Compliance}, not {verdict.Compliance}");
                    return false;
                }
            }
        }

        output.WriteLine($"rows, {form}: {run.Rows.Count} rows; the first {Math.Min(Most, job.Regions)} regions as RuleEvaluator judges them");
        return true;
    }

    private SortedDictionary<int, List<Observation>> ObservationsOf(BatchRows rows)
    {
        var found = new SortedDictionary<int, List<Observation>>();
        for (var row = 0; row < rows.Count; row++)
        {
            var region = rows.Regions.Span[row];
            if (region < Most)
            {
                found.TryAdd(region, []);
                found[region].Add(ObservationOf(rows, row));
            }
        }

        return found;
    }

    private Observation ObservationOf(BatchRows rows, int row)
    {
        var measure = job.Rules.Measures[rows.Measures.Span[row]];
        var step = measure.Step / 100m;
        var observation = new Observation
        {
            Measure = measure.Id,
            Date = DateOnly.FromDayNumber(rows.Days.Span[row]),
            RecordedAt = rows.RecordedDays.IsEmpty ? null : DateOnly.FromDayNumber(rows.RecordedDays.Span[row]),
        };
        var value = rows.Values.Span[row] * step;
        return measure.Facts > 1
            ? observation with { Numerator = value, Denominator = rows.Denominators.Span[row] * step }
            : observation with { Value = value };
    }
}
