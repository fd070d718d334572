using Minsheng.Rules;
using Minsheng.Rules.Kinds;
using Minsheng.Rules.Plugins;

namespace __PluginNamespace__;

/// <summary>The manifest: who the plug-in is and what it brings.</summary>
public sealed class __PluginClass__Plugin : RulePlugin
{
    /// <inheritdoc/>
    public override string Id => "__PluginId__";

    /// <inheritdoc/>
    public override LocalizedText Title => new("满意度调查", "Surveys of satisfaction");

    /// <inheritdoc/>
    public override IReadOnlyList<MeasureKind> Kinds => [new __KindClass__Kind()];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => [__KindClass__Kind.NotANumberOfAnswers];
}
