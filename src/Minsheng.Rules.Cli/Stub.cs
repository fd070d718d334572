namespace Minsheng.Rules;
internal static class CsvReport { public static void Write(EvaluationResult r, TextWriter w, CsvReportOptions o) { } }
internal sealed class CsvReportOptions { public Language Language { get; set; } public bool IncludeRegions { get; set; } }
internal static class MarkdownReport { public static void Write(EvaluationResult r, TextWriter w, MarkdownReportOptions o) { } }
internal sealed class MarkdownReportOptions { public Language Language { get; set; } public bool IncludeRegions { get; set; } }
