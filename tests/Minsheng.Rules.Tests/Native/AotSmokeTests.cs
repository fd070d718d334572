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
            Assert.Equal((4, 1, 16), (Count("met"), Count("notMet"), Count("indeterminate")));

            int Count(string verdict) => measures.GetProperty(verdict).GetInt32();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (int ExitCode, string Output) Run(string program, IEnumerable<string> args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
