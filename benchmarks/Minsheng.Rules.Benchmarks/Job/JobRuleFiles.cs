using System.Text;

namespace Minsheng.Rules.Benchmarks.Job;

/// <summary>The job as rule files, laid out as an author would write them: a programme and a file a domain, which is one item of weighted measures.</summary>
internal static class JobRuleFiles
{
    /// <summary>The files of a rule set; <paramref name="measureText"/> may change the text of a measure.</summary>
    public static IReadOnlyList<JobFile> Of(JobRuleSet rules, Func<JobMeasure, string>? measureText = null)
    {
        var domains = rules.Measures.GroupBy(measure => measure.Domain).ToList();
        return
        [
            File(ProgrammeLoader.ProgrammeFile, Programme(domains.Select(domain => FileName(domain.Key)))),
            .. domains.Select(domain => File(FileName(domain.Key), Domain(domain.Key, domain.Select(measureText ?? MeasureText)))),
        ];
    }

    /// <summary>The files as a source for our loader.</summary>
    public static InMemoryRuleSource SourceOf(IEnumerable<JobFile> files) =>
        files.Aggregate(new InMemoryRuleSource(), (source, file) => source.Add(file.Name, file.Utf8));

    /// <summary>The JSON of a measure.</summary>
    public static string MeasureText(JobMeasure measure) => $$"""
                {
                  "id": "{{measure.Id}}",
                  "kind": "{{Kind(measure)}}",
                  "subject": { "zh": "第{{measure.Index}}项承诺", "en": "promise {{measure.Index}}" },
        {{Share(measure)}}          "target": "{{Target(measure)}}",
                  "weight": {{measure.Weight}},
                  "clause": "第{{measure.Index}}项承诺{{Target(measure)}}"
                }
        """;

    private static JobFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static string FileName(int domain) => $"{domain + 1:00}-domain.json";

    private static string Programme(IEnumerable<string> files) => $$"""
        {
          "format": 1,
          "id": "benchmark-2023",
          "title": { "zh": "基准测试", "en": "Benchmark" },
          "period": { "from": "2023-01-01", "to": "2023-12-31" },
          "domains": [
            {{string.Join(",\n    ", files.Select(file => $"\"{file}\""))}}
          ]
        }

        """;

    private static string Domain(int domain, IEnumerable<string> measures) => $$"""
        {
          "format": 1,
          "id": "domain-{{domain + 1}}",
          "title": { "zh": "第{{domain + 1}}领域", "en": "Domain {{domain + 1}}" },
          "items": [
            {
              "number": {{domain + 1}},
              "title": { "zh": "第{{domain + 1}}件实事", "en": "Item {{domain + 1}}" },
              "measures": [
        {{string.Join(",\n", measures)}}
              ]
            }
          ]
        }

        """;

    private static string Kind(JobMeasure measure) => (measure.Form, measure.Unit) switch
    {
        (JobForm.Share, _) => "proportion",
        (JobForm.Range, _) => "level",
        (JobForm.Change, _) => "change",
        (_, "公里") => "quantity",
        (_, "元") => "money",
        _ => "count",
    };

    private static string Share(JobMeasure measure) => measure.Form == JobForm.Share
        ? """
                  "numerator": "已覆盖的人",
                  "denominator": "符合条件的人",
                  "unit": "人",

        """
        : "";

    private static string Target(JobMeasure measure) => (measure.Form, measure.Unit) switch
    {
        (JobForm.Share, _) => $"≥ {measure.Target}%",
        (JobForm.Range, _) => $"{measure.Target / 100}..{measure.Limit / 100} {measure.Unit}",
        (JobForm.Change, _) => $"{measure.Limit / 100} → {measure.Target / 100} {measure.Unit}",
        (_, "公里") => $"≥ {measure.Target / 100m} {measure.Unit}",
        (_, "元") => $"≥ {measure.Target / 100_0000m}万 {measure.Unit}",
        _ => $"≥ {measure.Target / 100} {measure.Unit}",
    };
}
