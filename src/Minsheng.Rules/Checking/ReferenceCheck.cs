using Minsheng.Rules.Expressions;

namespace Minsheng.Rules;

/// <summary>Checks that measures name only measures that exist, and that none depends on itself.</summary>
/// <param name="measures">The measures without faults.</param>
/// <param name="diagnostics">Where findings go.</param>
internal sealed class ReferenceCheck(IReadOnlyList<CompiledMeasure> measures, DiagnosticBag diagnostics)
{
    private readonly ILookup<string, CompiledMeasure> _byId = measures.ToLookup(measure => measure.Measure.Id, StringComparer.Ordinal);

    /// <summary>Reports references to measures that no file declares; one with faults of its own is declared all the same.</summary>
    public void ReportUnknown(IEnumerable<MeasureReference> references, IReadOnlyCollection<string> declared)
    {
        foreach (var reference in references.Where(reference => !declared.Contains(reference.To)))
        {
            diagnostics.ReportNearMiss(DiagnosticCatalogue.UnknownPart, reference.Location, reference.To, declared, reference.To);
        }
    }

    /// <summary>Reports every composite that is a part of itself.</summary>
    public void ReportCycles()
    {
        foreach (var measure in measures.Where(measure => Reaches(measure, measure.Measure.Id, [])))
        {
            diagnostics.Report(DiagnosticCatalogue.CompositeCycle, measure.Measure.Header.Location, measure.Measure.Id);
        }
    }

    private bool Reaches(CompiledMeasure from, string id, HashSet<string> visited) =>
        from.Formula is CompositeFormula composite
        && composite.Parts.Any(part => part == id || (visited.Add(part) && _byId[part].Any(next => Reaches(next, id, visited))));
}
