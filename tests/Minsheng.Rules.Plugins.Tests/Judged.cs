namespace Minsheng.Rules.Plugins.Tests;

/// <summary>What every evaluator says of the same observations.</summary>
internal static class Judged
{
    private static readonly DateOnly End = new(2023, 12, 31);

    public static Observation Figure(string measure, Rational value) => new() { Measure = measure, Date = End, Value = value };

    /// <summary>The verdicts by measure, with their reasons: of the flat evaluator, the interpreter, snapshots and columns.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Of(Programme programme, params Observation[] rows)
    {
        var set = ObservationSet.Create(programme, rows);
        var snapshots = new SnapshotEvaluator(programme, End).Evaluate(rows);
        var batch = new BatchEvaluator(programme, End);
        var columns = batch.CreateColumns(3);
        foreach (var row in rows)
        {
            columns.Add(1, row);
        }

        var judged = batch.Evaluate(columns);
        return
        [
            Of(RuleEvaluator.Flat.Evaluate(set)),
            Of(RuleEvaluator.Interpreted.Evaluate(set)),
            snapshots.Measures.ToArray().ToDictionary(each => each.Measure.Id, each => Said(each.Compliance, each.Reason)),
            programme.Measures.ToDictionary(measure => measure.Id, measure => Of(judged, batch.IndexOf(measure.Id))),
        ];
    }

    private static Dictionary<string, string> Of(EvaluationResult result) => result.Measures.ToDictionary(each => each.Measure.Id, each => Said(each.Compliance, each.Reason));

    private static string Of(BatchResult judged, int measure)
    {
        var (compliance, reason) = judged.VerdictOf(measure, 1);
        return Said(compliance, reason);
    }

    private static string Said(Compliance compliance, ReasonCode? reason) => $"{compliance} {reason}".TrimEnd();
}
