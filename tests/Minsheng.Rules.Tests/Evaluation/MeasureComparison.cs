using System.Globalization;
using System.Text.Json.Nodes;

namespace Minsheng.Rules.Tests.Evaluation;

/// <summary>Holds the result of one measure, or of one region of it, against what a case expects of it.</summary>
/// <param name="place">What to call it in differences.</param>
/// <param name="result">The result.</param>
/// <param name="differences">Where differences go.</param>
internal sealed class MeasureComparison(string place, MeasureResult result, Differences differences)
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
            case "trajectory":
                CompareTrajectory(expected!.AsObject());
                break;
            case "dataQuality":
                CompareQuality(expected!.AsObject());
                break;
            case "regions":
                CompareRegions(expected!.AsObject());
                break;
            case "waiver":
                Compare("waiver.compliance", expected?["compliance"]?.GetValue<string>(), ExpectedText.Word(result.Waived?.Compliance));
                Compare("waiver.reason", expected?["reason"]?.GetValue<string>(), ExpectedText.Word(result.Waived?.Reason));
                break;
            case "suspectMargin":
                Compare(key, ExpectedText.Amount(expected), ExpectedText.Amount(result.Suspect?.Margin));
                break;
            default:
                differences.Unknown($"{place}.{key}");
                break;
        }
    }

    private void CompareTrajectory(JsonObject expected)
    {
        foreach (var (key, value) in expected)
        {
            var (wanted, found) = key switch
            {
                "state" => (value!.GetValue<string>(), ExpectedText.Word<TrajectoryState>(result.Trajectory.State)),
                "scheduled" => (ExpectedText.Number(value), result.Trajectory.Scheduled?.ToString()),
                "lag" => (ExpectedText.Number(value), result.Trajectory.Lag?.ToString()),
                "required" => (ExpectedText.Amount(value), ExpectedText.Amount(result.Trajectory.Required)),
                "forecast" => (ExpectedText.Amount(value), ExpectedText.Amount(result.Trajectory.Forecast)),
                "light" => (value?.GetValue<string>(), result.Trajectory.Light?.Light),
                _ => ("a known key", null),
            };
            Compare($"trajectory.{key}", wanted, found);
        }
    }

    private void CompareQuality(JsonObject expected)
    {
        foreach (var (key, value) in expected)
        {
            var (wanted, found) = key switch
            {
                "state" => (value!.GetValue<string>(), ExpectedText.Word<DataQualityState>(result.DataQuality.State)),
                "share" => (ExpectedText.Number(value), result.DataQuality.Share.ToString()),
                "notes" => (ExpectedText.List(value), ExpectedText.List(result.DataQuality.Notes)),
                _ => ("a known key", null),
            };
            Compare($"dataQuality.{key}", wanted, found);
        }
    }

    private void CompareRegions(JsonObject expected)
    {
        Compare("regions", string.Join(", ", expected.Select(region => region.Key).Order(StringComparer.Ordinal)), string.Join(", ", result.Regions.Select(region => region.Region.Id).Order(StringComparer.Ordinal)));
        foreach (var region in result.Regions.Where(region => expected.ContainsKey(region.Region.Id)))
        {
            var wanted = expected[region.Region.Id]!.DeepClone().AsObject();
            if (wanted.ContainsKey("shareOfTotal"))
            {
                Compare($"{region.Region.Id}.shareOfTotal", ExpectedText.Number(wanted["shareOfTotal"]), region.ShareOfTotal?.ToString());
                wanted.Remove("shareOfTotal");
            }

            new MeasureComparison($"{place}[{region.Region.Id}]", region.Result, differences).Compare(wanted);
        }
    }

    private void Compare(string key, string? expected, string? actual) => differences.Compare($"{place}.{key}", expected, actual);
}
