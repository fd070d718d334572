using Minsheng.Rules.Kinds;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Testing.Tests.Conformance;

/// <summary>A plug-in of whatever a test wants to see fail.</summary>
public sealed class TestPlugin(params MeasureKind[] kinds) : RulePlugin
{
    public override string Id => "Contoso.Rules.Tested";

    public override PluginVersion Version => new(1, Steps(), 0);

    public override LocalizedText Title => new("被测", "Tested");

    public override IReadOnlyList<MeasureKind> Kinds => kinds;

    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => [.. Findings];

    public override IReadOnlyList<ObservationReader> ObservationReaders => [.. Readers];

    /// <summary>The readers of the manifest.</summary>
    public IList<ObservationReader> Readers { get; } = [];

    /// <summary>The findings of the manifest.</summary>
    public IList<DiagnosticDescriptor> Findings { get; } = [];

    /// <summary>The second number of the version, each time that it is asked for.</summary>
    public Func<int> Steps { get; init; } = () => 0;
}
