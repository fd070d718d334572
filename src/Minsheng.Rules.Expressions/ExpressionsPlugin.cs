using Minsheng.Rules.Plugins;
using Minsheng.Rules.Workflows;

namespace Minsheng.Rules.Kinds;

/// <summary>The manifest of the package: the kind <c>expression</c>.</summary>
public sealed class ExpressionsPlugin : RulePlugin
{
    /// <inheritdoc/>
    public override string Id => "Minsheng.Rules.Expressions";

    /// <inheritdoc/>
    public override PluginVersion Version => new(0, 1, 0);

    /// <inheritdoc/>
    public override LocalizedText Title => new("表达式", "Expressions");

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => WorkflowDiagnostics.All;

    /// <summary>Recognizes workflow files and refuses them, until the host allows them (<see cref="TrustedWorkflows.AllowTrustedWorkflows"/>).</summary>
    public override IReadOnlyList<DomainTranslator> DomainTranslators => [new RefusedWorkflowTranslator()];
}
