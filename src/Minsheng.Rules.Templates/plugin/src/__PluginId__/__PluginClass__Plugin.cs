using Minsheng.Rules;
using Minsheng.Rules.Kinds;
using Minsheng.Rules.Plugins;

namespace __PluginNamespace__;

/// <summary>The manifest: who the plug-in is and what it brings.</summary>
public sealed class __PluginClass__Plugin : RulePlugin
{
    /// <inheritdoc/>
    public override string Id => "__PluginId__";

    /// <summary>That of the assembly, and so of the package.</summary>
    public override PluginVersion Version => PluginVersion.Parse(typeof(__PluginClass__Plugin).Assembly.GetName().Version!.ToString(3));

    /// <inheritdoc/>
    public override LocalizedText Title => new("满意度调查", "Surveys of satisfaction");

    /// <inheritdoc/>
    public override IReadOnlyList<MeasureKind> Kinds => [new __KindClass__Kind()];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => [__KindClass__Kind.NotANumberOfAnswers];
}
