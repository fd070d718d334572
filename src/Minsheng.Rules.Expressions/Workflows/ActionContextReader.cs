namespace Minsheng.Rules.Workflows;

/// <summary>The context of an action in the box; RulesEngine reads its keys in any case, and leaves out what it cannot read.</summary>
/// <param name="context">The context; the action where there is none.</param>
/// <param name="diagnostics">Where findings go.</param>
internal sealed class ActionContextReader(DocumentNode context, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _asked = new(StringComparer.OrdinalIgnoreCase);

    public WorkflowAction Read(string name)
    {
        var action = name == WorkflowAction.OutputExpression
            ? new WorkflowAction(name) { Expressions = RequiredText("expression") is { } expression ? [expression] : [] }
            : new WorkflowAction(name)
            {
                Workflow = RequiredText("workflowName"),
                Rule = RequiredText("ruleName"),
                Expressions = AdditionalInputs(),
            };
        ReportUnknownKeys();
        return action;
    }

    private List<DocumentNode> AdditionalInputs()
    {
        if (Find("inputFilter") is { } filter)
        {
            foreach (var wrong in Elements(filter).Where(item => item.Kind != NodeKind.Text))
            {
                ReportExpected(wrong, new("文字", "text"));
            }
        }

        var expressions = new List<DocumentNode>();
        foreach (var node in Find("additionalInputs") is { } list ? Elements(list) : [])
        {
            var reader = ObjectReader.Of(node, diagnostics);
            var (name, expression) = (reader.RequiredText("Name"), reader.RequiredText("Expression"));
            if (name is not null && expression is not null)
            {
                expressions.Add(node.Find("Expression")!);
            }

            reader.ReportUnknownKeys();
        }

        return expressions;
    }

    private IReadOnlyList<DocumentNode> Elements(DocumentNode node)
    {
        if (node.Kind != NodeKind.List)
        {
            ReportExpected(node, new("列表", "a list"));
        }

        return node.Items;
    }

    private DocumentNode? RequiredText(string key)
    {
        if (Find(key) is not { } node)
        {
            diagnostics.Report(DiagnosticCatalogue.MissingKey, context.Location, key);
            return null;
        }

        if (node.Kind == NodeKind.Text)
        {
            return node;
        }

        ReportExpected(node, new("文字", "text"));
        return null;
    }

    private void ReportExpected(DocumentNode node, LocalizedText expected) =>
        diagnostics.Report(DiagnosticCatalogue.WrongType, node.Location, expected, new LocalizedText($"`{node.RawText}`", $"`{node.RawText}`"));

    private DocumentNode? Find(string key)
    {
        _asked.Add(key);
        var found = context.Properties.Where(property => property.Name.Equals(key, StringComparison.OrdinalIgnoreCase)).ToList();
        if (found.Count > 1)
        {
            diagnostics.Report(WorkflowDiagnostics.NameTaken, found[1].NameLocation, found[1].Name);
        }

        return found.Count == 0 ? null : found[0].Value;
    }

    private void ReportUnknownKeys()
    {
        foreach (var property in context.Properties.Where(property => !_asked.Contains(property.Name)))
        {
            diagnostics.ReportNearMiss(DiagnosticCatalogue.UnknownKey, property.NameLocation, property.Name, _asked, property.Name);
        }
    }
}
