using System.Diagnostics;

namespace Minsheng.Rules.Cli.Tests;

/// <summary>The made-up year is what its generator makes, byte for byte.</summary>
public sealed class IllustrationTests
{
    [Fact]
    public async Task Generator_Run_MakesTheFileOfTheRepository()
    {
        var start = new ProcessStartInfo("dotnet", ["run", Repository.PathOf("rules", "lianyungang-2023", "illustrate.cs")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = Repository.Root,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var made = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, await errors + made);
        Assert.Equal(await File.ReadAllTextAsync(Repository.PathOf(Minsheng.Illustrative)), made);
    }
}
