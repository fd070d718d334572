using System.Linq.Expressions;
using RulesEngine.Models;

namespace Minsheng.Rules.Workflows;

/// <summary>A document to the workflows that RulesEngine runs. What RulesEngine would leave out or fail of only while it runs is reported here.</summary>
/// <remarks>Keys are those that RulesEngine itself reads, in its case; <c>null</c> stands for an absent key.</remarks>
internal sealed class WorkflowFileReader(WorkflowSettings settings, DiagnosticBag diagnostics)
{
    private static readonly string[] Operators = [nameof(ExpressionType.And), nameof(ExpressionType.AndAlso), nameof(ExpressionType.Or), nameof(ExpressionType.OrElse)];

    /// <summary>The workflows, in order; some may be missing where something was reported.</summary>
    public IReadOnlyList<WorkflowEntry> Read(DocumentNode root)
    {
        var workflows = new List<WorkflowEntry>();
        foreach (var node in root.Kind == NodeKind.List ? root.Items : [root])
        {
            if (ReadWorkflow(node) is { } workflow)
            {
                workflows.Add(workflow);
                ReportTaken(workflows.SkipLast(1).Select(each => each.Name), workflow.Name, node.Find("WorkflowName")!);
            }
        }

        if (diagnostics.HasErrors)
        {
            return workflows;
        }

        IReadOnlyList<WorkflowEntry> whole = new WorkflowLinks(workflows, diagnostics).Whole();
        if (!diagnostics.HasErrors && settings.InputTypes.Count > 0)
        {
            new DeclaredInputs(settings, diagnostics).Check(whole);
        }

        return whole;
    }

    private WorkflowEntry? ReadWorkflow(DocumentNode node)
    {
        var reader = ObjectReader.Of(node, diagnostics);
        reader.Optional("$schema");
        var name = reader.RequiredText("WorkflowName");
        ReadExpressionType(reader);
        var globals = ReadParams(reader, "GlobalParams", []);
        var injected = reader.Given("WorkflowRulesToInject") is null ? reader.Texts("WorkflowsToInject") : reader.Texts("WorkflowRulesToInject");
        var rules = new List<RuleEntry>();
        foreach (var each in reader.Entries("Rules"))
        {
            if (ReadRule(each, [.. globals.Select(global => global.Name)]) is { } rule)
            {
                rules.Add(rule);
            }
        }

        if (rules.Count == 0 && injected.Count == 0 && reader.Given("Rules", NodeKind.List) is null or { Items.Count: 0 })
        {
            diagnostics.Report(DiagnosticCatalogue.MissingKey, node.Location, "Rules");
        }

        reader.ReportUnknownKeys();
        return name is null ? null : new WorkflowEntry(name, node) { Globals = globals, Own = rules, Injected = injected };
    }

    /// <param name="node">The rule.</param>
    /// <param name="scope">The names of the parameters that are known around it.</param>
    private RuleEntry? ReadRule(DocumentNode node, IReadOnlyList<string> scope)
    {
        var reader = ObjectReader.Of(node, diagnostics);
        var name = reader.RequiredText("RuleName");
        var locals = ReadParams(reader, "LocalParams", scope);
        var operation = ReadOperator(reader);
        var children = reader.Entries("Rules").Select(child => ReadRule(child, [.. scope, .. locals.Select(local => local.Name)])).OfType<RuleEntry>().ToList();
        var expression = ReadExpression(reader, operation);
        ReadExpressionType(reader);
        var actions = reader.Given("Actions", NodeKind.Object) is { } given ? ReadActions(given) : (null, []);
        var rule = new Rule
        {
            RuleName = name,
            Properties = reader.Given("Properties", NodeKind.Object) is { } properties ? Values(properties) : null,
            Operator = operation,
            ErrorMessage = reader.Given("ErrorMessage", NodeKind.Text)?.Text,
            Enabled = reader.Given("Enabled", NodeKind.Boolean) is not { Text: "false" },
            LocalParams = locals.Count == 0 ? null : [.. locals.Select(ParamOf)],
            Rules = operation is null ? null : [.. children.Select(child => child.Rule)],
            Expression = expression?.Text,
            Actions = actions.Actions,
            SuccessEvent = reader.Given("SuccessEvent", NodeKind.Text)?.Text,
        };
        ReportWithoutEffect(reader);
        reader.ReportUnknownKeys();
        var enabled = children.Where(child => child.Rule.Enabled).ToList();
        if (children.Count > 0 && enabled.Count == 0)
        {
            diagnostics.Report(WorkflowDiagnostics.NothingEnabled, node.Find("Rules")!.Location, name ?? "");
        }

        return name is null || (expression is null && children.Count == 0) ? null : new RuleEntry(rule, node)
        {
            Expression = expression,
            Locals = locals,
            Children = enabled,
            Actions = actions.Entries,
        };
    }

    /// <summary>A parameter as RulesEngine takes it.</summary>
    public static ScopedParam ParamOf(ParamEntry entry) => new() { Name = entry.Name, Expression = entry.Expression.Text };

    private string? ReadOperator(ObjectReader reader)
    {
        if (reader.Given("Operator", NodeKind.Text) is not { } node)
        {
            return null;
        }

        if (!Operators.Contains(node.Text))
        {
            diagnostics.ReportNearMiss(WorkflowDiagnostics.NotAnOperator, node.Location, node.Text, Operators, node.Text);
        }

        return node.Text;
    }

