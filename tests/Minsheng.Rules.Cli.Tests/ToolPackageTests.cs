namespace Minsheng.Rules.Cli.Tests;

public sealed class ToolPackageTests
{
    [Fact]
    public void Tool_PackedAndInstalledFromAFolder_RunsAsMinsheng()
    {
        var folder = Directory.CreateTempSubdirectory("minsheng-tool-");
        try
        {
            var packages = Path.Combine(folder.FullName, "packages");
            var tools = Path.Combine(folder.FullName, "tools");
            var pack = Minsheng.Execute("dotnet", "", ["pack", "src/Minsheng.Rules.Cli", "--configuration", "Release", "--artifacts-path", folder.FullName, "--output", packages]);
            Assert.True(pack.ExitCode == 0, pack.Output);
            var cache = new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(folder.FullName, "cache") };
            var install = Minsheng.Execute("dotnet", "", ["tool", "install", "Minsheng.Rules.Cli", "--source", packages, "--tool-path", tools], cache);
            Assert.True(install.ExitCode == 0, install.Output + install.Error);

            var parse = Minsheng.Execute(Path.Combine(tools, "minsheng"), "", ["parse", "6至8个"]);

            Assert.Equal((0, """{"between":[6,8],"unit":"个"}""" + "\n"), (parse.ExitCode, parse.Output));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
