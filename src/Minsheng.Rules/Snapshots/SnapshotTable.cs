using System.Numerics;
using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>A programme at one date as rows of integers, in file order, with items and domains. Immutable; made once and walked in order.</summary>
internal sealed class SnapshotTable
{
    private readonly VerdictCode[] _verdicts;

    public SnapshotTable(Programme programme, DateOnly asOf)
    {
        var flat = programme.Table;
        var count = flat.Measures.Count;
        Measures = new CompiledMeasure[count];
        Rows = new SnapshotRow[count];
        Figures = new SnapshotFigure[count];
        Missing = new VerdictCode[count];
        Empty = new VerdictCode[count];
        Members = new SnapshotMember[count];
        CanHaveCompletion = new bool[count];
        Start = programme.Period.From;
        Composites = [.. flat.Measures.Where(measure => measure.Composite is not null)];
        _verdicts = new VerdictCode[count * SnapshotVerdicts.Count];
        foreach (var measure in flat.Measures)
        {
            Measures[measure.Place] = measure.Measure;
            if (measure.Composite is null)
            {
                Add(measure, flat, asOf);
            }
        }

        Dependents = DependentsOf(Composites);
        (Domains, Items) = Lay(flat);
    }

    /// <summary>The first day of the programme's period.</summary>
    public DateOnly Start { get; }

    public CompiledMeasure[] Measures { get; }

    public SnapshotRow[] Rows { get; }

    public SnapshotFigure[] Figures { get; }

    /// <summary>The verdict of each measure without a figure.</summary>
    public VerdictCode[] Missing { get; }

    /// <summary>That of a share of nobody.</summary>
    public VerdictCode[] Empty { get; }

    /// <summary>Whether each measure takes part in means: false where it never has a completion, or its target is doubted.</summary>
    public bool[] CanHaveCompletion { get; }

    /// <summary>How each measure counts in its item.</summary>
    public SnapshotMember[] Members { get; }

    /// <summary>The composites in an order in which parts come first.</summary>
    public FlatMeasure[] Composites { get; }

    /// <summary>The composites that a measure decides, parts first; measures that decide none have no entry.</summary>
    public Dictionary<int, FlatMeasure[]> Dependents { get; }

    /// <summary>The domains, each with its first item and how many items it has.</summary>
    public (Domain Domain, int First, int Count)[] Domains { get; }

    /// <summary>The items with their domains, in file order.</summary>
    public (FlatItem Item, int Domain, bool IsProven)[] Items { get; }

    /// <summary>The verdicts of a measure, by the place of its figure.</summary>
    public ReadOnlySpan<VerdictCode> VerdictsOf(int place) => _verdicts.AsSpan(place * SnapshotVerdicts.Count, SnapshotVerdicts.Count);

    /// <summary>The unit in which a measure takes a value; null where it takes none.</summary>
    public Unit? ValueUnitOf(int place)
    {
        foreach (var leaf in Measures[place].Leaves)
        {
            if (leaf is FieldExpression { Field: ObservationField.Value } field)
            {
                return field.Unit;
            }

            if (leaf is ShareExpression)
            {
                return Unit.Percent;
            }
        }

        return null;
    }

    /// <summary>Whether a measure takes a numerator and a denominator.</summary>
    public bool IsJudgedByCounts(int place) =>
        Measures[place].Leaves.Any(leaf => leaf is ShareExpression or FieldExpression { Field: ObservationField.Numerator or ObservationField.Denominator });

    private void Add(FlatMeasure measure, FlatTable flat, DateOnly asOf)
    {
        var place = measure.Place;
        var by = measure.Measure.Measure.Header.By;
        var verdicts = new SnapshotVerdicts(measure.Measure, asOf);
        var likely = measure.Measure.Likely is { } doubted ? flat.Find(doubted.Figure) : null;
        Missing[place] = verdicts.Missing();
        CanHaveCompletion[place] = measure.Measure.Figure.Completion is not null && measure.Measure.Likely is null;
        if (flat.Find(measure.Measure.Figure) is { } lines
            && (likely is null) == (measure.Measure.Likely is null)
            && SnapshotRowWriter.Write(lines, likely) is var (row, figure))
        {
            (Rows[place], Figures[place]) = (row, figure);
            Empty[place] = verdicts.Empty();
            verdicts.Fill(lines.Distances.Count + (likely?.Distances.Count ?? 0), _verdicts.AsSpan(place * SnapshotVerdicts.Count, SnapshotVerdicts.Count));
        }

        Figures[place] = Figures[place] with { Date = asOf < by ? asOf : by, IsDue = asOf >= by };
    }

    private static Dictionary<int, FlatMeasure[]> DependentsOf(FlatMeasure[] composites)
    {
        var dependents = new Dictionary<int, List<FlatMeasure>>();
        foreach (var composite in composites)
        {
            foreach (var part in composite.Parts.Concat(dependents.Where(each => each.Value.Exists(whole => composite.Parts.Contains(whole.Place))).Select(each => each.Key)).Distinct().ToList())
            {
                dependents.TryAdd(part, []);
                dependents[part].Add(composite);
            }
        }

        return dependents.ToDictionary(each => each.Key, each => each.Value.ToArray());
    }

    private ((Domain Domain, int First, int Count)[] Domains, (FlatItem Item, int Domain, bool IsProven)[] Items) Lay(FlatTable flat)
    {
        var domains = new List<(Domain, int, int)>();
        var items = new List<(FlatItem, int, bool)>();
        foreach (var (domain, itemsOf) in flat.Domains)
        {
            domains.Add((domain, items.Count, itemsOf.Length));
            foreach (var item in itemsOf)
            {
                items.Add((item, domains.Count - 1, Weigh(item, items.Count)));
            }
        }

        return ([.. domains], [.. items]);
    }

    /// <summary>Weights as whole numbers; false where their sum is too large for sums of shares.</summary>
    private bool Weigh(FlatItem item, int index)
    {
        var weights = Array.ConvertAll(item.Own, place => Measures[place].Measure.Header.Weight);
        var common = weights.Aggregate(BigInteger.One, (sum, weight) => sum / BigInteger.GreatestCommonDivisor(sum, weight.Denominator) * weight.Denominator);
        var whole = Array.ConvertAll(weights, weight => (weight * new Rational(common, 1)).Numerator);
        var isProven = whole.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight) <= FixedShare.LargestWeight;
        for (var place = item.First; place < item.First + item.Count; place++)
        {
            Members[place] = new SnapshotMember(index, 0, false);
        }

        for (var i = 0; i < item.Own.Length; i++)
        {
            Members[item.Own[i]] = new SnapshotMember(index, isProven ? (int)whole[i] : 0, false);
        }

        foreach (var place in item.Deciding)
        {
            Members[place] = Members[place] with { Decides = true };
        }

        return isProven;
    }
}
