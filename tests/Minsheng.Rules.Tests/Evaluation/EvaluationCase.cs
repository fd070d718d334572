using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Minsheng.Rules.Tests.Evaluation;

/// <summary>One case of <c>tests/corpus/evaluation</c>; the format is described in <c>tests/corpus/README.md</c>.</summary>
internal sealed class EvaluationCase
{
    private readonly JsonObject _json;

    private EvaluationCase(string file, JsonObject json)
    {
        File = file;
        _json = json;
    }

    public string File { get; }

    public string Name => _json["name"]!.GetValue<string>();

    public string Section => _json["section"]!.GetValue<string>();

    public JsonObject Expected => _json["expect"]!.AsObject();

    /// <summary>What the case asks of an evaluator.</summary>
    public EvaluationOptions Options => new() { AsOf = DayOf("asOf"), KnownAt = DayOf("knownAt"), Region = _json["region"]?.GetValue<string>() };

    /// <summary>The codes of the warnings that the evaluation must give.</summary>
    public IEnumerable<string> Findings => (Expected["findings"]?.AsArray() ?? []).Select(code => code!.GetValue<string>());

    public static IReadOnlyList<EvaluationCase> ReadAll() =>
        [.. Directory.GetFiles(Repository.PathOf("tests", "corpus", "evaluation"), "*.json").Order(StringComparer.Ordinal).SelectMany(Read)];

    public static DateOnly Day(JsonNode date) => DateOnly.ParseExact(date.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The case's rules as a programme of one domain.</summary>
    public LoadResult LoadRules()
    {
        var programme = _json["programme"]?.DeepClone().AsObject() ?? [];
        programme["format"] = 1;
        programme["id"] = "case";
        programme["title"] = "case";
        programme["period"] = _json["period"]?.DeepClone() ?? new JsonObject { ["from"] = "2023-01-01", ["to"] = "2023-12-31" };
        programme["regions"] = new JsonArray([.. (_json["regions"]?.AsArray() ?? []).Select(RegionOf)]);
        programme["domains"] = new JsonArray("01.json");
        var domain = new JsonObject { ["format"] = 1, ["id"] = "domain", ["title"] = "domain", ["items"] = Items() };
        return new ProgrammeLoader().Load(new InMemoryRuleSource().Add("programme.json", programme.ToJsonString()).Add("01.json", domain.ToJsonString()));
    }

    public ObservationBinding BindObservations(Programme programme)
    {
        var rows = _json["observations"]!.AsArray();
        var file = new JsonObject { ["format"] = 1, ["observations"] = rows.DeepClone() };
        return rows.Count == 0
            ? ObservationSet.Bind(programme)
            : ObservationSet.Bind(programme, ObservationFile.FromJson("case.json", JsonSerializer.SerializeToUtf8Bytes(file)));
    }

    public override string ToString() => $"{File}: {Name}";

    private static IEnumerable<EvaluationCase> Read(string path)
    {
        var cases = JsonNode.Parse(System.IO.File.ReadAllBytes(path))!["cases"]!.AsArray();
        return cases.Select(node => new EvaluationCase(Path.GetFileNameWithoutExtension(path), node!.AsObject()));
    }

    private DateOnly? DayOf(string key) => _json[key] is { } date ? Day(date) : null;

    /// <summary>A region of which a case gives only the id has it for its title too.</summary>
    private static JsonNode RegionOf(JsonNode? region) => region is JsonObject whole
        ? whole.DeepClone()
        : new JsonObject { ["id"] = region!.DeepClone(), ["title"] = region.DeepClone() };

    private JsonArray Items()
    {
        var items = _json["items"]?.AsArray() ?? [new JsonObject { ["compliance"] = _json["itemCompliance"]?.DeepClone() ?? "all", ["measures"] = _json["measures"]!.DeepClone() }];
        return [.. items.Select((item, index) => Complete(item!.AsObject(), index + 1))];
    }

    private static JsonObject Complete(JsonObject given, int number)
    {
        var item = given.DeepClone().AsObject();
        item["number"] = number;
        item["title"] = "item";
        foreach (var measure in item["measures"]!.AsArray().Select(node => node!.AsObject()))
        {
            measure.TryAdd("subject", "subject");
            measure.TryAdd("clause", "clause");
        }

        return item;
    }
}
