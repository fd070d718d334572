using Minsheng.Rules.Plugins;
using Minsheng.Rules.Workflows;

namespace Minsheng.Rules.Kinds;

/// <summary>The manifest of the package: the kind <c>expression</c>. Nothing of it is there unless a host asks: <c>PluginSet.Create(new ExpressionsPlugin())</c>.</summary>
public sealed class ExpressionsPlugin : RulePlugin
{
    /// <inheritdoc/>
    public override string Id => "Minsheng.Rules.Expressions";

    /// <inheritdoc/>
    public override LocalizedText Title => new("表达式", "Expressions");

    /// <inheritdoc/>
    public override IReadOnlyList<MeasureKind> Kinds => [new ExpressionKind()];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => [.. ExpressionDiagnostics.All, .. WorkflowDiagnostics.All];

    /// <summary>Recognizes workflow files and refuses them, until the host allows them (<see cref="TrustedWorkflows.AllowTrustedWorkflows"/>).</summary>
    public override IReadOnlyList<DomainTranslator> DomainTranslators => [new RefusedWorkflowTranslator()];
}
