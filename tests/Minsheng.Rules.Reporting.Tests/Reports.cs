using System.Globalization;
using Sylvan.Data.Csv;

namespace Minsheng.Rules.Reporting.Tests;

/// <summary>Reports as text, and what stands in them.</summary>
internal static class Reports
{
    public static string Csv(EvaluationResult result, CsvReportOptions? options = null)
    {
        using var writer = new StringWriter { NewLine = "\r\n" };
        CsvReport.Write(result, writer, options);
        return writer.ToString();
    }

    public static string Markdown(EvaluationResult result, MarkdownReportOptions? options = null)
    {
        using var writer = new StringWriter { NewLine = "\r\n" };
        MarkdownReport.Write(result, writer, options);
        return writer.ToString();
    }

    /// <summary>The rows as the CSV library reads them, by column.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string csv)
    {
        using var reader = CsvDataReader.Create(new StringReader(csv), new CsvDataReaderOptions { HasHeaders = false, Delimiter = ',', CsvStyle = CsvStyle.Standard, Comment = '\0' });
        var lines = new List<string[]>();
        while (reader.Read())
        {
            lines.Add([.. Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString)]);
        }

        return [.. lines.Skip(1).Select(fields => lines[0].Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    /// <summary>The cells of the tables of a Markdown report, escapes undone; lines that rule off a heading left out.</summary>
    public static IReadOnlyList<string[]> Cells(string markdown) =>
    [
        .. markdown.Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal))
            .Select(Split),
    ];

    public static T In<T>(string culture, Func<T> make)
    {
        var (format, words) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return make();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (format, words);
        }
    }

    private static string[] Split(string line)
    {
        var cells = new List<string> { "" };
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == '|')
            {
                cells.Add("");
                continue;
            }

            i += line[i] == '\\' ? 1 : 0;
            cells[^1] += line[i];
        }

        return [.. cells[..^1].Select(cell => cell.Trim(' '))];
    }
}
