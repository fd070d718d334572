using System.Text;

namespace Minsheng.Rules.SampleHost.Tests;

/// <summary>What the API says to requests that it cannot meet, in the environment that tells the most.</summary>
public sealed class WrongInputTests(DevelopmentHost host) : IClassFixture<DevelopmentHost>
{
    private const string Json = "application/json";
    private const string Problem = "application/problem+json";
    private const string Verdicts = RunningHost.Lianyungang + "/verdicts";
    private const string Observations = RunningHost.Lianyungang + "/observations";
    private const int MostBytes = 4 << 20;

    /// <summary>Body, status, what is found and where, and the beginning of what is said.</summary>
    public static TheoryData<string, int, string[], string> Bodies { get; } = new()
    {
        { "", 400, ["MR1001 body(1,1)"], "body(1,1): JSON syntax: the document ends too early" },
        { "   ", 400, ["MR1001 body(1,4)"], "body(1,4): JSON syntax" },
        { "{", 400, ["MR1001 body(1,2)"], "body(1,2): JSON syntax" },
        { """{ "format": 1, "observations": [ { "measure": "schools-built", "date": "2023-12-31", "value": 12 """, 400, ["MR1001 body(1,98)"], "body(1,98): JSON syntax" },
        { "{ \"format\": 1,\n  \"observations\": [ 1, ] }", 400, ["MR1001 body(2,22)"], "body(2,22): JSON syntax" },
        { "null", 400, ["MR1010 body(1,1)"], "body(1,1): expected" },
        { "[]", 400, ["MR1010 body(1,1)"], "body(1,1): expected" },
        { "{}", 400, ["MR1009 body(1,1)", "MR1009 body(1,1)"], "body(1,1): key `format` is missing" },
        { """{ "format": 2, "observations": [] }""", 400, ["MR1017 body(1,13)"], "body(1,13): format version `2` cannot be read, expected `1`" },
        { """{ "format": 1, "observation": [] }""", 400, ["MR1009 body(1,1)", "MR1008 body(1,16)"], "body(1,1): key `observations` is missing (2 findings)" },
        { Row("""
            "measure": "school-built", "date": "2023-12-31", "value": 12
            """), 422, ["MR4001 body(1,47)"], "body(1,47): there is no measure `school-built`; did you mean `schools-built`?" },
        { Row("""
            "measure": "schools-built", "date": "2023-02-29", "value": 12
            """), 400, ["MR1015 body(1,72)"], "body(1,72): `2023-02-29` is not a date" },
        { Row("""
            "measure": "schools-built", "date": "2023-12-31", "value": "twelve"
            """), 400, ["MR4004 body(1,95)"], "body(1,95): `twelve` is not a number" },
        { Row("""
            "measure": "schools-built", "date": "2023-12-31", "value": 12.5
            """), 422, ["MR4013 body(1,95)"], "body(1,95): `12.5 所` is not a whole number" },
        { Row("""
            "measure": "schools-built", "date": "2023-12-31", "value": -1
            """), 422, ["MR4012 body(1,95)"], "body(1,95): `-1` is negative" },
        { Row("""
            "measure": "schools-built", "date": "2023-12-31", "value": 12, "unit": "人"
            """), 422, ["MR3014 body(1,107)"], "body(1,107): unit `人` does not fit unit `所`" },
        { Row("""
            "measure": "schools-built", "region": "haizou", "date": "2023-12-31", "value": 1
            """), 422, ["MR4007 body(1,74)"], "body(1,74): unknown region `haizou`; did you mean `Haizhou`?" },
        { Row("""
            "measure": "teacher-rotation", "date": "2023-12-31", "numerator": 1001, "denominator": 1000
            """), 422, ["MR4014 body(1,102)"], "body(1,102): numerator `1001` is above denominator `1000`" },
        { Row("""
            "measure": "schools-built", "date": "2023-12-31", "valeu": 12
            """), 400, ["MR4003 body(1,34)", "MR1008 body(1,86)"], "body(1,34): `value` is missing" },
        { RunningHost.Document("""
            { "measure": "schools-built", "date": "2023-12-31", "value": 12 }, { "measure": "schools-built", "date": "2023-12-31", "value": 13 }
            """), 422, ["MR4016 body(1,114)"], "body(1,114): `schools-built` at 2023-12-31 differs from body(1,47), and neither was recorded later" },
        { RunningHost.Document("""
            { "measure": "school-built", "date": "2023-12-31", "value": 1 }, { "measure": "schools-built", "date": "2023-13-01", "value": 1 }
            """), 400, ["MR4001 body(1,47)", "MR1015 body(1,137)"], "body(1,47): there is no measure `school-built`; did you mean `schools-built`? (2 findings)" },
    };

