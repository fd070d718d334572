using Minsheng.Rules.Kinds;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Expressions.Tests;

public sealed class ExpressionsPluginTests
{
    [Fact]
    public void Create_TheManifest_IsValid() => Assert.Empty(PluginSet.Create(new ExpressionsPlugin()).Diagnostics);
}
