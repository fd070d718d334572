using System.Runtime.CompilerServices;
using Minsheng.Rules.Kinds;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Workflows;

/// <summary>The plug-in with workflows in the place of their refusal. Not public, so that no loader of plug-in folders finds it.</summary>
internal sealed class TrustedWorkflowsPlugin : RulePlugin
{
    private readonly ExpressionsPlugin _plugin;

    public TrustedWorkflowsPlugin(ExpressionsPlugin plugin, WorkflowSettings settings)
    {
        _plugin = plugin;
        var rules = new ConditionalWeakTable<DocumentNode, WorkflowSource>();
        Kinds = [.. plugin.Kinds, new WorkflowKind(rules)];
        DomainTranslators = [.. plugin.DomainTranslators.Where(translator => translator is not RefusedWorkflowTranslator), new WorkflowTranslator(settings, rules)];
    }

    public override string Id => _plugin.Id;

    public override PluginVersion Version => _plugin.Version;

    public override LocalizedText Title => _plugin.Title;

    public override RuleFormatRange Formats => _plugin.Formats;

    public override IReadOnlyList<MeasureKind> Kinds { get; }

    public override IReadOnlyList<PluginUnit> Units => _plugin.Units;

    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => _plugin.Diagnostics;

    public override IReadOnlyList<DomainTranslator> DomainTranslators { get; }

    public override IReadOnlyList<ObservationReader> ObservationReaders => _plugin.ObservationReaders;
}
