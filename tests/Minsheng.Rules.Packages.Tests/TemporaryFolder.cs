namespace Minsheng.Rules.Packages.Tests;

/// <summary>A new folder that is removed afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("minsheng-packages-").FullName;

    public string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public void Write(string file, string text)
    {
        var path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
