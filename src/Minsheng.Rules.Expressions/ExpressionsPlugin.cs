using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Kinds;

/// <summary>The manifest of the package: the kind <c>expression</c>.</summary>
public sealed class ExpressionsPlugin : RulePlugin
{
    /// <inheritdoc/>
    public override string Id => "Minsheng.Rules.Expressions";

    /// <inheritdoc/>
    public override PluginVersion Version => new(0, 1, 0);

    /// <inheritdoc/>
    public override LocalizedText Title => new("表达式", "Expressions");
}
