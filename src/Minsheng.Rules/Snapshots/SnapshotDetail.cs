namespace Minsheng.Rules;

/// <summary>One measure of a snapshot judged by the interpreter: what the integers cannot say, and everything that is only asked for now and then.</summary>
internal sealed class SnapshotDetail(SnapshotTable table, Programme programme, DateOnly asOf)
{
    public MeasureResult Of(Snapshot snapshot, int index)
    {
        var composite = Array.Find(table.Composites, each => each.Place == index);
        var parts = composite is null ? [] : Array.ConvertAll(composite.Parts, part => Of(snapshot, part));
        var observations = ObservationSet.Create(programme, snapshot.RowsOf(index));
        var evaluation = new MeasureEvaluation(new EvaluationContext(observations, new EvaluationOptions { AsOf = asOf }), new Interpreter());
        return composite?.Composite is { } formula ? evaluation.Evaluate(table.Measures[index], formula, parts) : evaluation.Evaluate(table.Measures[index]);
    }
}
