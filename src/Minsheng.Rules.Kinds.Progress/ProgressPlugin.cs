using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Kinds.Progress;

/// <summary>The plug-in <c>Minsheng.Rules.Kinds.Progress</c>: the kinds <c>targeted-change</c> and <c>growth-pace</c>.</summary>
public sealed class ProgressPlugin : RulePlugin
{
    /// <inheritdoc/>
    public override string Id => "Minsheng.Rules.Kinds.Progress";

    /// <inheritdoc/>
    public override LocalizedText Title => new("进展类别", "classes of progress");

    /// <inheritdoc/>
    public override IReadOnlyList<MeasureKind> Kinds => [new TargetedChangeKind(), new GrowthPaceKind()];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => ProgressDiagnostics.All;
}
