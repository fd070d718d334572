namespace Minsheng.Rules.Packages.Tests;

/// <summary>A new project that knows the packed packages and the machine's feed, with a packages folder of its own, so that nothing installed earlier answers.</summary>
internal sealed class FreshProject : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly PackedPackages _packed;

    /// <param name="packed">The packages.</param>
    /// <param name="sdk">What <c>dotnet new</c> of that kind of project names: <c>Microsoft.NET.Sdk</c>, <c>.Web</c>, <c>.Worker</c>.</param>
    /// <param name="items">Further items of the project file.</param>
    public FreshProject(PackedPackages packed, string sdk = "Microsoft.NET.Sdk", string items = "")
    {
        _packed = packed;
        Write("nuget.config", $"""
            <configuration>
              <packageSources><add key="packed" value="{packed.Feed}" /></packageSources>
            </configuration>
            """);
        Write("App.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
    }

    private KeyValuePair<string, string>[] Environment => [new("NUGET_PACKAGES", PathOf("installed"))];

    public string PathOf(params string[] parts) => _folder.PathOf(parts);

    public void Write(string file, string text) => _folder.Write(file, text);

    /// <summary>Copies the rules of Lianyungang into a folder of the project.</summary>
    public void CopyRules(string folder)
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("rules", "lianyungang-2023"), "*.json"))
        {
            Write(Path.Combine(folder, Path.GetFileName(file)), File.ReadAllText(file));
        }
    }

    /// <summary>Runs the lines <c>dotnet add package …</c> of a page.</summary>
    public void Install(Samples page)
    {
        var shell = page.Shells.First(shell => shell.StartsWith("dotnet add package ", StringComparison.Ordinal));
        foreach (var line in shell.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Dotnet("add", "package", line.Split(' ')[3]);
        }

        AssertThatPackedPackagesAnswered();
    }

    public string Dotnet(params string[] args) => Run("dotnet", args);

    public string Run(string program, params string[] args) => ChildProcess.Run(_folder.Root, Environment, program, args);

    public ChildProcess Start(string program, params string[] args) => ChildProcess.Start(_folder.Root, Environment, program, args);

    /// <summary>What was installed of ours is, byte for byte, what was packed.</summary>
    public void AssertThatPackedPackagesAnswered()
    {
        var installed = Directory.GetDirectories(PathOf("installed"), "minsheng.*");
        Assert.NotEmpty(installed);
        Assert.All(installed, folder =>
        {
            var file = Assert.Single(Directory.GetFiles(folder, "*.nupkg", SearchOption.AllDirectories));
            var packed = Assert.Single(Directory.GetFiles(_packed.Feed), path => Path.GetFileName(path).Equals(Path.GetFileName(file), StringComparison.OrdinalIgnoreCase));
            Assert.Equal(File.ReadAllBytes(packed), File.ReadAllBytes(file));
        });
    }

    public void Dispose() => _folder.Dispose();
}
