using System.Reflection;
using System.Runtime.CompilerServices;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Kinds.Progress.Tests;

public sealed class ProgressPluginTests
{
    [Fact]
    public void Manifest_OfThePackage_IsTakenWithAllThatItBrings()
    {
        var set = PluginSet.Create(new ProgressPlugin());

        Assert.Empty(set.Diagnostics);
        var plugin = Assert.Single(set.Plugins);
        Assert.Equal("Minsheng.Rules.Kinds.Progress", plugin.Id);
        Assert.Equal(["targeted-change", "growth-pace"], plugin.Kinds.Select(kind => kind.Name));
        Assert.Equal(Enumerable.Range(1001, 12).Select(number => $"PG{number}"), plugin.Diagnostics.Select(descriptor => descriptor.Code));
    }

    [Fact]
    public void Manifest_OfThePackage_HasTheVersionAndNameOfItsAssembly()
    {
        var assembly = typeof(ProgressPlugin).Assembly.GetName();
        var manifest = new ProgressPlugin();

        Assert.Equal((assembly.Name, assembly.Version!.ToString(3)), (manifest.Id, manifest.Version.ToString()));
    }

    [Fact]
    public void Assembly_UsesTheCoreAloneAndNothingThatIsNotPublic()
    {
        var references = typeof(ProgressPlugin).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal));
        var friends = typeof(Programme).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>().Select(attribute => attribute.AssemblyName);

        Assert.Equal(["Minsheng.Rules"], references);
        Assert.DoesNotContain("Minsheng.Rules.Kinds.Progress", friends);
    }

    [Fact]
    public void FrontPage_ForAuthors_NamesEveryKindKeyAndClass()
    {
        var page = File.ReadAllText(Repository.PathOf("src", "Minsheng.Rules.Kinds.Progress", "README.md"));

        var codes = new[] { TargetedChangeMeasure.TargetMet, TargetedChangeMeasure.Improved, TargetedChangeMeasure.LittleChange, TargetedChangeMeasure.GotWorse }
            .Concat(PaceThresholds.UnitedNations.Steps.Concat(PaceThresholds.Eurostat.Steps).Select(step => step.Class))
            .Select(each => each.Code);
        Assert.All(codes.Concat(["target", "baseline", "weightedBy", "thresholds"]).Concat(new ProgressPlugin().Kinds.Select(kind => kind.Name)), word => Assert.Contains($"`{word}`", page, StringComparison.Ordinal));
    }
}
