namespace Minsheng.Rules;

/// <summary>The regions of a batch that the programme names: what the interpreter says of each takes the place of what the columns said.</summary>
internal sealed class NamedRegions(BatchResult result)
{
    private readonly BatchEvaluator _evaluator = result.Evaluator;

    /// <summary>Judges one of them.</summary>
    /// <exception cref="InvalidRulesException">Its figures do not fit.</exception>
    public void Write(int region)
    {
        var exact = result.DetailOf(region);
        var measures = exact.Measures.ToList();
        foreach (var domain in _evaluator.Plan.Domains)
        {
            foreach (var run in domain.Items.SelectMany(item => item.Runs))
            {
                Write(region, run, measures);
            }
        }

        var items = exact.Items.ToList();
        for (var item = 0; item < items.Count; item++)
        {
            result.ItemVerdictsOf(item)[region] = (byte)items[item].Compliance;
        }

        for (var domain = 0; domain < exact.Domains.Count; domain++)
        {
            result.DomainMeans[domain].Write(region, exact.Domains[domain].Summary.Completion);
        }

        result.ProgrammeMeans.Write(region, exact.Summary.Completion);
    }

    private void Write(int region, BatchRun run, List<MeasureResult> measures)
    {
        ref var counts = ref result.CountsOf(run.Word)[region];
        counts = run.IsFirstOfWord ? 0 : counts;
        for (var place = run.First; place < run.First + run.Count; place++)
        {
            var cell = BatchCell.Of(measures[place]);
            counts += PackedCounts.One(cell.Verdict.Compliance);
            RegionBits.Set(result.MetOf(place), region, cell.Verdict.Compliance == Compliance.Met);
            result.Keep(place, region, cell);
        }
    }
}
