using System.Reflection;
using System.Runtime.CompilerServices;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Kinds.Survey.Tests;

public sealed class SurveyPluginTests
{
    [Fact]
    public void Manifest_OfThePackage_IsTakenWithAllThatItBrings()
    {
        var set = PluginSet.Create(new SurveyPlugin());

        Assert.Empty(set.Diagnostics);
        var plugin = Assert.Single(set.Plugins);
        Assert.Equal("Minsheng.Rules.Kinds.Survey", plugin.Id);
        Assert.Equal(["satisfaction"], plugin.Kinds.Select(kind => kind.Name));
        Assert.Equal(Enumerable.Range(1001, 5).Select(number => $"SV{number}"), plugin.Diagnostics.Select(descriptor => descriptor.Code));
    }

    [Fact]
    public void Manifest_OfThePackage_HasTheVersionAndNameOfItsAssembly()
    {
        var assembly = typeof(SurveyPlugin).Assembly.GetName();
        var manifest = new SurveyPlugin();

        Assert.Equal((assembly.Name, assembly.Version!.ToString(3)), (manifest.Id, manifest.Version.ToString()));
    }

    [Fact]
    public void Assembly_UsesTheCoreAloneAndNothingThatIsNotPublic()
    {
        var references = typeof(SurveyPlugin).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal));
        var friends = typeof(Programme).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>().Select(attribute => attribute.AssemblyName);

        Assert.Equal(["Minsheng.Rules"], references);
        Assert.DoesNotContain("Minsheng.Rules.Kinds.Survey", friends);
    }

    [Fact]
    public void FrontPage_ForAuthors_NamesEveryKindKeyAndClass()
    {
        var page = File.ReadAllText(Repository.PathOf("src", "Minsheng.Rules.Kinds.Survey", "README.md"));

        var codes = new[] { SatisfactionMeasure.ClearlyMet, SatisfactionMeasure.WithinError, SatisfactionMeasure.ClearlyMissed }.Select(each => each.Code);
        Assert.All(codes.Concat(["target", "minimumSample", "confidence", "unit"]).Concat(new SurveyPlugin().Kinds.Select(kind => kind.Name)), word => Assert.Contains($"`{word}`", page, StringComparison.Ordinal));
    }
}
