using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Minsheng.Rules.Reporting.Tests;

/// <summary>The evaluations that the reports are made of.</summary>
internal static class Samples
{
    /// <summary>Lianyungang's education domain alone, with the figures that somebody made up, at the end of September.</summary>
    public static EvaluationResult Education()
    {
        var programme = EducationAlone();
        var figures = File("illustrative-2023.csv");
        var observations = figures.Observations.Where(row => programme.FindMeasure(row.Measure) is not null);
        return Evaluate(programme, new EvaluationOptions { AsOf = new(2023, 9, 30) }, ObservationFile.FromObservations(observations, figures.Name, figures.Label));
    }

    /// <summary>The same programme with what was published, which judges some of it.</summary>
    public static EvaluationResult Published() => Evaluate(
        ProgrammeLoader.LoadDirectory(Repository.PathOf("rules", "lianyungang-2023")).GetProgramme(), new EvaluationOptions(), File("published.csv"));

    /// <summary>A city of three districts with a bit of everything; nine months of twelve have passed, the schedule stands at 75%.</summary>
    public static EvaluationResult Districts(EvaluationOptions? options = null) => Evaluate(
        new ProgrammeLoader().Load(new InMemoryRuleSource().Add("programme.json", DistrictsProgramme).Add("01-life.json", DistrictsDomain)).GetProgramme(),
        options ?? new EvaluationOptions { AsOf = new(2023, 9, 30) },
        ObservationFile.FromJson("figures.json", Encoding.UTF8.GetBytes(DistrictsFigures)));

    /// <summary>One measure, <c>≥ 10 所</c> with 4 observed by the end of June, whose subject is any text; null where a rule file cannot have it.</summary>
    public static EvaluationResult? OneMeasure(string subject, string label = "", string target = "≥ 10 所")
    {
        var loaded = new ProgrammeLoader().Load(new InMemoryRuleSource()
            .Add("programme.json", """{ "format": 1, "id": "sample", "title": "样本", "period": { "from": "2023-01-01", "to": "2023-12-31" }, "domains": [ "01.json" ] }""")
            .Add("01.json", $$"""
                { "format": 1, "id": "domain", "title": "领域", "items": [ { "number": 1, "title": "事项", "measures": [
                  { "id": "m", "kind": "count", "target": "{{target}}", "clause": "原文", "subject": {{JsonSerializer.Serialize(subject)}} } ] } ] }
                """));
        var figure = new Observation { Measure = "m", Date = new(2023, 6, 30), Value = 4 };
        return loaded.Programme is { } programme
            ? Evaluate(programme, new EvaluationOptions(), ObservationFile.FromObservations([figure], label: label.Length == 0 ? null : label))
            : null;
    }

    private static Programme EducationAlone()
    {
        const string domain = "01-education.json";
        string Read(string file) => System.IO.File.ReadAllText(Repository.PathOf("rules", "lianyungang-2023", file));
        var programme = JsonNode.Parse(Read(ProgrammeLoader.ProgrammeFile))!;
        programme["domains"] = new JsonArray(domain);
        var rules = new InMemoryRuleSource().Add(ProgrammeLoader.ProgrammeFile, programme.ToJsonString()).Add(domain, Read(domain));
        return new ProgrammeLoader().Load(rules).GetProgramme();
    }

    private static ObservationFile File(string name) =>
        CsvObservations.Read(name, System.IO.File.ReadAllBytes(Repository.PathOf("rules", "lianyungang-2023", "observations", name)));

    private static EvaluationResult Evaluate(Programme programme, EvaluationOptions options, ObservationFile file)
    {
        var binding = ObservationSet.Bind(programme, file);
        Assert.False(binding.Observations is null, string.Join('\n', binding.Diagnostics));
        return RuleEvaluator.Evaluate(binding.Observations!, options);
    }

    private const string DistrictsProgramme = """
        {
          "format": 1, "id": "districts", "title": { "zh": "三区民生实事", "en": "Three districts" },
          "period": { "from": "2023-01-01", "to": "2023-12-31" },
          "regions": [
            { "id": "east", "title": { "zh": "东区", "en": "East" } },
            { "id": "west", "title": { "zh": "西区", "en": "West" } },
            { "id": "south", "title": { "zh": "南区", "en": "South" } }
          ],
          "lights": "yinchuan-2025",
          "domains": [ "01-life.json" ]
        }
        """;

