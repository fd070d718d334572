using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>A programme at one date as rows of integers, in file order, with items and domains. Immutable; made once and walked in order.</summary>
internal sealed class SnapshotTable
{
    private readonly FlatTable _flat;
    private readonly Dictionary<string, int> _places;
    private readonly Dictionary<int, FlatMeasure> _compositeAt;
    private readonly Dictionary<VerdictKey, int> _filled = [];

    public SnapshotTable(Programme programme, DateOnly asOf)
    {
        var flat = programme.Table;
        _flat = flat;
        var count = flat.Measures.Count;
        Measures = new CompiledMeasure[count];
        Rows = new SnapshotRow[count];
        Bounds = new SnapshotBounds[count];
        Figures = new SnapshotFigure[count];
        Missing = new VerdictCode[count];
        Empty = new VerdictCode[count];
        Members = new SnapshotMember[count];
        CanHaveCompletion = new bool[count];
        Start = programme.Period.From;
        _places = flat.Places;
        Composites = [.. flat.Measures.Where(measure => measure.ByParts is not null)];
        _compositeAt = Composites.ToDictionary(composite => composite.Place);
        Verdicts = new VerdictCode[count * SnapshotVerdicts.Count];
        foreach (var measure in flat.Measures)
        {
            Measures[measure.Place] = measure.Measure;
            CanHaveCompletion[measure.Place] = measure.Measure.Formula is PartsFormula || (measure.Measure.Figure.Completion is not null && measure.Measure.Likely is null);
            if (measure.ByParts is null)
            {
                Add(measure, asOf);
            }
        }

        Slots = LaySlots();
        Dependents = DependentsOf(Composites);
        (Domains, Items) = Lay(flat);
    }

    /// <summary>The first day of the programme's period.</summary>
    public DateOnly Start { get; }

    /// <summary>How many numbers a snapshot holds; the first is always 1.</summary>
    public int Slots { get; }

    public CompiledMeasure[] Measures { get; }

    public SnapshotRow[] Rows { get; }

    /// <summary>The other bound of the measures that have two.</summary>
    public SnapshotBounds[] Bounds { get; }

    public SnapshotFigure[] Figures { get; }

    /// <summary>The verdict of each measure without a figure.</summary>
    public VerdictCode[] Missing { get; }

    /// <summary>That of a share of nobody.</summary>
    public VerdictCode[] Empty { get; }

    /// <summary>Whether each measure takes part in means: false where it never has a completion, or its target is doubted; composites may.</summary>
    public bool[] CanHaveCompletion { get; }

    /// <summary>How each measure counts in its item.</summary>
    public SnapshotMember[] Members { get; }

    /// <summary>The composites in an order in which parts come first.</summary>
    public FlatMeasure[] Composites { get; }

    /// <summary>The composites that a measure decides, parts first; measures that decide none have no entry.</summary>
    public Dictionary<int, List<FlatMeasure>> Dependents { get; }

    /// <summary>The domains, each with its first item and how many items it has.</summary>
    public (Domain Domain, int First, int Count)[] Domains { get; }

    /// <summary>The items with their domains, in file order.</summary>
    public SnapshotTableItem[] Items { get; }

    /// <summary>For each measure <see cref="SnapshotVerdicts.Count"/> verdicts, by the place of its figure.</summary>
    public VerdictCode[] Verdicts { get; }

    /// <summary>The place of a measure; -1 where there is none.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="likely">Where it probably stands: rows mostly come in the order of the rules.</param>
    public int PlaceOf(string id, int likely = -1) =>
        (uint)likely < (uint)Measures.Length && Measures[likely].Measure.Header.Id == id ? likely : _places.GetValueOrDefault(id, -1);

    /// <summary>The composite of a place; null where a measure with figures stands there.</summary>
    public FlatMeasure? CompositeAt(int place) => _compositeAt.GetValueOrDefault(place);

    /// <summary>Whether the kind of a measure failed when it was read: nobody knows what its figures should be, so they are dropped.</summary>
    public bool IsFailed(int place) => Measures[place].Measure is FailedMeasure;

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

    /// <summary>A measure in whole numbers of another part of its unit than the table has.</summary>
    /// <param name="place">The measure.</param>
    /// <param name="parts">How many of them are 1 of an amount; null for the table's own.</param>
    /// <returns>Null where the measure is no straight line over one figure, or its numbers leave no room for it.</returns>
    public (SnapshotRow Row, SnapshotBounds Bounds, SnapshotFigure Figure)? RowIn(int place, long? parts)
    {
        var measure = Measures[place];
        var likely = measure.Likely is { } doubted ? _flat.Find(doubted.Figure) : null;
        return measure.Formula is FigureFormula formula && _flat.Find(formula) is { } lines && (likely is null) == (measure.Likely is null)
            ? SnapshotRowWriter.Write(lines, likely, parts)
            : null;
    }