    /// <summary>Query, what is found, and what is said.</summary>
    public static TheoryData<string, string[], string> Queries { get; } = new()
    {
        { "asOf=2023-13-01", ["MR1015 query asOf"], "asOf: `2023-13-01` is not a date; write 2023-12-31, a day that exists" },
        { "asOf=31.12.2023", ["MR1015 query asOf"], "asOf: `31.12.2023` is not a date; write 2023-12-31, a day that exists" },
        { "asOf=", ["MR1015 query asOf"], "asOf: `` is not a date; write 2023-12-31, a day that exists" },
        { "asOf=2023-12-31&asOf=2023-12-30", ["MR1015 query asOf"], "asOf: `2023-12-31,2023-12-30` is not a date; write 2023-12-31, a day that exists" },
        { "knownAt=yesterday", ["MR1015 query knownAt"], "knownAt: `yesterday` is not a date; write 2023-12-31, a day that exists" },
        { "region=haizou", ["MR4007 query region"], "region: unknown region `haizou`; did you mean `Haizhou`?" },
        { "region=", ["MR4007 query region"], "region: unknown region ``" },
        { "language=fr", ["MR1014 query language"], "language: `fr` is not one of: en, zh" },
        { "asOf=x&knownAt=y&region=z&language=zh", ["MR1015 query asOf", "MR1015 query knownAt", "MR4007 query region"], "asOf: `x` 不是日期；写成 2023-12-31，并且要有这一天（共 3 处）" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Body_ThatCannotBeJudged_IsAnsweredWithEveryFinding(string body, int status, string[] findings, string detail) =>
        AssertProblem(await host.PostAsync(Verdicts, body), status, findings, detail);

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Body_ThatCannotBeStored_IsAnsweredTheSame(string body, int status, string[] findings, string detail)
    {
        var answer = await host.PostAsync(Observations, body);

        var batch = (string)answer.Json["diagnostics"]![0]!["file"]!;
        AssertProblem(answer, status, [.. findings.Select(found => found.Replace("body", batch))], detail.Replace("body", batch));
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Query_ThatCannotBeUsed_IsAnsweredWithEveryFinding(string query, string[] findings, string detail)
    {
        AssertProblem(await host.GetAsync($"{Verdicts}?{query}"), 400, findings, detail);
        AssertProblem(await host.GetAsync($"{Verdicts}/schools-built?{query}"), 400, findings, detail);
        AssertProblem(await host.PostAsync($"{Verdicts}?{query}", RunningHost.Document("")), 400, findings, detail);
    }

    [Theory]
    [InlineData("/programmes/Lianyungang-2023/verdicts", "SH1001 path name", "name: there is no programme `Lianyungang-2023`; did you mean `lianyungang-2023`?")]
    [InlineData("/programmes/lianyungang/observations/batch-000001", "SH1001 path name", "name: there is no programme `lianyungang`; did you mean `lianyungang-2023`?")]
    [InlineData(Verdicts + "/teachers-rotation", "MR4001 path measure", "measure: there is no measure `teachers-rotation`; did you mean `teacher-rotation`?")]
    [InlineData(Verdicts + "/teachers-rotation?language=zh", "MR4001 path measure", "measure: 没有标识为 `teachers-rotation` 的指标；是不是想写 `teacher-rotation`？")]
    [InlineData(Observations + "/batch-999999", "SH1002 path batch", "batch: there are no observations `batch-999999`")]
    public async Task Path_ToWhatThereIsNot_IsNotFoundAndTheNearMissIsNamed(string path, string found, string detail) =>
        AssertProblem(await host.GetAsync(path), 404, [found], detail);

    [Theory]
    [InlineData("GET", "/nowhere", 404)]
    [InlineData("GET", "/programmes/", 200)]
    [InlineData("PUT", Verdicts, 405)]
    [InlineData("DELETE", RunningHost.Lianyungang, 405)]
    [InlineData("GET", Observations, 405)]
    [InlineData("GET", Verdicts + "/schools-built/more", 404)]
    [InlineData("GET", Verdicts + "/%00", 400)]
    [InlineData("GET", Verdicts + "/%ff%fe", 404)]
    [InlineData("GET", Verdicts + "?asOf=%", 400)]
    public async Task Request_OfAnotherShape_IsNoErrorOfTheHost(string method, string path, int status)
    {
        var answer = await host.SendAsync(new HttpMethod(method), path);

        Assert.Equal(status, answer.Status);
        AssertNothingInside(answer);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    public async Task Body_OfAnotherType_IsRefused(string contentType)
    {
        var answer = await host.PostAsync(Verdicts, "<rows/>", contentType);

        Assert.Equal((415, Problem), (answer.Status, answer.ContentType));
    }

    [Fact]
    public async Task Body_LargerThanTheLimit_IsRefusedAndTheLimitNamed()
    {
        var answer = await host.SendAsync(HttpMethod.Post, Verdicts, new byte[MostBytes + 1]);

        Assert.Equal((413, Problem), (answer.Status, answer.ContentType));
        Assert.Contains("4194304 bytes", answer.Detail);
        Assert.DoesNotContain("unhandled", host.Log, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Body_AtTheLimit_IsRead() =>
        Assert.Equal(200, (await host.PostAsync(Verdicts, RunningHost.Document("").PadRight(MostBytes))).Status);

    [Fact]
    public async Task Body_NestedTooDeeply_IsRefused()
    {
        var answer = await host.PostAsync(Verdicts, string.Concat(Enumerable.Repeat("[", 100_000)));

        Assert.Equal((400, Problem), (answer.Status, answer.ContentType));
        AssertNothingInside(answer);
    }

    [Fact]
    public async Task Body_ThatIsNoUtf8_IsRefused()
    {
        var answer = await host.SendAsync(HttpMethod.Post, Verdicts, [.. Encoding.UTF8.GetBytes("{ \"format\": 1, \"label\": \""), 0xff, .. Encoding.UTF8.GetBytes("\", \"observations\": [] }")], Json);

        Assert.Equal((400, Problem), (answer.Status, answer.ContentType));
        Assert.Single(answer.Findings);
    }

    [Fact]
    public async Task Csv_ThatCannotBeRead_IsAnsweredByLineAndColumn()
    {
        var answer = await host.PostAsync(Verdicts, "measure,date,valu\nschools-built,2023-12-31\n", "text/csv");

        AssertProblem(answer, 400, ["MR4019 body(1,14)", "MR4022 body(2,1)"], "body(1,14): unknown column `valu`; did you mean `value`? (2 findings)");
    }

    [Fact]
    public async Task Finding_OfAProblem_IsInBothLanguages()
    {
        var found = (await host.GetAsync(Verdicts + "/teachers-rotation")).Json["diagnostics"]![0]!;

        Assert.Equal("error", (string)found["severity"]!);
        Assert.Equal(("没有标识为 `teachers-rotation` 的指标", "there is no measure `teachers-rotation`"), ((string)found["message"]!["zh"]!, (string)found["message"]!["en"]!));
        Assert.Equal(("是不是想写 `teacher-rotation`？", "did you mean `teacher-rotation`?"), ((string)found["help"]!["zh"]!, (string)found["help"]!["en"]!));
    }

    private static string Row(string fields) => RunningHost.Document($"{{ {fields} }}");

    private static void AssertProblem(Answer answer, int status, string[] findings, string detail)
    {
        Assert.Equal((status, Problem), (answer.Status, answer.ContentType));
        Assert.Equal(findings, answer.Findings);
        Assert.StartsWith(detail, answer.Detail);
        Assert.Equal(status, (int)answer.Json["status"]!);
        Assert.NotEmpty((string)answer.Json["title"]!);
        AssertNothingInside(answer);
    }

    /// <summary>Nothing of the program's inside is told.</summary>
    private static void AssertNothingInside(Answer answer)
    {
        Assert.DoesNotContain("Exception", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(".cs", answer.Text, StringComparison.Ordinal);
    }
}
