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
    [InlineData("Where(measure => measure.Actual is not null)")]
    [InlineData("new SnapshotEvaluator(")]
    public void CSharpSample_CompiledAndRun_PrintsWhatIsShown(string sample)
    {
        Assert.Equal(_readme.After(sample), CSharpSample.Run(_readme.BlockWith("csharp", sample)));
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

    /// <summary>Whoever embeds it reads one screen.</summary>
    [Fact]
    public void HostPart_IsWithin40Lines()
    {
        var lines = File.ReadAllLines(Repository.PathOf("README.md"));
        var first = Array.IndexOf(lines, "## In a host");
        var next = Array.FindIndex(lines, first + 1, line => line.StartsWith("## ", StringComparison.Ordinal));

        Assert.InRange(next - first, 1, 40);
    }

    /// <summary>The host and the commands that install are followed by the tests of the packages, expressions by those of their package.</summary>
    [Fact]
    public void EverySample_IsUsedByATest() => Assert.Equal(19, _readme.Count);
}
