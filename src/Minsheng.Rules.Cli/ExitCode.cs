namespace Minsheng.Rules.Cli;

/// <summary>What a command returns to the shell. The numbers are frozen.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>A measure has a verdict that <c>--fail-on</c> lists.</summary>
    public const int NotCompliedWith = 1;

    /// <summary>Rules, observations or arguments are invalid; nothing was evaluated.</summary>
    public const int Invalid = 2;

    /// <summary>Only <c>indeterminate</c> matched <c>--fail-on</c>.</summary>
    public const int Undetermined = 3;

    public const int InternalError = 4;
}
