using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Kinds.Survey;

/// <summary>The plug-in <c>Minsheng.Rules.Kinds.Survey</c>: the kind <c>satisfaction</c>.</summary>
public sealed class SurveyPlugin : RulePlugin
{
    /// <inheritdoc/>
    public override string Id => "Minsheng.Rules.Kinds.Survey";

    /// <inheritdoc/>
    public override LocalizedText Title => new("满意度调查", "satisfaction surveys");

    /// <inheritdoc/>
    public override IReadOnlyList<MeasureKind> Kinds => [new SatisfactionKind()];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => SurveyDiagnostics.All;
}
