using Minsheng.Rules.Kinds;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Tests.Plugins;

/// <summary>A manifest that says what a test wants it to say.</summary>
internal sealed class FakePlugin : RulePlugin
{
    public string Named { get; init; } = "Contoso.Rules";

    public string InVersion { get; init; } = "1.2.0";

    public LocalizedText Titled { get; init; } = new("示例", "example");

    public RuleFormatRange Reading { get; init; } = new(1, 1);

    public Func<IReadOnlyList<MeasureKind>> Bringing { get; init; } = () => [];

    public IReadOnlyList<PluginUnit> Counting { get; init; } = [];

    public IReadOnlyList<DiagnosticDescriptor> Reporting { get; init; } = [];

    public IReadOnlyList<ObservationReader> Taking { get; init; } = [];

    public IReadOnlyList<DomainTranslator> Translating { get; init; } = [];

    public override string Id => Named;

    public override PluginVersion Version => PluginVersion.Parse(InVersion);

    public override LocalizedText Title => Titled;

    public override RuleFormatRange Formats => Reading;

    public override IReadOnlyList<MeasureKind> Kinds => Bringing();

    public override IReadOnlyList<PluginUnit> Units => Counting;

    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => Reporting;

    public override IReadOnlyList<DomainTranslator> DomainTranslators => Translating;

    public override IReadOnlyList<ObservationReader> ObservationReaders => Taking;

    /// <summary>A plug-in that brings some kinds.</summary>
    public static FakePlugin With(params MeasureKind[] kinds) => new() { Bringing = () => kinds };
}
