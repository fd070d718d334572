namespace Minsheng.Rules.Kinds;

/// <summary>The functions of the language. Hosts and plug-ins can add none.</summary>
internal static class ExpressionFunction
{
    public const string Abs = "abs";
    public const string Min = "min";
    public const string Max = "max";

    public static IReadOnlyList<string> Names { get; } = [Abs, Max, Min];

    /// <summary>The words that measures cannot be named by.</summary>
    public static IReadOnlyList<string> ReservedWords { get; } = [Abs, "and", "false", Max, Min, "not", "or", "true"];

    /// <summary>How many numbers a function takes, for messages.</summary>
    public static LocalizedText Takes(string name) => name == Abs ? new("1 个数", "1 number") : new("2 个数或更多", "2 numbers or more");

    public static bool Takes(string name, int count) => name == Abs ? count == 1 : count >= 2;
}
