using System.Globalization;
using System.Text.Json.Nodes;

namespace Minsheng.Rules.Tests.Evaluation;

/// <summary>Holds a result against the <c>expect</c> of a case.</summary>
internal sealed class ResultComparison(EvaluationResult result, Differences differences)
{
    public void Compare(JsonObject expected)
    {
        foreach (var (key, value) in expected)
        {
            switch (key)
            {
                case "measures":
                    CompareMeasures(value!.AsObject());
                    break;
                case "item":
                    CompareItem("item", value!.AsObject(), result.Items.Single());
                    break;
                case "items":
                    CompareItems(value!.AsArray());
                    break;
                case "programme":
                    CompareProgramme(value!.AsObject());
                    break;
                case "asOf":
                    differences.Compare(key, value!.GetValue<string>(), result.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                    break;
                case "asOfOrigin":
                    differences.Compare(key, value!.GetValue<string>(), ExpectedText.Word<AsOfOrigin>(result.AsOfOrigin));
                    break;
                case "diagnostics":
                case "findings":
                    break;
                default:
                    differences.Unknown(key);
                    break;
            }
        }
    }

    private void CompareMeasures(JsonObject expected)
    {
        var named = expected.Select(measure => measure.Key).Order(StringComparer.Ordinal);
        var present = result.Measures.Select(measure => measure.Measure.Id).Order(StringComparer.Ordinal);
        differences.Compare("measures", string.Join(", ", named), string.Join(", ", present));
        foreach (var measure in result.Measures.Where(measure => expected.ContainsKey(measure.Measure.Id)))
        {
            new MeasureComparison(measure.Measure.Id, measure, differences).Compare(expected[measure.Measure.Id]!.AsObject());
        }
    }

    private void CompareItems(JsonArray expected)
    {
        var items = result.Items.ToList();
        differences.Compare("items", $"{expected.Count}", $"{items.Count}");
        foreach (var (item, index) in items.Take(expected.Count).Select((item, index) => (item, index)))
        {
            CompareItem($"items[{index}]", expected[index]!.AsObject(), item);
        }
    }

    private void CompareItem(string place, JsonObject expected, ItemResult item)
    {
        foreach (var (key, value) in expected)
        {
            switch (key)
            {
                case "compliance":
                    differences.Compare($"{place}.{key}", value!.GetValue<string>(), ExpectedText.Word<Compliance>(item.Compliance));
                    break;
                case "decidedBy":
                    differences.Compare($"{place}.{key}", ExpectedText.List(value), string.Join(", ", item.DecidingMeasures));
                    break;
                default:
                    CompareCompletion(place, key, value, item.Completion);
                    break;
            }
        }
    }

    private void CompareProgramme(JsonObject expected)
    {
        foreach (var (key, value) in expected)
        {
            switch (key)
            {
                case "measures":
                    CompareCounts($"programme.{key}", value!.AsObject(), result.Summary.Measures);
                    break;
                case "items":
                    CompareCounts($"programme.{key}", value!.AsObject(), result.Summary.Items);
                    break;
                case "trajectories":
                    CompareCounts($"programme.{key}", value!.AsObject(), result.Summary.Trajectories);
                    break;
                case "suspect":
                    differences.Compare($"programme.{key}", $"{value!.GetValue<int>()}", $"{result.Summary.Suspect}");
                    break;
                default:
                    CompareCompletion("programme", key, value, result.Summary.Completion);
                    break;
            }
        }
    }

    private void CompareCounts<T>(string place, JsonObject expected, IReadOnlyDictionary<T, int> actual)
        where T : struct, Enum
    {
        foreach (var each in Enum.GetValues<T>())
        {
            var word = ExpectedText.Word<T>(each)!;
            differences.Compare($"{place}.{word}", $"{expected[word]?.GetValue<int>() ?? 0}", $"{actual[each]}");
        }
    }

    private void CompareCompletion(string place, string key, JsonNode? expected, CompletionSummary actual)
    {
        Rational? value = actual.ReportedOnly;
        switch (key)
        {
            case "reportedOnly":
                break;
            case "missingAsZero":
                value = actual.MissingAsZero;
                break;
            case "coveredWeight":
                value = actual.CoveredWeight;
                break;
            default:
                differences.Unknown($"{place}.{key}");
                return;
        }

        differences.Compare($"{place}.{key}", ExpectedText.Number(expected), value?.ToString());
    }
}
