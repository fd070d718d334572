using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Checks that measures name only measures that exist, that none depends on itself, and that none is nested without end.</summary>
/// <param name="measures">The measures without faults.</param>
/// <param name="diagnostics">Where findings go.</param>
internal sealed class ReferenceCheck(IReadOnlyList<CompiledMeasure> measures, DiagnosticBag diagnostics)
{
    /// <summary>How deep composites may be nested.</summary>
    public const int DeepestNesting = 100;

    private ILookup<string, CompiledMeasure>? _byId;

    private ILookup<string, CompiledMeasure> ById => _byId ??= measures.ToLookup(measure => measure.Measure.Id, StringComparer.Ordinal);

    /// <summary>Reports references to measures that no file declares; one with faults of its own is declared all the same.</summary>
    public void ReportUnknown(IEnumerable<MeasureReference> references, IReadOnlyCollection<string> declared)
    {
        foreach (var reference in references.Where(reference => !declared.Contains(reference.To)))
        {
            diagnostics.ReportNearMiss(DiagnosticCatalogue.UnknownPart, reference.Location, reference.To, declared, reference.To);
        }
    }

    /// <summary>Reports every composite that is a part of itself, and those that are nested too deep.</summary>
    public void ReportCycles()
    {
        var open = measures.Where(measure => measure.Formula is PartsFormula).ToHashSet();
        for (var depth = 1; depth <= DeepestNesting && open.Count > 0; depth++)
        {
            var closed = open.Where(measure => PartsOf(measure).All(part => !open.Contains(part))).ToList();
            if (closed.Count == 0)
            {
                break;
            }

            open.ExceptWith(closed);
        }

        // What is left is in a cycle, above one, or too deep; the deepest that is no cycle is enough to name.
        var cyclic = open.Where(IsPartOfItself).ToList();
        foreach (var measure in cyclic)
        {
            diagnostics.Report(DiagnosticCatalogue.CompositeCycle, measure.Measure.Header.Location, measure.Measure.Id);
        }

        if (cyclic.Count == 0 && measures.FirstOrDefault(open.Contains) is { } deep)
        {
            diagnostics.Report(DiagnosticCatalogue.CompositeTooDeep, deep.Measure.Header.Location, deep.Measure.Id, DeepestNesting);
        }
    }

    private bool IsPartOfItself(CompiledMeasure measure)
    {
        var visited = new HashSet<CompiledMeasure>();
        var toVisit = new Stack<CompiledMeasure>(PartsOf(measure));
        while (toVisit.TryPop(out var part))
        {
            if (part == measure)
            {
                return true;
            }

            if (visited.Add(part))
            {
                foreach (var next in PartsOf(part))
                {
                    toVisit.Push(next);
                }
            }
        }

        return false;
    }

    private IEnumerable<CompiledMeasure> PartsOf(CompiledMeasure measure) =>
        measure.Formula is PartsFormula formula ? formula.Parts.SelectMany(part => ById[part]) : [];
}
