using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Judges single measures of single regions of a batch, each by the cheapest way that says it exactly.</summary>
internal sealed class BatchCells(BatchColumns columns, SnapshotTable table, SnapshotExact exact, DateOnly asOf)
{
    private const int MostParts = 64;
    private Dictionary<(int Measure, int Region), BatchCell>? _known;

    /// <summary>How many figures the interpreter was asked about.</summary>
    public long Exact { get; private set; }

    /// <summary>What is said of one measure of one region.</summary>
    /// <exception cref="InvalidRulesException">The figure is impossible.</exception>
    public BatchCell At(int measure, int region)
    {
        if (table.CompositeAt(measure) is { } composite)
        {
            return composite.ByParts is CompositeFormula formula ? At(composite, formula, region)
                : columns.Regions.ContainsKey(region) ? Missing(measure)
                : ExactOf(measure, region);
        }

        if (columns.SingleOf(measure)?.Of(region) is null)
        {
            if (columns.ColumnOf(measure) is not { } column || !column.Has(region))
            {
                return Missing(measure);
            }

            if (column.At(region) is { } cell)
            {
                return cell;
            }
        }

        return columns.Regions.ContainsKey(region) ? Missing(measure) : ExactOf(measure, region);
    }

    /// <summary>Forgets what the interpreter said: composites ask again for what was said of their parts, within a tile.</summary>
    public void Forget() => _known?.Clear();

    /// <summary>What is said of a measure without a figure.</summary>
    public BatchCell Missing(int measure) => new(table.Missing[measure], table.CanHaveCompletion[measure] ? double.NaN : BatchCell.Never);

    private BatchCell ExactOf(int measure, int region)
    {
        _known ??= [];
        if (!_known.TryGetValue((measure, region), out var cell))
        {
            Exact++;
            cell = BatchCell.Of(exact.Judge(measure, part => columns.RowsOf(part, region)));
            _known.Add((measure, region), cell);
        }

        return cell;
    }

    private BatchCell At(FlatMeasure composite, CompositeFormula formula, int region)
    {
        var parts = composite.Parts;
        Span<double> completions = parts.Length <= MostParts ? stackalloc double[parts.Length] : new double[parts.Length];
        var counts = default(ComplianceCounts);
        var (counted, known) = (0, 0);
        double sum = 0;
        double weight = 0;
        foreach (var part in parts)
        {
            var cell = At(part, region);
            counts[(int)cell.Verdict.Compliance]++;
            if (cell.CountsInMeans)
            {
                counted++;
                if (!double.IsNaN(cell.Completion))
                {
                    var own = BatchCell.RealOf(table.Measures[part].Measure.Header.Weight);
                    (sum, weight) = (sum + own * cell.Completion, weight + own);
                    completions[known++] = cell.Completion;
                }
            }
        }

        var verdict = PartsEvaluation.Verdict(RollUp.Verdict(formula.Quorum, counts));
        var isWaived = composite.Measure.Measure.Header.Waiver?.IsInForce(asOf) == true;
        return new BatchCell(
            VerdictCode.Of(isWaived ? verdict.Waived() : verdict),
            counted == 0 ? BatchCell.Never
            : known < formula.Quorum.Of(counted) ? double.NaN
            : formula.Quorum.IsAll ? sum / weight
            : MeanOfLargest(completions[..known], formula.Quorum.Of(counted)));
    }

    private static double MeanOfLargest(Span<double> completions, int count)
    {
        completions.Sort();
        double sum = 0;
        foreach (var completion in completions[^count..])
        {
            sum += completion;
        }

        return sum / count;
    }
}
