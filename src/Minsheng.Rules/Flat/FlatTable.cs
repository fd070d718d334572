using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>A programme laid flat, made once: measures in an order in which parts come before composites, their formulas as straight lines, items and domains.</summary>
/// <remarks>No code is generated: a table is walked in order. Immutable and safe to share between threads.</remarks>
internal sealed class FlatTable
{
    private readonly Dictionary<FigureFormula, AffineFormula?> _formulas = new(ReferenceEqualityComparer.Instance);

    public FlatTable(Programme programme)
    {
        CompiledMeasure[] inFileOrder = [.. programme.Measures.Select(measure => programme.Find(measure.Id)!)];
        var places = new Dictionary<string, int>(inFileOrder.Length, StringComparer.Ordinal);
        foreach (var measure in inFileOrder)
        {
            places.Add(measure.Measure.Id, places.Count);
            AddFormulas(measure);
        }

        Places = places;
        Measures = InOrder(inFileOrder, places);
        Domains = [.. programme.Domains.Select(domain => new FlatDomain(domain, [.. domain.Items.Select(item => Lay(item, programme, places))]))];
    }

    /// <summary>The place of each measure in file order, by id.</summary>
    public Dictionary<string, int> Places { get; }

    /// <summary>The measures in the order of evaluation.</summary>
    public IReadOnlyList<FlatMeasure> Measures { get; }

    /// <summary>The domains with their items, in file order.</summary>
    public IReadOnlyList<FlatDomain> Domains { get; }

    /// <summary>A formula of the programme as straight lines; null where it is none.</summary>
    public AffineFormula? Find(FigureFormula formula) => _formulas[formula];

    private void AddFormulas(CompiledMeasure measure)
    {
        AddFormula(measure);
        foreach (var (_, variant) in measure.Regional)
        {
            AddFormula(variant);
        }

        if (measure.Likely is { } likely)
        {
            AddFormula(likely);
        }
    }

    private void AddFormula(CompiledMeasure measure)
    {
        if (measure.Formula is FigureFormula formula)
        {
            _formulas.TryAdd(formula, AffineFormula.Of(formula));
        }
    }

    private static FlatMeasure[] InOrder(CompiledMeasure[] inFileOrder, Dictionary<string, int> places)
    {
        var ordered = new List<FlatMeasure>();
        var done = new bool[inFileOrder.Length];
        for (var place = 0; place < inFileOrder.Length; place++)
        {
            Add(place);
        }

        return [.. ordered];

        void Add(int place)
        {
            if (done[place])
            {
                return;
            }

            done[place] = true;
            var formula = inFileOrder[place].Formula as PartsFormula;
            var parts = formula is null ? [] : formula.Parts.Select(part => places[part]).ToArray();
            Array.ForEach(parts, Add);
            ordered.Add(new FlatMeasure(inFileOrder[place], place, formula, parts));
        }
    }

    private static FlatItem Lay(Item item, Programme programme, Dictionary<string, int> places)
    {
        HashSet<string> inside = [];
        foreach (var measure in item.Measures)
        {
            if (programme.FormulaOf(measure.Id) is PartsFormula formula)
            {
                inside.UnionWith(formula.Parts);
            }
        }

        var first = places[item.Measures[0].Id];
        var (own, deciding) = (new List<int>(item.Measures.Count), new List<int>(item.Measures.Count));
        for (var i = 0; i < item.Measures.Count; i++)
        {
            if (inside.Contains(item.Measures[i].Id))
            {
                continue;
            }

            own.Add(first + i);
            if (item.Measures[i].Header.Required)
            {
                deciding.Add(first + i);
            }
        }

        return new FlatItem(item, first, item.Measures.Count, [.. own], [.. deciding]);
    }
}
