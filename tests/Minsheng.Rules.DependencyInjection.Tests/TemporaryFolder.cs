namespace Minsheng.Rules.DependencyInjection.Tests;

/// <summary>A folder of rules that is gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("minsheng-rules-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
