namespace Minsheng.Rules.Kinds;

/// <summary>Reports what is wrong with the text of an expression, where it stands in the file.</summary>
/// <param name="node">The text.</param>
/// <param name="diagnostics">Where findings go.</param>
internal sealed class ExpressionFindings(DocumentNode node, DiagnosticBag diagnostics)
{
    /// <summary>Whether something was reported.</summary>
    public bool Any { get; private set; }

    /// <summary>The text.</summary>
    public string Text => node.Text;

    /// <summary>The author's own words.</summary>
    public string Words(ExpressionNode part) => Text[part.Start..part.End];

    public void Report(DiagnosticDescriptor descriptor, int index, params object[] arguments)
    {
        Any = true;
        diagnostics.Report(descriptor, node.LocationOf(index), arguments);
    }

    public void ReportWithHint(DiagnosticDescriptor descriptor, int index, LocalizedText hint, params object[] arguments)
    {
        Any = true;
        diagnostics.ReportWithHint(descriptor, node.LocationOf(index), hint, arguments);
    }

    public void ReportNearMiss(DiagnosticDescriptor descriptor, int index, string word, IEnumerable<string> candidates, params object[] arguments)
    {
        Any = true;
        diagnostics.ReportNearMiss(descriptor, node.LocationOf(index), word, candidates, arguments);
    }
}
