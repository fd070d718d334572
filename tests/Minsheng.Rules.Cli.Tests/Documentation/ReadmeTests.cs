using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Minsheng.Rules.Cli.Tests.Documentation;

public sealed class ReadmeTests
{
    private readonly Samples _readme = new("README.md");

    [Fact]
    public void RuleSetAndObservations_Evaluated_GiveTheReportShown()
    {
        var folder = Directory.CreateTempSubdirectory("readme-");
        try
        {
            foreach (var file in new[] { "programme.json", "01-education.json" })
            {
                File.WriteAllText(Path.Combine(folder.FullName, file), _readme.Block("json " + file));
            }

            var observations = Path.Combine(folder.FullName, "observations.csv");
            File.WriteAllText(observations, _readme.Block("csv observations.csv"));

            var outcome = Minsheng.Run("evaluate", folder.FullName, "--observations", observations);

            Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
            Assert.Equal(_readme.After("minsheng evaluate my-city"), outcome.Output.TrimEnd('\n') + "\n");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("new Observation {")]
    [InlineData("new SnapshotEvaluator(")]
    public void CSharpSample_CompiledAndRun_PrintsWhatIsShown(string sample)
    {
        var assembly = Compile(_readme.BlockWith("csharp", sample));

        Environment.CurrentDirectory = Repository.Root;
        var console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.Equal(_readme.After(sample), output.ToString());
    }

    [Fact]
    public void ParseSample_Run_PrintsWhatIsShown()
    {
        var outcome = Minsheng.Run("parse", "不少于6万人次");

        Assert.Equal(_readme.After("minsheng parse"), outcome.Output);
    }

    [Fact]
    public void MainCommands_AsTheyStand_ReferToFilesThatExistAndEvaluate()
    {
        var commands = _readme.Shells
            .SelectMany(shell => shell.Split('\n'))
            .Where(line => line.StartsWith("dotnet run --project src/Minsheng.Rules.Cli -- ", StringComparison.Ordinal))
            .Select(line => line.Split(" -- ")[1].Split(' '))
            .ToList();

        Assert.Equal(2, commands.Count);
        Assert.All(commands, command =>
        {
            var outcome = Minsheng.Run(command);
            Assert.Equal(0, outcome.ExitCode);
            Assert.DoesNotContain("error", outcome.Error);
            Assert.NotEmpty(outcome.Output);
        });
    }

    [Fact]
    public void EverySample_IsUsedByATestHere() => Assert.Equal(13, _readme.Count);

    private static Assembly Compile(string code)
    {
        const string implicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "ReadmeSample",
            [CSharpSyntaxTree.ParseText(implicitUsings), CSharpSyntaxTree.ParseText(code)],
            platform.Select(path => MetadataReference.CreateFromFile(path)));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return Assembly.Load(image.ToArray());
    }
}
