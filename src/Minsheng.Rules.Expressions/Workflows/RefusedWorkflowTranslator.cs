using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Workflows;

/// <summary>Recognizes workflow files and refuses them: what stands in the place of <see cref="WorkflowTranslator"/> until the host allows workflows.</summary>
internal sealed class RefusedWorkflowTranslator : DomainTranslator
{
    public override string Format => WorkflowTranslator.FormatName;

    public override bool Recognizes(DocumentNode root) => WorkflowTranslator.IsWorkflowFile(root);

    public override DocumentNode? Translate(DocumentNode root, string file, DiagnosticBag diagnostics)
    {
        diagnostics.Report(WorkflowDiagnostics.NotAllowed, root.Location);
        return null;
    }
}
