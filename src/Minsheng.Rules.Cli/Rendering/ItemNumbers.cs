namespace Minsheng.Rules.Cli.Rendering;

/// <summary>The number of the item that each measure of a result belongs to; orders results by it.</summary>
internal sealed class ItemNumbers : IComparer<MeasureResult>
{
    private readonly Dictionary<string, int> _byMeasure = new(StringComparer.Ordinal);

    public ItemNumbers(EvaluationResult result)
    {
        foreach (var item in result.Items)
        {
            foreach (var measure in item.Measures)
            {
                _byMeasure.Add(measure.Measure.Id, item.Item.Number);
            }
        }
    }

    public int Of(Measure measure) => _byMeasure[measure.Id];

    public int Compare(MeasureResult? x, MeasureResult? y) => Of(x!.Measure).CompareTo(Of(y!.Measure));
}
