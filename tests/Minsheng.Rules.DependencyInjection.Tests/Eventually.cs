using System.Diagnostics;

namespace Minsheng.Rules.DependencyInjection.Tests;

/// <summary>Waits for what happens on another thread.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(5);

    /// <summary>Waits until something holds, and fails where it never does.</summary>
    public static async Task Holds(Func<bool> condition, string what)
    {
        for (var watch = Stopwatch.StartNew(); !condition(); await Task.Delay(Step))
        {
            Assert.True(watch.Elapsed < Patience, $"never came true: {what}");
        }
    }
}
