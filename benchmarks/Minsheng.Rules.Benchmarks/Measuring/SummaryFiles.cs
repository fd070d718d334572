using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>The committed summaries: one Markdown file a class.</summary>
internal static class SummaryFiles
{
    /// <summary>What the exporter puts around names of several words.</summary>
    private const string QuotationMark = "&#39;";

    public static void Write(IEnumerable<Summary> summaries)
    {
        var folder = Directory.CreateDirectory(Repository.PathOf("benchmarks", "results")).FullName;
        foreach (var summary in summaries)
        {
            var type = summary.BenchmarksCases[0].Descriptor.Type.Name;
            File.WriteAllText(Path.Combine(folder, $"{type}.md"), $"# {type}\n{TextOf(summary)}");
        }
    }

    private static string TextOf(Summary summary)
    {
        var logger = new AccumulationLogger();
        MarkdownExporter.GitHub.ExportToLog(summary, logger);
        return logger.GetLog().Replace(QuotationMark, "", StringComparison.Ordinal).ReplaceLineEndings("\n").TrimEnd() + "\n";
    }
}
