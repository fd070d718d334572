namespace Minsheng.Rules.SampleHost.Tests;

/// <summary>Observations that a test stored; taken out again when the test is done.</summary>
public sealed class StoredBatch(RunningHost host, Answer answer) : IAsyncDisposable
{
    public Answer Answer => answer;

    public string Name => (string)answer.Json["batch"]!;

    public string Path => $"{RunningHost.Lianyungang}/observations/{Name}";

    public async ValueTask DisposeAsync() => await host.DeleteAsync(Path);
}
