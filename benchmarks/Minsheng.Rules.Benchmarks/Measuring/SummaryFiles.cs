using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;

namespace Minsheng.Rules.Benchmarks.Measuring;

/// <summary>The committed summaries: one Markdown file a class, and one of ratios.</summary>
internal static class SummaryFiles
{
    /// <summary>What the exporter puts around names of several words.</summary>
    private const string QuotationMark = "&#39;";

    public static void Write(IEnumerable<Summary> summaries)
    {
        foreach (var summary in summaries)
        {
            Write(summary.BenchmarksCases[0].Descriptor.Type.Name, TextOf(summary));
        }
    }

    /// <summary>Writes one file.</summary>
    public static void Write(string name, string text) => WriteFile($"{name}.md", $"# {name}\n\n{text}");

    /// <summary>Writes a picture.</summary>
    public static void WritePicture(string name, string svg) => WriteFile($"{name}.svg", svg);

    private static void WriteFile(string name, string text)
    {
        var folder = Directory.CreateDirectory(Repository.PathOf("benchmarks", "results")).FullName;
        File.WriteAllText(Path.Combine(folder, name), text);
    }

    private static string TextOf(Summary summary)
    {
        var logger = new AccumulationLogger();
        MarkdownExporter.GitHub.ExportToLog(summary, logger);
        return logger.GetLog().Replace(QuotationMark, "", StringComparison.Ordinal).ReplaceLineEndings("\n").Trim() + "\n";
    }
}
