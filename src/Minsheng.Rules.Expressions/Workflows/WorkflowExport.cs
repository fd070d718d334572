using System.Dynamic;
using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Workflows;

/// <summary>A programme as Microsoft workflows: one for each domain, one rule for each measure, which succeeds exactly where the measure is met.</summary>
/// <remarks>
/// The workflows run in RulesEngine 6.0.1 without a type of this library. They judge; figures are merged, dated and revised here, and given
/// to them by <see cref="InputsOf"/>. A rule that fails says no more than that the measure is not met: whether it is pending, cannot be
/// judged or is waived, a workflow does not say.
/// </remarks>
public sealed class WorkflowExport
{
    /// <summary>The name of the one input that the workflows read.</summary>
    public const string InputName = "measures";

    private readonly Programme _programme;
    private readonly Dictionary<string, ExportedMeasure> _measures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocalizedText> _omitted = new(StringComparer.Ordinal);

    private WorkflowExport(Programme programme)
    {
        _programme = programme;
        foreach (var measure in programme.Measures)
        {
            Say(measure);
        }

        Measures = [.. programme.Measures.Select(measure => measure.Id).Where(_measures.ContainsKey)];
        Omitted = [.. programme.Measures.Where(measure => _omitted.ContainsKey(measure.Id)).Select(measure => new WorkflowOmission(measure.Id, _omitted[measure.Id]))];
        Json = WorkflowJson.Of(programme, _measures);
    }

    /// <summary>The workflows, as a list: JSON with line feeds, the same for the same programme.</summary>
    public string Json { get; }

    /// <summary>The ids of the measures that it has a rule for, in the order of the programme.</summary>
    public IReadOnlyList<string> Measures { get; }

    /// <summary>The measures that no workflow says, with the reasons, in the order of the programme.</summary>
    public IReadOnlyList<WorkflowOmission> Omitted { get; }

    /// <summary>Exports a programme.</summary>
    public static WorkflowExport Create(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return new WorkflowExport(programme);
    }

    /// <summary>The figures that an evaluation came to, as the input of the workflows.</summary>
    /// <param name="result">An evaluation of the programme, of the whole.</param>
    /// <exception cref="ArgumentException">The evaluation is of another programme, or the view of one region.</exception>
    public WorkflowInputs InputsOf(EvaluationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Programme != _programme || result.Region is not null)
        {
            throw new ArgumentException("expected an evaluation of the exported programme, of the whole", nameof(result));
        }

        IDictionary<string, object?> measures = new ExpandoObject();
        var omitted = new List<WorkflowOmission>();
        foreach (var id in Measures)
        {
            measures[ExportedMeasure.MemberOf(id)] = _measures[id].MembersOf(result.FindMeasure(id)!, result.AsOf, out var isExact);
            if (!isExact)
            {
                omitted.Add(new WorkflowOmission(id, new("数字超出 decimal 能精确表示的范围", "its figure is beyond what a decimal holds exactly")));
            }
        }

        return new WorkflowInputs(new Dictionary<string, object>(StringComparer.Ordinal) { [InputName] = measures }, omitted);
    }

    /// <summary>Says a measure, its parts before it; null where no workflow can.</summary>
    private ExportedMeasure? Say(Measure measure)
    {
        if (_measures.TryGetValue(measure.Id, out var known) || _omitted.ContainsKey(measure.Id))
        {
            return known;
        }

        var (exported, reason) = _programme.FormulaOf(measure.Id) switch
        {
            FigureFormula figure => FigureCondition.Of(measure, figure),
            CompositeFormula composite => SayComposite(measure, composite),
            _ => (null, new("由代码判断", "code judges it")),
        };
        if (exported is null)
        {
            _omitted.Add(measure.Id, reason);
        }
        else
        {
            _measures.Add(measure.Id, exported);
        }

        return exported;
    }

    private (ExportedMeasure? Exported, LocalizedText Reason) SayComposite(Measure measure, CompositeFormula composite)
    {
        var parts = composite.Parts.Select(part => Say(_programme.FindMeasure(part)!)).OfType<ExportedMeasure>().ToList();
        return parts.Count == composite.Parts.Count
            ? (PartsCondition.Of(measure, composite.Quorum, parts), default)
            : (null, new("它的一部分不能导出", "a part of it is not exported"));
    }
}
