using System.Reflection;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Kinds;

/// <summary>The manifest of the package: the kind <c>expression</c>. Nothing of it is there unless a host asks: <c>PluginSet.Create(new ExpressionsPlugin())</c>.</summary>
public sealed class ExpressionsPlugin : RulePlugin
{
    /// <inheritdoc/>
    public override string Id => "Minsheng.Rules.Expressions";

    /// <inheritdoc/>
    public override PluginVersion Version { get; } =
        PluginVersion.Parse(typeof(ExpressionsPlugin).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion, null);

    /// <inheritdoc/>
    public override LocalizedText Title => new("表达式", "Expressions");

    /// <inheritdoc/>
    public override IReadOnlyList<MeasureKind> Kinds => [new ExpressionKind()];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => ExpressionDiagnostics.All;
}
