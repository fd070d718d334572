namespace Minsheng.Rules.SampleHost.Tests;

/// <summary>A host on a copy of the rules, which tests change while it runs.</summary>
public sealed class ReloadingHost : RunningHost
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    internal RulesCopy Rules { get; } = new();

    protected override string[] Settings => [Rules.Setting, "--MinshengRules:ReloadDelay=00:00:00.050"];

    /// <summary>Asks again until the answer is as expected.</summary>
    public async Task<Answer> PollAsync(string path, Predicate<Answer> isExpected)
    {
        using var enough = new CancellationTokenSource(Patience);
        var answer = await GetAsync(path);
        while (!isExpected(answer))
        {
            Assert.False(enough.IsCancellationRequested, answer.Text + Log);
            await Task.Delay(Pause);
            answer = await GetAsync(path);
        }

        return answer;
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Rules.Dispose();
    }
}
