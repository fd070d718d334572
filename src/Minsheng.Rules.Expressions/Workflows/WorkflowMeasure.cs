using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Workflows;

/// <summary>A rule of a Microsoft workflow. Met where it succeeds, not met where it fails; the detail of its result is the <c>RuleResultTree</c>.</summary>
public sealed class WorkflowMeasure : Measure
{
    private readonly WorkflowSource _source;

    internal WorkflowMeasure(MeasureHeader header, WorkflowSource source)
        : base(header, target: null)
    {
        _source = source;
        Properties = source.Rule.Rule.Properties ?? [];
    }

    /// <summary>The name of the workflow.</summary>
    public string WorkflowName => _source.Workflow.Name;

    /// <summary>The name of the rule.</summary>
    public string RuleName => _source.Rule.Rule.RuleName;

    /// <summary>The event that its success stands for; null where the file names none.</summary>
    public string? SuccessEvent => _source.Rule.Rule.SuccessEvent;

    /// <summary>The rule's own properties, as System.Text.Json reads them.</summary>
    public IReadOnlyDictionary<string, object?> Properties { get; }

    /// <inheritdoc/>
    public override MeasureFormula Lower() => new JudgedFormula(new WorkflowJudge(_source), []);
}
