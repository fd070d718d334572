using System.Reflection;
using Minsheng.Rules.Kinds;
using Minsheng.Rules.Plugins;
using Minsheng.Rules.Workflows;

namespace Minsheng.Rules.Expressions.Tests;

public sealed class ExpressionsPluginTests
{
    [Fact]
    public void Create_TheManifest_BringsTheKindAndItsFindings()
    {
        var plugins = PluginSet.Create(new ExpressionsPlugin());

        Assert.Empty(plugins.Diagnostics);
        var plugin = Assert.Single(plugins.Plugins);
        Assert.Equal(["expression"], plugin.Kinds.Select(kind => kind.Name));
        Assert.Equal([.. ExpressionDiagnostics.All, .. WorkflowDiagnostics.All], new ExpressionsPlugin().Diagnostics);
    }

    [Fact]
    public void Version_OfTheManifest_IsThatOfTheAssembly()
    {
        var version = typeof(ExpressionsPlugin).Assembly.GetName().Version!;

        var own = new ExpressionsPlugin().Version;

        Assert.Equal((version.Major, version.Minor, version.Build), (own.Major, own.Minor, own.Patch));
        Assert.StartsWith(own.ToString(), typeof(ExpressionsPlugin).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion, StringComparison.Ordinal);
    }
}
