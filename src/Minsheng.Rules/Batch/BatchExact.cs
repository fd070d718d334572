namespace Minsheng.Rules;

/// <summary>What the interpreter says of single figures of a batch.</summary>
internal sealed class BatchExact(SnapshotTable table, Programme programme, DateOnly asOf)
{
    /// <summary>The result of one measure.</summary>
    /// <param name="measure">The measure; no composite.</param>
    /// <param name="rows">Its observations.</param>
    /// <param name="region">The region of the programme that they are of; null where the region is a jurisdiction of its own.</param>
    /// <exception cref="InvalidRulesException">An observation does not fit.</exception>
    public MeasureResult Judge(int measure, IEnumerable<Observation> rows, Region? region) =>
        new MeasureEvaluation(ContextOf(rows, region), new Interpreter()).Evaluate(table.Measures[measure]);

    /// <summary>Everything that is said of one region.</summary>
    /// <param name="rows">Its observations, of all measures.</param>
    /// <param name="region">The region of the programme that they are of; null where the region is a jurisdiction of its own.</param>
    /// <exception cref="InvalidRulesException">An observation does not fit.</exception>
    public EvaluationResult Evaluate(IEnumerable<Observation> rows, Region? region) =>
        RuleEvaluator.Evaluate(SetOf(rows, region), OptionsOf(region));

    private EvaluationContext ContextOf(IEnumerable<Observation> rows, Region? region) => new(SetOf(rows, region), OptionsOf(region));

    private ObservationSet SetOf(IEnumerable<Observation> rows, Region? region) =>
        ObservationSet.Create(programme, region is null ? rows : rows.Select(row => row with { Region = region.Id }));

    private EvaluationOptions OptionsOf(Region? region) => new() { AsOf = asOf, Region = region?.Id };
}
