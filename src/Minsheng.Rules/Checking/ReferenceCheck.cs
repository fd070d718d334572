using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Checks that measures name only measures that exist, and that none depends on itself.</summary>
internal sealed class ReferenceCheck(IReadOnlyList<CompiledMeasure> measures, IReadOnlyList<MeasureReference> references, DiagnosticBag diagnostics)
{
    private readonly ILookup<string, CompiledMeasure> _byId = measures.ToLookup(measure => measure.Measure.Id, StringComparer.Ordinal);

    public void Run()
    {
        var ids = _byId.Select(group => group.Key).ToList();
        foreach (var reference in references.Where(reference => !_byId.Contains(reference.To)))
        {
            diagnostics.ReportNearMiss(DiagnosticCatalogue.UnknownPart, reference.Location, reference.To, ids, reference.To);
        }

        foreach (var measure in measures.Where(measure => Reaches(measure, measure.Measure.Id, [])))
        {
            diagnostics.Report(DiagnosticCatalogue.CompositeCycle, measure.Measure.Header.Location, measure.Measure.Id);
        }
    }

    private bool Reaches(CompiledMeasure from, string id, HashSet<string> visited) =>
        from.Formula is CompositeFormula composite
        && composite.Parts.Any(part => part == id || (visited.Add(part) && _byId[part].Any(next => Reaches(next, id, visited))));
}
