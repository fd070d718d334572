namespace Minsheng.Rules.SampleHost.Tests;

/// <summary>A host in the environment that tells the most of what went wrong.</summary>
public sealed class DevelopmentHost : RunningHost
{
    protected override string Environment => "Development";
}
