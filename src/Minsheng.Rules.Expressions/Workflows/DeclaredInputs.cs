using RulesEngine.Models;

namespace Minsheng.Rules.Workflows;

/// <summary>Compiles every expression for the inputs that the host declares, when a file is read.</summary>
internal sealed class DeclaredInputs(WorkflowSettings settings, DiagnosticBag diagnostics)
{
    public void Check(IReadOnlyList<WorkflowEntry> workflows)
    {
        var check = new ExpressionCheck(settings, new InputShape(settings.InputTypes.Select(input => RuleParameter.Create(input.Key, input.Value))));
        foreach (var problem in workflows.SelectMany(workflow => check.Check(workflow).All).DistinctBy(problem => problem.Location))
        {
            if (problem.IsMissingInput)
            {
                diagnostics.ReportNearMiss(WorkflowDiagnostics.UnknownInput, problem.Location, problem.Text, settings.InputTypes.Keys, problem.Text);
            }
            else
            {
                diagnostics.Report(WorkflowDiagnostics.NotAnExpression, problem.Location, problem.Text);
            }
        }
    }
}