    private const string DistrictsDomain = """
        {
          "format": 1, "id": "life", "title": { "zh": "民生", "en": "Daily life" },
          "items": [
            { "number": 1, "title": { "zh": "学校", "en": "Schools" }, "measures": [
              { "id": "schools", "kind": "count", "subject": { "zh": "新建学校", "en": "schools built" }, "target": "≥ 12 所",
                "regions": { "east": "≥ 4 所", "west": "≥ 4 所", "south": "≥ 4 所" }, "clause": "新建学校12所" },
              { "id": "rotation", "kind": "proportion", "subject": { "zh": "教师交流", "en": "teachers who rotate" }, "numerator": "交流教师", "denominator": "教师",
                "unit": "人", "target": "≥ 15%", "regions": "all", "clause": "教师交流15%以上" },
              { "id": "lectures", "kind": "count", "subject": { "zh": "讲座", "en": "lectures" }, "target": "≥ 40000 场",
                "suspect": { "likely": "≥ 4000 场", "reason": "比往年高一个数量级" }, "clause": "讲座40000场" } ] },
            { "number": 2, "title": { "zh": "医疗", "en": "Health" }, "measures": [
              { "id": "hospital", "kind": "milestone", "subject": { "zh": "医院", "en": "hospital" }, "target": "reach 建成", "by": "2023-08-31", "clause": "医院8月底前建成" },
              { "id": "complaints", "kind": "count", "subject": { "zh": "投诉", "en": "complaints" }, "target": "≤ 100 件",
                "waiver": { "reason": "特大洪水", "expires": "2023-12-31" }, "clause": "投诉不超过100件" },
              { "id": "clinics", "kind": "count", "subject": { "zh": "社区诊所", "en": "clinics" }, "target": "= 5 个",
                "waiver": { "reason": "选址调整", "expires": "2023-06-30" }, "clause": "社区诊所5个" } ] },
            { "number": 3, "title": { "zh": "生活", "en": "Services" }, "measures": [
              { "id": "roads", "kind": "quantity", "subject": { "zh": "道路", "en": "roads" }, "target": "≥ 30 公里", "regions": "all", "clause": "道路30公里" },
              { "id": "register", "kind": "attestation", "subject": { "zh": "建立台账", "en": "a register" }, "clause": "建立台账" },
              { "id": "services", "kind": "composite", "subject": { "zh": "便民服务", "en": "services" }, "parts": [ "roads", "register" ], "clause": "便民服务" } ] }
          ]
        }
        """;

    private const string DistrictsFigures = """
        {
          "format": 1, "label": "made up for a test\nby hand",
          "observations": [
            { "measure": "schools", "region": "east", "date": "2023-07-31", "value": 3 },
            { "measure": "schools", "region": "east", "date": "2023-09-30", "value": 4 },
            { "measure": "schools", "region": "west", "date": "2023-09-30", "value": 2, "status": "provisional" },
            { "measure": "rotation", "region": "east", "date": "2023-09-30", "numerator": 30, "denominator": 100 },
            { "measure": "rotation", "region": "west", "date": "2023-09-30", "numerator": 10, "denominator": 100 },
            { "measure": "rotation", "region": "south", "date": "2023-09-30", "numerator": 6, "denominator": 100 },
            { "measure": "lectures", "date": "2023-09-30", "value": 5000 },
            { "measure": "hospital", "date": "2023-08-31", "stage": "主体完工" },
            { "measure": "complaints", "date": "2023-06-30", "value": 101 },
            { "measure": "clinics", "date": "2023-09-30", "value": 4 },
            { "measure": "roads", "region": "east", "date": "2023-09-30", "value": 9 },
            { "measure": "roads", "region": "west", "date": "2023-09-30", "value": 5.5 },
            { "measure": "roads", "region": "south", "date": "2023-09-30", "value": 3.5 },
            { "measure": "register", "date": "2023-05-31", "attested": true, "source": "文件〔2023〕1号" },
            { "measure": "clinics", "region": "东区", "date": "2023-09-30", "value": 3, "unit": "个", "status": "excluded", "source": "日报", "note": "口径不同 | 含 *在建*" }
          ]
        }
        """;
}
