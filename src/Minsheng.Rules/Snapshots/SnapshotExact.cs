namespace Minsheng.Rules;

/// <summary>What the interpreter says: of figures that integers and columns cannot say, and of everything that is only asked for now and then.</summary>
internal sealed class SnapshotExact(SnapshotTable table, Programme programme, DateOnly asOf)
{
    /// <summary>The result of one measure of a region that is a jurisdiction of its own.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="rowsOf">The observations of a measure.</param>
    /// <exception cref="InvalidRulesException">An observation does not fit.</exception>
    public MeasureResult Judge(int measure, Func<int, IEnumerable<Observation>> rowsOf)
    {
        var evaluation = new MeasureEvaluation(new EvaluationContext(SetOf(rowsOf(measure), region: null), OptionsOf(region: null)), new Interpreter());
        return table.CompositeAt(measure) is { ByParts: { } formula, Parts: var parts }
            ? evaluation.Evaluate(table.Measures[measure], formula, Array.ConvertAll(parts, part => Judge(part, rowsOf)))
            : evaluation.Evaluate(table.Measures[measure]);
    }

    /// <summary>Everything that is said of one region.</summary>
    /// <param name="rows">Its observations, of all measures.</param>
    /// <param name="region">The region of the programme that they are of; null where the region is a jurisdiction of its own.</param>
    /// <exception cref="InvalidRulesException">An observation does not fit.</exception>
    public EvaluationResult Evaluate(IEnumerable<Observation> rows, Region? region) =>
        RuleEvaluator.Evaluate(SetOf(rows, region), OptionsOf(region));

    private ObservationSet SetOf(IEnumerable<Observation> rows, Region? region) =>
        ObservationSet.Create(programme, region is null ? rows : rows.Select(row => row with { Region = region.Id }));

    private EvaluationOptions OptionsOf(Region? region) => new() { AsOf = asOf, Region = region?.Id };
}
