using Minsheng.Rules;
using Minsheng.Rules.Kinds;
using Minsheng.Rules.Plugins;

namespace SamplePlugin;

/// <summary>The manifest of the plug-in: the kind <c>rate</c> and its finding.</summary>
public sealed class SampleRulesPlugin : RulePlugin
{
    /// <inheritdoc/>
    public override string Id => "SamplePlugin";

    /// <inheritdoc/>
    public override LocalizedText Title => new("人均量指标", "Rates");

    /// <inheritdoc/>
    public override IReadOnlyList<MeasureKind> Kinds => [new RateKind()];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => [RateKind.PerNotPositive];
}
