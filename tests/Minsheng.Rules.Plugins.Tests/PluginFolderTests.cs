using System.Runtime.Loader;

namespace Minsheng.Rules.Plugins.Tests;

/// <summary>What a folder may hold, and what is loaded of it.</summary>
public sealed class PluginFolderTests
{
    private const string Text = "namespace Contoso.Text; public static class Words { public static string Kind => \"texted\"; }";
    private static readonly byte[] TextAssembly = PluginCode.CompileAlone("Contoso.Text", Text);
    private static readonly string UsesText = PluginCode.Plugin("Contoso.Texted", "public override IReadOnlyList<MeasureKind> Kinds => [new ValueKind(Contoso.Text.Words.Kind)];");
    private static readonly byte[] Texted = PluginCode.Compile("Contoso.Texted", UsesText, TextAssembly);

    [Fact]
    public void Load_EveryForm_IsLoadedInTheOrderOfNames()
    {
        using var directory = new PluginDirectory()
            .Add("c.dll", PluginCode.Compile("c", PluginCode.WithKind("Contoso.A", "a")))
            .AddFolder("a", PluginCode.WithKind("Contoso.C", "c"))
            .AddPackage("Contoso.B", [], ("lib/net8.0/Contoso.B.dll", PluginCode.Compile("Contoso.B", PluginCode.WithKind("Contoso.B", "b"))));
        using var folder = directory.LoadAll();

        Assert.Empty(folder.Set.Diagnostics);
        Assert.Equal(["Contoso.B.1.0.0.nupkg", "a", "c.dll"], folder.Candidates.Select(candidate => candidate.Origin));
        Assert.Equal(["Contoso.A c.dll", "Contoso.B Contoso.B.1.0.0.nupkg", "Contoso.C a"], folder.Set.Plugins.Select(plugin => $"{plugin.Id} {plugin.Origin}"));
        Assert.Equal(PluginAllowList.Of(directory.Root).Plugins.Select(plugin => plugin.Sha256), folder.Candidates.Select(candidate => candidate.Hash));
        Assert.NotNull(folder.Set.Kinds.Find("a"));
    }

    /// <summary>Beside the assembly, as a build puts it; in a package that the nuspec names, as NuGet has it.</summary>
    [Fact]
    public void Load_Dependency_IsFoundBesideAndInOtherPackages()
    {
        using var directory = new PluginDirectory().Add("Contoso.Texted/Contoso.Texted.dll", Texted).Add("Contoso.Texted/Contoso.Text.dll", TextAssembly);
        using var beside = directory.LoadAll();
        using var packages = new PluginDirectory()
            .AddPackage("Contoso.Texted", ["Minsheng.Rules 0.1.0", "Contoso.Text [1.0.0,2.0.0)"], ("lib/net8.0/Contoso.Texted.dll", Texted))
            .AddPackage("Contoso.Text", [], ("lib/netstandard2.0/Contoso.Text.dll", TextAssembly))
            .Add("contoso.text.2.0.0.nupkg", PluginDirectory.Package("Contoso.Text", "2.0.0", [], ("lib/netstandard2.0/Contoso.Text.dll", PluginCode.CompileAlone("Contoso.Text", Text.Replace("texted", "two")))));
        using var apart = packages.LoadAll();

        Assert.Equal(["texted"], beside.Set.Plugins.Single().Kinds.Select(kind => kind.Name));
        Assert.Equal(["texted"], apart.Set.Plugins.Single().Kinds.Select(kind => kind.Name));
        Assert.Equal(["contoso.text.2.0.0.nupkg: error MR5047: `Contoso.Text.dll` has no manifest"], Found.Lines(apart.Set.Diagnostics));
    }

    /// <summary>A package of which nobody says that it is trusted is not a dependency either.</summary>
    [Fact]
    public void Load_DependencyThatIsNotOnTheList_IsMissing()
    {
        using var directory = new PluginDirectory()
            .AddPackage("Contoso.Texted", ["Contoso.Text 1.0.0"], ("lib/net8.0/Contoso.Texted.dll", Texted))
            .AddPackage("Contoso.Text", [], ("lib/netstandard2.0/Contoso.Text.dll", TextAssembly));
        using var folder = PluginFolder.Load(directory.Root, new PluginLoadOptions().Allow("Contoso.Texted.1.0.0.nupkg"));

        Assert.Equal(
            [
                "Contoso.Text.1.0.0.nupkg: info MR5039: `Contoso.Text.1.0.0.nupkg` is not on the list and not loaded",
                "Contoso.Texted.1.0.0.nupkg: error MR5046: `Contoso.Texted.dll` needs `Contoso.Text`, which neither it nor the host has",
            ],
            Found.Lines(folder.Set.Diagnostics));
        Assert.Equal([new RefusedPlugin("Contoso.Texted", "Contoso.Texted.1.0.0.nupkg")], folder.Refused);
    }

