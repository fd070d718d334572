using FsCheck;
using FsCheck.Xunit;

namespace Minsheng.Rules.Reporting.Tests;

public sealed class ReportProperties
{
    private const string FormulaStarts = "=+-@＝＋－＠\t\r\n";

    [Property(MaxTest = 300)]
    public void Csv_AnySubject_ReadsBackWithAtMostAnApostrophe(NonEmptyString text)
    {
        if (Samples.OneMeasure(text.Get) is not { } result)
        {
            return;
        }

        var subject = result.Measures.Single().Measure.Header.Subject.En;
        var expected = subject.Length > 0 && FormulaStarts.Contains(subject[0], StringComparison.Ordinal) ? "'" + subject : subject;
        Assert.Equal(expected, Assert.Single(Reports.Rows(Reports.Csv(result)))["subject"]);
    }

    [Property(MaxTest = 300)]
    public void Markdown_AnySubject_LeavesEveryTableAsWideAsItsHeading(NonEmptyString text)
    {
        if (Samples.OneMeasure(text.Get) is not { } result)
        {
            return;
        }

        var widths = Reports.Cells(Reports.Markdown(result)).Select(cells => cells.Length).ToList();
        var plain = Reports.Cells(Reports.Markdown(Samples.OneMeasure("schools")!)).Select(cells => cells.Length);
        Assert.Equal(plain, widths);
    }
}
