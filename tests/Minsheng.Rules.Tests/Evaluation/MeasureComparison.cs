using System.Globalization;
using System.Text.Json.Nodes;

namespace Minsheng.Rules.Tests.Evaluation;

/// <summary>Holds one measure's result against what a case expects of it.</summary>
internal sealed class MeasureComparison(MeasureResult result, Differences differences)
{
    private static readonly HashSet<string> AlwaysCompared = ["compliance", "reason", "notes"];

    public void Compare(JsonObject expected)
    {
        Compare("compliance", expected["compliance"]!.GetValue<string>(), ExpectedText.Word<Compliance>(result.Compliance));
        Compare("reason", expected["reason"]?.GetValue<string>(), ExpectedText.Word(result.Reason));
        Compare("notes", ExpectedText.List(expected["notes"]), ExpectedText.List(result.Notes));
        if (expected.ContainsKey("raw"))
        {
            Compare("capped", ExpectedText.Number(expected["capped"] ?? expected["raw"]), result.Completion?.Capped.ToString());
        }

        foreach (var (key, value) in expected.Where(property => !AlwaysCompared.Contains(property.Key)))
        {
            Compare(key, value);
        }
    }

    private void Compare(string key, JsonNode? expected)
    {
        switch (key)
        {
            case "raw":
                Compare(key, ExpectedText.Number(expected), result.Completion?.Raw.ToString());
                break;
            case "capped":
                break;
            case "margin":
                Compare(key, ExpectedText.Amount(expected), ExpectedText.Amount(result.Margin));
                break;
            case "countMargin":
                Compare(key, ExpectedText.Amount(expected), ExpectedText.Amount(result.CountMargin));
                break;
            case "actual":
                Compare(key, ExpectedText.Amount(expected), ExpectedText.Figure(result.Actual));
                break;
            case "date":
                Compare(key, expected!.GetValue<string>(), result.Actual?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case "uncovered":
                Compare(key, ExpectedText.List(expected), string.Join(", ", result.Actual?.Uncovered ?? ["(none given)"]));
                break;
            case "decidedBy":
                Compare(key, ExpectedText.List(expected), string.Join(", ", result.DecidingParts));
                break;
            default:
                differences.Unknown($"{result.Measure.Id}.{key}");
                break;
        }
    }

    private void Compare(string key, string? expected, string? actual) => differences.Compare($"{result.Measure.Id}.{key}", expected, actual);
}