    /// <summary>A rule has an expression, or an operator with rules.</summary>
    private DocumentNode? ReadExpression(ObjectReader reader, string? operation)
    {
        var rules = reader.Given("Rules", NodeKind.List);
        var given = reader.Given("Expression", NodeKind.Text);
        var expression = string.IsNullOrWhiteSpace(given?.Text) ? null : given;
        if (operation is null && rules is { Items.Count: > 0 })
        {
            diagnostics.Report(WorkflowDiagnostics.RulesWithoutOperator, rules.Location);
        }
        else if (operation is null && expression is null)
        {
            diagnostics.Report(DiagnosticCatalogue.MissingKey, (given ?? reader.Node).Location, "Expression");
        }
        else if (operation is not null && expression is not null)
        {
            diagnostics.Report(WorkflowDiagnostics.ExpressionBesidesRules, expression.Location);
        }
        else if (operation is not null && rules is null or { Items.Count: 0 })
        {
            diagnostics.Report(DiagnosticCatalogue.MissingKey, (rules ?? reader.Node).Location, "Rules");
        }

        return expression;
    }

    private void ReadExpressionType(ObjectReader reader)
    {
        if (reader.Given("RuleExpressionType", NodeKind.Text, NodeKind.Number) is { } node && node.Text is not (nameof(RuleExpressionType.LambdaExpression) or "0"))
        {
            diagnostics.Report(WorkflowDiagnostics.NotAnExpressionType, node.Location);
        }
    }

    private void ReportWithoutEffect(ObjectReader reader)
    {
        if (reader.Given("ErrorType") is { } errorType)
        {
            diagnostics.Report(WorkflowDiagnostics.NoEffect, errorType.Location, "ErrorType");
        }

        if (reader.Texts("WorkflowsToInject") is [var injected, ..])
        {
            diagnostics.Report(WorkflowDiagnostics.InjectedIntoRule, injected.Location);
        }
    }

    private List<ParamEntry> ReadParams(ObjectReader reader, string key, IReadOnlyList<string> scope)
    {
        var entries = new List<ParamEntry>();
        foreach (var node in reader.Entries(key))
        {
            if (ReadParam(node) is { } entry)
            {
                ReportTaken([.. scope, .. settings.InputTypes.Keys, .. entries.Select(each => each.Name)], entry.Name, entry.NameNode);
                entries.Add(entry);
            }
        }

        if (entries.Count > 0 && !settings.HasScopedParams)
        {
            diagnostics.Report(WorkflowDiagnostics.ParamsSwitchedOff, reader.Node.Find(key)!.Location);
        }

        return entries;
    }

    private ParamEntry? ReadParam(DocumentNode node)
    {
        var reader = ObjectReader.Of(node, diagnostics);
        var (name, expression) = (reader.RequiredText("Name"), reader.RequiredText("Expression"));
        reader.ReportUnknownKeys();
        return name is null || expression is null ? null : new ParamEntry(name, node.Find("Name")!, node.Find("Expression")!);
    }

    private (RuleActions Actions, IReadOnlyList<WorkflowAction> Entries) ReadActions(DocumentNode node)
    {
        var reader = ObjectReader.Of(node, diagnostics);
        var actions = new RuleActions();
        var entries = new List<WorkflowAction>();
        if (reader.Given("OnSuccess", NodeKind.Object) is { } success)
        {
            actions.OnSuccess = ReadAction(success, entries);
        }

        if (reader.Given("OnFailure", NodeKind.Object) is { } failure)
        {
            actions.OnFailure = ReadAction(failure, entries);
        }

        reader.ReportUnknownKeys();
        return (actions, entries);
    }

    private ActionInfo ReadAction(DocumentNode node, List<WorkflowAction> entries)
    {
        var reader = ObjectReader.Of(node, diagnostics);
        var name = reader.RequiredText("Name") ?? "";
        var context = reader.Given("Context", NodeKind.Object);
        reader.ReportUnknownKeys();
        if (name.Length > 0 && !settings.ActionNames.Contains(name))
        {
            diagnostics.ReportNearMiss(WorkflowDiagnostics.UnknownAction, node.Find("Name")!.Location, name, settings.ActionNames, name, string.Join(", ", settings.ActionNames));
        }

        if (name is WorkflowAction.OutputExpression or WorkflowAction.EvaluateRule)
        {
            if (context is null)
            {
                diagnostics.Report(DiagnosticCatalogue.MissingKey, node.Location, "Context");
            }
            else
            {
                entries.Add(new ActionContextReader(context, diagnostics).Read(name));
            }
        }

        return new ActionInfo { Name = name, Context = context is null ? null : Values(context) };
    }

    private void ReportTaken(IEnumerable<string> names, string name, DocumentNode node)
    {
        if (names.Contains(name))
        {
            diagnostics.Report(WorkflowDiagnostics.NameTaken, node.Location, name);
        }
    }

    /// <summary>Values of any form, as System.Text.Json gives them to RulesEngine.</summary>
    private static Dictionary<string, object?> Values(DocumentNode node) =>
        node.Properties.ToDictionary(property => property.Name, object? (property) => property.Value.Kind == NodeKind.Null ? null : JsonText.ElementOf(property.Value), StringComparer.Ordinal);
}