    /// <summary>The folder of the newest framework that runs here; one for Windows alone, one of the future and those of the past are left.</summary>
    [Fact]
    public void Load_PackageForManyFrameworks_TakesTheOneThatFitsBest()
    {
        byte[] Of(string framework) => PluginCode.Compile("Contoso.Many", PluginCode.WithKind("Contoso.Many", framework));
        using var directory = new PluginDirectory().AddPackage(
            "Contoso.Many",
            [],
            ("lib/net472/Contoso.Many.dll", Of("full")),
            ("lib/netstandard2.0/Contoso.Many.dll", Of("standard")),
            ("lib/netcoreapp3.1/Contoso.Many.dll", Of("core")),
            ("lib/net6.0/Contoso.Many.dll", Of("six")),
            ("lib/net8.0/Contoso.Many.dll", Of("eight")),
            ("lib/net8.0-windows7.0/Contoso.Many.dll", Of("windows")),
            ("lib/net99.0/Contoso.Many.dll", Of("future")));
        using var folder = directory.LoadAll();

        Assert.Equal(["eight"], folder.Set.Plugins.Single().Kinds.Select(kind => kind.Name));
    }

    /// <summary>The plug-in's own copy of our assembly is not looked at: its manifest is the host's type.</summary>
    [Fact]
    public void Load_OwnCopyOfTheLibrary_UsesTheHosts()
    {
        var core = typeof(RulePlugin).Assembly;
        using var directory = new PluginDirectory().AddFolder("Own", PluginCode.WithKind("Contoso.Own", "own")).Add("Own/Minsheng.Rules.dll", File.ReadAllBytes(core.Location));
        using var folder = directory.LoadAll();

        var manifest = folder.Candidates.Single().Manifest.GetType();
        Assert.Same(typeof(RulePlugin), manifest.BaseType!.BaseType);
        Assert.NotSame(AssemblyLoadContext.Default, AssemblyLoadContext.GetLoadContext(manifest.Assembly));
        Assert.True(manifest.Assembly.IsCollectible);
        Assert.Equal("", manifest.Assembly.Location);
    }

    /// <summary>Two plug-ins with two versions of one assembly each have their own.</summary>
    [Fact]
    public void Load_TwoVersionsOfADependency_LiveSideBySide()
    {
        var other = PluginCode.CompileAlone("Contoso.Text", Text.Replace("texted", "other"));
        using var directory = new PluginDirectory()
            .Add("Contoso.Texted/Contoso.Texted.dll", Texted).Add("Contoso.Texted/Contoso.Text.dll", TextAssembly)
            .Add("Second/Second.dll", PluginCode.Compile("Second", UsesText.Replace("\"Contoso.Texted\"", "\"Contoso.Second\""), other)).Add("Second/Contoso.Text.dll", other);
        using var folder = directory.LoadAll();

        Assert.Empty(folder.Set.Diagnostics);
        Assert.Equal(["Contoso.Second other", "Contoso.Texted texted"], folder.Set.Plugins.Select(plugin => $"{plugin.Id} {plugin.Kinds[0].Name}"));
    }

    /// <summary>A base class in an assembly that the plug-in brings makes a manifest as well, and a generic one.</summary>
    [Fact]
    public void Load_ManifestOverABaseElsewhere_IsFound()
    {
        var shared = PluginCode.Compile("Contoso.Base", "public abstract class Based<T>(string id) : TestPlugin(id);");
        var code = """
            using Minsheng.Rules;
            using Minsheng.Rules.Plugins;
            public sealed class Manifest() : Based<int>("Contoso.Derived") { public override PluginVersion Version => new(1, 0, 0); }
            internal sealed class Hidden() : Based<int>("Contoso.Hidden");
            public abstract class Open() : Based<int>("Contoso.Open");
            public class Generic<T>() : Based<T>("Contoso.Generic");
            """;
        var derived = PluginCode.CompileAlone("Derived", code, shared, File.ReadAllBytes(typeof(RulePlugin).Assembly.Location));
        using var directory = new PluginDirectory().Add("Derived/Derived.dll", derived).Add("Derived/Contoso.Base.dll", shared);
        using var folder = directory.LoadAll();

        Assert.Empty(folder.Set.Diagnostics);
        Assert.Equal(["Contoso.Derived"], folder.Set.Plugins.Select(plugin => plugin.Id));
    }

    [Fact]
    public void Dispose_Twice_IsFineAndNothingIsGivenAnyMore()
    {
        using var directory = new PluginDirectory().AddFolder("Own", PluginCode.WithKind("Contoso.Own", "own"));
        var folder = directory.LoadAll();

        folder.Dispose();
        folder.Dispose();

        Assert.Throws<ObjectDisposedException>(() => folder.Set);
        Assert.Throws<ObjectDisposedException>(() => folder.Candidates);
        Assert.Equal(directory.Root, folder.Directory);
    }

    [Fact]
    public void Load_UnderAForeignCulture_GivesTheSame()
    {
        using var directory = new PluginDirectory().AddFolder("Irgendwo", PluginCode.WithKind("Contoso.I", "i")).AddFolder("igel", PluginCode.WithKind("Contoso.J", "j"));
        using var here = directory.LoadAll();
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("tr-TR");
            using var there = PluginFolder.Load(directory.Root);

            Assert.Equal(here.Set.Plugins.Select(plugin => (plugin.Origin, plugin.Hash)), there.Set.Plugins.Select(plugin => (plugin.Origin, plugin.Hash)));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }
}
