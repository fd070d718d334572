namespace Minsheng.Rules.Workflows;

/// <summary>What the workflows of a file take from each other: rules that they inject, rules that their actions ask.</summary>
internal sealed class WorkflowLinks(IReadOnlyList<WorkflowEntry> workflows, DiagnosticBag diagnostics)
{
    /// <summary>The workflows with the rules that they inject; what leads nowhere or in a circle is reported.</summary>
    public IReadOnlyList<WorkflowEntry> Whole()
    {
        IReadOnlyList<WorkflowEntry> whole = [.. workflows.Select(workflow => workflow with { Rules = RulesOf(workflow, []) })];
        foreach (var workflow in whole)
        {
            ReportRepeated(workflow);
        }

        foreach (var rule in whole.SelectMany(workflow => workflow.Own))
        {
            foreach (var action in rule.SelfAndDescendants().SelectMany(each => each.Actions))
            {
                Check(action, whole);
            }
        }

        if (!diagnostics.HasErrors)
        {
            ReportCycles(whole);
        }

        return whole;
    }

    /// <summary>The rules of a workflow and of those that it injects. RulesEngine adds the injected ones again each time it looks; once is what it means.</summary>
    private List<RuleEntry> RulesOf(WorkflowEntry workflow, IReadOnlyList<string> path)
    {
        var rules = new List<RuleEntry>(workflow.Own);
        foreach (var node in workflow.Injected)
        {
            if (Find(workflows, node) is not { } injected)
            {
                continue;
            }

            if (injected == workflow || path.Contains(injected.Name))
            {
                diagnostics.Report(WorkflowDiagnostics.Cycle, node.Location, node.Text);
                continue;
            }

            rules.AddRange(RulesOf(injected, [.. path, workflow.Name]));
        }

        return rules;
    }

    private WorkflowEntry? Find(IReadOnlyList<WorkflowEntry> among, DocumentNode node)
    {
        var found = among.FirstOrDefault(workflow => workflow.Name == node.Text);
        if (found is null)
        {
            diagnostics.ReportNearMiss(WorkflowDiagnostics.UnknownWorkflow, node.Location, node.Text, among.Select(workflow => workflow.Name), node.Text);
        }

        return found;
    }

    private void ReportRepeated(WorkflowEntry workflow)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in workflow.Rules.Where(rule => !names.Add(rule.Rule.RuleName)))
        {
            diagnostics.Report(WorkflowDiagnostics.NameTaken, rule.Node.Find("RuleName")!.Location, rule.Rule.RuleName);
        }
    }

    private void Check(WorkflowAction action, IReadOnlyList<WorkflowEntry> whole)
    {
        if (action is not { Workflow: { } workflow, Rule: { } rule } || Find(whole, workflow) is not { } asked)
        {
            return;
        }

        var enabled = asked.Rules.Where(each => each.Rule.Enabled).Select(each => each.Rule.RuleName).ToList();
        if (!enabled.Contains(rule.Text))
        {
            diagnostics.ReportNearMiss(WorkflowDiagnostics.UnknownRule, rule.Location, rule.Text, enabled, asked.Name, rule.Text);
        }
    }

    private void ReportCycles(IReadOnlyList<WorkflowEntry> whole)
    {
        var rules = whole.SelectMany(workflow => workflow.Rules.Select(rule => (Key: (workflow.Name, rule.Rule.RuleName), rule))).ToDictionary(each => each.Key, each => each.rule);
        foreach (var (key, rule) in rules)
        {
            foreach (var action in rule.Actions.Where(action => action.Rule is not null && Reaches(KeyOf(action), key, rules, [])))
            {
                diagnostics.Report(WorkflowDiagnostics.Cycle, action.Rule!.Location, action.Rule.Text);
            }
        }
    }

    private static bool Reaches((string, string) from, (string, string) goal, Dictionary<(string, string), RuleEntry> rules, HashSet<(string, string)> seen) =>
        from == goal || (seen.Add(from) && rules[from].Actions.Any(action => action.Rule is not null && Reaches(KeyOf(action), goal, rules, seen)));

    private static (string Workflow, string Rule) KeyOf(WorkflowAction action) => (action.Workflow!.Text, action.Rule!.Text);
}
