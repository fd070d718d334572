namespace Minsheng.Rules.Packages.Tests;

/// <summary>The programs of the page on workflows, in a fresh project with the packed package.</summary>
[Collection(PackageCollection.Name)]
public sealed class WorkflowsPageTests(PackedPackages packed)
{
    [Fact]
    public void Samples_InstalledFromThePackage_PrintWhatIsShown()
    {
        var page = new Samples("docs", "workflows.md");
        using var project = new FreshProject(packed);
        project.Install(new Samples("src", "Minsheng.Rules.Expressions", "README.md"));
        foreach (var file in new[] { "programme.json", "11-bakeries.json" })
        {
            project.Write(file, page.Block($"json {file}"));
        }

        Assert.All(["AllowTrustedWorkflows(", "WorkflowExport.Create("], sample =>
        {
            project.Write("Program.cs", page.BlockWith("csharp", sample));
            Assert.Equal(page.After(sample), project.Dotnet("run"));
        });
    }
}
