namespace Minsheng.Rules;

/// <summary>Tables of a Markdown report: their cells are plain text, and a column that is empty in every row is left out.</summary>
internal static class MarkdownTable
{
    /// <summary>The lines of a table; none where there is no row.</summary>
    /// <param name="language">The language of the headings.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="isStrong">Which rows stand out; null for none.</param>
    public static IReadOnlyList<string> Lines<T>(Language language, IReadOnlyList<MarkdownColumn<T>> columns, IEnumerable<T> rows, Func<T, bool>? isStrong = null)
    {
        var cells = rows.Select(row => Cells(columns, row, isStrong?.Invoke(row) == true)).ToList();
        var shown = Enumerable.Range(0, columns.Count).Where(column => cells.Exists(row => row[column].Length > 0)).ToList();
        return shown.Count == 0
            ? []
            :
            [
                Line(shown.Select(column => MarkdownText.Escape(columns[column].Heading.In(language)))),
                Line(shown.Select(column => columns[column].IsNumeric ? "---:" : "---")),
                .. cells.Select(row => Line(shown.Select(column => row[column]))),
            ];
    }

    private static string[] Cells<T>(IEnumerable<MarkdownColumn<T>> columns, T row, bool isStrong) =>
        [.. columns.Select(column => column.Cell(row)).Select(text => isStrong ? MarkdownText.Strong(text) : MarkdownText.Escape(text))];

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
