using System.Diagnostics;
using System.Text.Json;

namespace Minsheng.Rules.Tests.Native;

public sealed class AotSmokeTests
{
    [Fact]
    public void NativeProgram_PublishedWithWarningsAsErrors_LoadsAndEvaluatesTheRealProgramme()
    {
        var folder = Directory.CreateTempSubdirectory("minsheng-aot-");
        try
        {
            var app = Path.Combine(folder.FullName, "app");
            var publish = Run("dotnet", ["publish", "tests/AotSmoke", "--configuration", "Release", "--artifacts-path", folder.FullName, "--output", app]);
            Assert.True(publish.ExitCode == 0, publish.Output);

            var smoke = Run(Path.Combine(app, "AotSmoke"), ["rules/lianyungang-2023", "tests/AotSmoke/observations.json"]);

            Assert.Equal(0, smoke.ExitCode);
            using var document = JsonDocument.Parse(smoke.Output);
            var measures = document.RootElement.GetProperty("summary").GetProperty("measures");
            Assert.Equal((4, 1, 276), (Count("met"), Count("notMet"), Count("indeterminate")));

            AssertSaysTheSame(Path.Combine(app, "AotSmoke"), "rules/lianyungang-2023", "tests/AotSmoke/observations.json");
            AssertSaysTheSame(Path.Combine(app, "AotSmoke"), "tests/AotSmoke/regions", "tests/AotSmoke/regions/observations.json");

            int Count(string verdict) => measures.GetProperty(verdict).GetInt32();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The native program prints the bytes that this process, which compiles as it runs, makes of the same files.</summary>
    private static void AssertSaysTheSame(string program, string rules, string observations)
    {
        var programme = ProgrammeLoader.LoadDirectory(Repository.PathOf(rules)).GetProgramme();
        var set = ObservationSet.Bind(programme, ObservationFile.FromJson(observations, File.ReadAllBytes(Repository.PathOf(observations)))).Observations!;

        Assert.Equal(Sample.Json(RuleEvaluator.Interpreted.Evaluate(set)), Run(program, [rules, observations]).Output);
    }

    private static (int ExitCode, string Output) Run(string program, IEnumerable<string> args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
