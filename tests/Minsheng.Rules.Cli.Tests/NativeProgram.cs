namespace Minsheng.Rules.Cli.Tests;

/// <summary><c>minsheng</c> published as machine code, with warnings as errors; removed afterwards.</summary>
public sealed class NativeProgram : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("minsheng-native-").FullName;

    public NativeProgram()
    {
        var publish = Minsheng.Execute("dotnet", "", ["publish", "src/Minsheng.Rules.Cli", "-p:Native=true", "--artifacts-path", _folder, "--output", App]);
        Assert.True(publish.ExitCode == 0, publish.Output);
    }

    private string App => Path.Combine(_folder, "app");

    internal Minsheng.Outcome Run(string input, params string[] args) => Minsheng.Execute(Path.Combine(App, "minsheng"), input, args);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