    private void Add(FlatMeasure measure, DateOnly asOf)
    {
        var place = measure.Place;
        var by = measure.Measure.Measure.Header.By;
        if (ComparisonsOf(measure.Measure) is > 0 and <= SnapshotVerdicts.MostComparisons and var comparisons)
        {
            Fill(place, comparisons, asOf);
        }
        else
        {
            Missing[place] = new SnapshotVerdicts(measure.Measure, asOf).Missing();
        }

        if (RowIn(place, parts: null) is var (row, bounds, figure))
        {
            (Rows[place], Bounds[place], Figures[place]) = (row, bounds, figure);
        }

        Figures[place] = Figures[place] with { Date = asOf < by ? asOf : by, IsDue = asOf >= by };
    }

    /// <summary>How many bounds the lines of a measure have, those of a doubted target included; 0 where it has no lines.</summary>
    private int ComparisonsOf(CompiledMeasure measure)
    {
        var likely = measure.Likely is { } doubted ? _flat.Find(doubted.Figure) : null;
        return _flat.Find(measure.Figure) is { } lines && (likely is null) == (measure.Likely is null)
            ? lines.Distances.Length + (likely?.Distances.Length ?? 0)
            : 0;
    }

    /// <summary>The verdicts of a measure, from one with the same key where there was one before.</summary>
    private void Fill(int place, int comparisons, DateOnly asOf)
    {
        var key = VerdictKey.Of(Measures[place], asOf);
        if (key is { } known && _filled.TryGetValue(known, out var same))
        {
            VerdictsAt(same).CopyTo(VerdictsAt(place));
            (Missing[place], Empty[place]) = (Missing[same], Empty[same]);
            return;
        }

        var verdicts = new SnapshotVerdicts(Measures[place], asOf);
        verdicts.Fill(comparisons, VerdictsAt(place));
        (Missing[place], Empty[place]) = (verdicts.Missing(), verdicts.Empty());
        if (key is { } first)
        {
            _filled.Add(first, place);
        }
    }

    private Span<VerdictCode> VerdictsAt(int place) => Verdicts.AsSpan(place * SnapshotVerdicts.Count, SnapshotVerdicts.Count);

    /// <summary>One number for each amount and each listed figure, two for each share, in file order.</summary>
    private int LaySlots()
    {
        var next = 1;
        for (var place = 0; place < Rows.Length; place++)
        {
            var isShare = Figures[place].Source is not (null or FigureSource.Value);
            Rows[place] = Rows[place] with { SlotA = next++, SlotB = isShare ? next++ : 0 };
        }

        return next;
    }

    /// <summary>For each measure the composites that it decides, directly or through others, in their own order.</summary>
    private Dictionary<int, List<FlatMeasure>> DependentsOf(FlatMeasure[] composites)
    {
        var dependents = new Dictionary<int, List<FlatMeasure>>();
        foreach (var composite in composites)
        {
            foreach (var part in AllPartsOf(composite).Distinct())
            {
                dependents.TryAdd(part, []);
                dependents[part].Add(composite);
            }
        }

        return dependents;
    }

    private IEnumerable<int> AllPartsOf(FlatMeasure composite) =>
        composite.Parts.SelectMany(part => CompositeAt(part) is { } inner ? AllPartsOf(inner).Append(part) : [part]);

    private ((Domain Domain, int First, int Count)[] Domains, SnapshotTableItem[] Items) Lay(FlatTable flat)
    {
        var domains = new List<(Domain, int, int)>();
        var items = new List<SnapshotTableItem>();
        foreach (var (domain, itemsOf) in flat.Domains)
        {
            domains.Add((domain, items.Count, itemsOf.Length));
            foreach (var item in itemsOf)
            {
                items.Add(new SnapshotTableItem(item.Item, item.First, item.Count, domains.Count - 1, item.Own, Weigh(item, items.Count)));
            }
        }

        return ([.. domains], [.. items]);
    }

    /// <summary>Weights as whole numbers; false where their sum is too large for sums of shares.</summary>
    private bool Weigh(FlatItem item, int index)
    {
        for (var place = item.First; place < item.First + item.Count; place++)
        {
            Members[place] = new SnapshotMember(index, 0, 0);
        }

        var weights = Array.ConvertAll(item.Own, place => Measures[place].Measure.Header.Weight);
        var whole = WholeWeights.Of(weights, FixedShare.LargestWeight);
        for (var i = 0; i < whole.Length; i++)
        {
            var place = item.Own[i];
            Members[place] = new SnapshotMember(index, CanHaveCompletion[place] ? (int)whole[i] : 0, 0);
        }

        foreach (var place in item.Deciding)
        {
            Members[place] = Members[place] with { Votes = 1 };
        }

        return whole.Length == weights.Length;
    }
}
