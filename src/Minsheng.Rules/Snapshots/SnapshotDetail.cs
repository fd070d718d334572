namespace Minsheng.Rules;

/// <summary>One measure of a snapshot judged by the interpreter: what the integers cannot say, and everything that is only asked for now and then.</summary>
internal sealed class SnapshotDetail(SnapshotTable table, Programme programme, DateOnly asOf)
{
    public MeasureResult Of(Snapshot snapshot, int index)
    {
        var measure = table.Measures[index];
        var observations = ObservationSet.Create(programme, snapshot.RowsOf(index));
        var evaluation = new MeasureEvaluation(new EvaluationContext(observations, new EvaluationOptions { AsOf = asOf }), new Interpreter());
        return table.CompositeAt(index) is { Composite: { } formula, Parts: var parts }
            ? evaluation.Evaluate(measure, formula, Array.ConvertAll(parts, part => Of(snapshot, part)))
            : evaluation.Evaluate(measure);
    }
}
