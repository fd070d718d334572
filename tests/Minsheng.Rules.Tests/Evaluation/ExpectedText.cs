using System.Globalization;
using System.Text.Json.Nodes;

namespace Minsheng.Rules.Tests.Evaluation;

/// <summary>Values of cases and of results in one spelling, to be compared as text.</summary>
internal static class ExpectedText
{
    /// <summary>A number in lowest terms: <c>4/6</c> and <c>2/3</c> are one text.</summary>
    public static string? Number(JsonNode? node) => node is null ? null : Rational.Parse(node.GetValue<string>(), CultureInfo.InvariantCulture).ToString();

    /// <summary>An amount with its unit; other words stay as they are.</summary>
    public static string? Amount(JsonNode? node)
    {
        var text = node?.GetValue<string>();
        return text?.Split(' ') is [var number, var unit] ? $"{Rational.Parse(number, CultureInfo.InvariantCulture)} {unit}" : text;
    }

    public static string? Amount(Quantity? quantity) => quantity is { } known ? $"{known.Amount} {known.Unit.Name}".TrimEnd() : null;

    public static string List(JsonNode? node) => string.Join(", ", (node?.AsArray() ?? []).Select(item => item!.GetValue<string>()));

    public static string List<T>(IEnumerable<T> values)
        where T : struct, Enum => string.Join(", ", values.Select(value => Word<T>(value)));

    public static string? Word<T>(T? value)
        where T : struct, Enum => value is { } known ? char.ToLowerInvariant(known.ToString()[0]) + known.ToString()[1..] : null;

    /// <summary>What was observed: the stage, <c>yes</c> or <c>no</c>, or the amount.</summary>
    public static string? Figure(ActualFigure? actual) => actual switch
    {
        null => null,
        { Stage: { } stage } => stage,
        { Attested: { } attested } => attested ? "yes" : "no",
        _ => Amount(actual.Value),
    };
}
