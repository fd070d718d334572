using System.Globalization;
using System.Runtime.CompilerServices;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Workflows;

/// <summary>A workflow file as a domain: each workflow an item, each rule that it runs a measure.</summary>
internal sealed class WorkflowTranslator(WorkflowSettings settings, ConditionalWeakTable<DocumentNode, WorkflowSource> rules) : DomainTranslator
{
    public const string FormatName = "rulesengine-workflow";
    private const int ItemsOfAFile = 1000;
    private const int LongestPrefix = 6;

    public override string Format => FormatName;

    /// <summary>Whether a file is an object with a <c>WorkflowName</c>, in whatever case, or a list with such an object.</summary>
    public static bool IsWorkflowFile(DocumentNode root) =>
        root.Items.Prepend(root).Any(each => each.Properties.Any(property => property.Name.Equals("WorkflowName", StringComparison.OrdinalIgnoreCase)));

    public override bool Recognizes(DocumentNode root) => IsWorkflowFile(root);

    public override DocumentNode? Translate(DocumentNode root, string file, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var workflows = new WorkflowFileReader(settings, found).Read(root);
        diagnostics.AddRange(found.ToSortedList());
        if (found.HasErrors)
        {
            return null;
        }

        var host = new WorkflowHost(workflows, settings);
        var name = Path.GetFileNameWithoutExtension(file);
        var first = FirstItemOf(name);
        return DocumentNode.MakeObject(
            [
                ("format", DocumentNode.MakeNumber(1, root)),
                ("id", DocumentNode.MakeText(WorkflowIds.Of(name), root)),
                ("title", DocumentNode.MakeText(name, root)),
                ("items", DocumentNode.MakeList(workflows.Select((workflow, index) => ItemOf(host, workflow, first + index)), root)),
            ],
            root);
    }

    /// <summary>Items are numbered by the number that the file's name starts with, as in <c>11-discounts.json</c>: from 11001 on; without one, from 1001 on.</summary>
    private static int FirstItemOf(string name)
    {
        var digits = name.TakeWhile(char.IsAsciiDigit).Count();
        var prefix = digits is 0 or > LongestPrefix ? 1 : int.Parse(name.AsSpan(0, digits), CultureInfo.InvariantCulture);
        return (prefix * ItemsOfAFile) + 1;
    }

    private DocumentNode ItemOf(WorkflowHost host, WorkflowEntry workflow, int number) => DocumentNode.MakeObject(
        [
            ("number", DocumentNode.MakeNumber(number, workflow.Node)),
            ("title", DocumentNode.MakeText(workflow.Name, workflow.Node)),
            ("measures", DocumentNode.MakeList(workflow.Rules.Select(rule => MeasureOf(new WorkflowSource(host, workflow, rule))), workflow.Node)),
        ],
        workflow.Node);

    private DocumentNode MeasureOf(WorkflowSource source)
    {
        var (_, workflow, rule) = source;
        var name = rule.Node.Find("RuleName")!;
        var origin = DocumentNode.MakeList([DocumentNode.MakeText(workflow.Name, rule.Node)], rule.Node);
        rules.Add(origin.Items[0], source);
        return DocumentNode.MakeObject(
            [
                ("id", DocumentNode.MakeText(WorkflowIds.Of(workflow.Name, name.Text), name)),
                ("kind", DocumentNode.MakeText(WorkflowKind.KindName, rule.Node)),
                ("subject", DocumentNode.MakeText(name.Text, name)),
                ("clause", ClauseOf(rule)),
                (WorkflowKind.OriginKey, origin),
            ],
            rule.Node);
    }

    /// <summary>The words of the file: the expression, or the names of the rules with the operator between them.</summary>
    private static DocumentNode ClauseOf(RuleEntry rule) =>
        rule.Expression ?? DocumentNode.MakeText(string.Join($" {rule.Rule.Operator} ", rule.Rule.Rules.Select(child => child.RuleName)), rule.Node.Find("Rules")!);
}
