using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Minsheng.Rules.Tests.Evaluation;

public sealed class ResultJsonTests
{
    private static readonly IReadOnlyList<EvaluationResult> Corpus =
    [
        .. EvaluationCase.ReadAll()
            .Where(test => !test.Expected.ContainsKey("refused"))
            .Select(test => RuleEvaluator.Evaluate(test.BindObservations(test.LoadRules().GetProgramme()).Observations!, test.Options)),
    ];

    [Fact]
    public void Write_EveryCaseOfTheCorpus_IsJson() => Assert.All(Corpus, result =>
    {
        using var json = JsonDocument.Parse(Sample.Json(result));
        Assert.Equal(result.Programme.Id, json.RootElement.GetProperty("programme").GetProperty("id").GetString());
    });

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("zh-CN")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void Write_UnderAnyCulture_GivesTheSameBytes(string culture)
    {
        var expected = Encoding.UTF8.GetBytes(Bytes("m"));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(expected, Encoding.UTF8.GetBytes(Bytes("m")));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes() => Assert.Equal(Bytes("m"), Bytes("m"));

    [Fact]
    public void Write_Result_HasTheAgreedKeys()
    {
        using var json = JsonDocument.Parse(Bytes("m"));
        var root = json.RootElement;
        AssertKeys(root, "programme", "asOf", "asOfOrigin", "summary", "domains", "excluded", "diagnostics");
        AssertKeys(root.GetProperty("programme"), "id", "title", "period", "rulesHash", "observationsHash");
        AssertKeys(root.GetProperty("summary"), "measures", "items", "completion");
        var item = root.GetProperty("domains")[0].GetProperty("items")[0];
        AssertKeys(item, "number", "title", "compliance", "completion", "measures");
        foreach (var measure in item.GetProperty("measures").EnumerateArray())
        {
            AssertKeys(
                measure, "id", "kind", "compliance", "reason", "completion", "trajectory", "dataQuality", "actual", "target", "margin", "clause", "rule", "notes", "observations");
            AssertKeys(measure.GetProperty("completion"), "raw", "capped");
            AssertKeys(measure.GetProperty("rule"), "file", "line", "column");
        }
    }

    [Theory]
    [InlineData(1, 3, "0.333333")]
    [InlineData(2, 3, "0.666667")]
    [InlineData(1, 2, "0.5")]
    [InlineData(1, 2_000_000, "0.000001")]
    [InlineData(-1, 2_000_000, "-0.000001")]
    [InlineData(1, 2_000_001, "0")]
    [InlineData(1_999_999, 2_000_000, "1")]
    [InlineData(1_999_998, 2_000_000, "0.999999")]
    public void Write_Completion_HasSixDecimalsHalfAwayFromZero(int figure, int target, string expected)
    {
        using var json = Judged($""" "kind": "change", "target": "0 → {target} 元" """, Sample.Value(figure));

        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Measure(json).GetProperty("completion").GetProperty("raw").GetDecimal());
    }

    [Theory]
    [InlineData("money", "≥ 2亿元", 1.36, "亿元", "136000000", "-64000000")]
    [InlineData("quantity", "≥ 300 公里", 299_999.9, "米", "299.9999", "-0.0001")]
    [InlineData("count", "≥ 9007199254740993 件", 1, "", "1", "-9007199254740992")]
    public void Write_Amounts_AreExactAndPlain(string kind, string target, double value, string unit, string actual, string margin)
    {
        using var json = Judged($""" "kind": "{kind}", "target": "{target}" """, Sample.Value((decimal)value, unit));

        Assert.Equal(actual, Measure(json).GetProperty("actual").GetProperty("value").GetRawText());
        Assert.Equal(margin, Measure(json).GetProperty("margin").GetProperty("value").GetRawText());
    }

    [Fact]
    public void Write_Proportion_CarriesTheMarginInPointsAndInCounts()
    {
        using var json = Judged(""" "kind": "proportion", "target": "≥ 15%", "numerator": "交流教师", "denominator": "符合条件教师", "unit": "人" """, Sample.Counts(1893, 12418));

        var margin = Measure(json).GetProperty("margin");
        Assert.Equal("""{"atLeast":0.15,"unit":"%"}""", JsonSerializer.Serialize(Measure(json).GetProperty("target")));
        Assert.Equal("0.244", margin.GetProperty("value").GetRawText()[..5]);
        Assert.Equal("百分点", margin.GetProperty("unit").GetString());
        Assert.Equal(30, margin.GetProperty("count").GetProperty("value").GetInt32());
        Assert.Equal("人", margin.GetProperty("count").GetProperty("unit").GetString());
    }

    [Fact]
    public void Write_NoObservation_HasNullsAndAReason()
    {
        using var json = Judged(""" "kind": "count", "target": "≥ 15 所" """);

        var measure = Measure(json);
        Assert.Equal("noObservation", measure.GetProperty("reason").GetString());
        Assert.Equal(JsonValueKind.Null, measure.GetProperty("actual").ValueKind);
        Assert.Equal(JsonValueKind.Null, measure.GetProperty("margin").ValueKind);
        Assert.Equal(JsonValueKind.Null, measure.GetProperty("completion").GetProperty("raw").ValueKind);
        Assert.Equal(JsonValueKind.Null, measure.GetProperty("completion").GetProperty("capped").ValueKind);
    }

    [Fact]
    public void Write_Attestation_PrintsItsImpliedTarget()
    {
        using var json = Judged(""" "kind": "attestation" """);

        Assert.Equal("""{"reach":"attested"}""", JsonSerializer.Serialize(Measure(json).GetProperty("target")));
    }

    [Fact]
    public void Explain_EveryVerdictOfTheCorpus_SaysWhyInBothLanguages() => Assert.All(Corpus.SelectMany(result => result.Measures), measure =>
    {
        var (zh, en) = (measure.Explain(Language.Chinese), measure.Explain(Language.English));
        Assert.Equal(measure.Compliance == Compliance.Met, measure.Reason is null);
        Assert.Contains(zh, letter => letter is >= '\u4e00' and <= '\u9fff');
        Assert.Contains(en, char.IsAsciiLetterLower);
        Assert.NotEqual(zh, en);
    });

    private static JsonDocument Judged(string body, params Observation[] observations) =>
        JsonDocument.Parse(Sample.Json(Sample.Programme($"\"id\": \"m\", {body}").Evaluate(Sample.Day("06-30"), observations)));

    private static JsonElement Measure(JsonDocument json) =>
        json.RootElement.GetProperty("domains")[0].GetProperty("items")[0].GetProperty("measures")[0];

    private static string Bytes(string id) => Sample.Json(Sample.Programme(
        $""" "id": "{id}", "kind": "quantity", "target": "≥ 1234567.5 平方米" """,
        """ "id": "i", "kind": "proportion", "target": "≥ 15%", "numerator": "交流教师", "denominator": "符合条件教师" """,
        """ "id": "milestone", "kind": "milestone", "target": "reach 建成" """).Evaluate(
            null,
            Sample.Value(1_000_000.25m),
            Sample.Counts(1, 3) with { Measure = "i" },
            Sample.Stage("在建") with { Measure = "milestone" }));

    private static void AssertKeys(JsonElement element, params string[] keys) => Assert.DoesNotContain(keys, key => !element.TryGetProperty(key, out _));
}
