using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>The job as long rows, as a warehouse would give them.</summary>
internal sealed class JobRows
{
    private const ulong Often = 10;
    private const int DaysOfMonth = 30;
    private const ulong Months = 12;
    private const ulong KeyOfRows = 1UL << 32;
    private static readonly int Due = JobObservations.Due.DayNumber;
    private static readonly int Recorded = Due + 10;
    private static readonly int RecordedLate = Due + 40;

    private readonly RowsWriter _writer;
    private readonly RowsForm _form;

    private JobRows(BatchJob job, RowsForm form)
    {
        _form = form;
        _writer = new RowsWriter(CountOf(job, form), hasRecords: form is RowsForm.Revised or RowsForm.KnownAt);
        for (var region = 0; region < job.Regions; region++)
        {
            foreach (var measure in job.Rules.Measures)
            {
                Write(region, measure, job.Columns);
            }
        }
    }

    /// <summary>The day of the knowledge in a form of rows.</summary>
    public static DateOnly? KnownAt(RowsForm form) => form == RowsForm.KnownAt ? DateOnly.FromDayNumber(Recorded) : null;

    /// <summary>The rows of a job.</summary>
    public static BatchRows Of(BatchJob job, RowsForm form)
    {
        var rows = new JobRows(job, form)._writer.ToRows();
        return form == RowsForm.Shuffled ? RowsWriter.Shuffled(rows) : rows;
    }

    private static int CountOf(BatchJob job, RowsForm form) => (int)job.Verdicts + form switch
    {
        RowsForm.Revised or RowsForm.KnownAt => TenthsOf(job),
        RowsForm.Gaps => -TenthsOf(job),
        _ => 0,
    };

    private static int TenthsOf(BatchJob job)
    {
        var count = 0;
        for (var region = 0; region < job.Regions; region++)
        {
            foreach (var measure in job.Rules.Measures)
            {
                count += HashOf(region, measure) % Often == 0 ? 1 : 0;
            }
        }

        return count;
    }

    private static ulong HashOf(int region, JobMeasure measure) => JobHash.Of((ulong)region, KeyOfRows + (ulong)measure.Index);

    private void Write(int region, JobMeasure measure, long[][] columns)
    {
        var hash = HashOf(region, measure);
        var (a, b) = (columns[measure.Slot][region], measure.Form == JobForm.Share ? columns[measure.Slot + 1][region] : 0);
        var isTenth = hash % Often == 0;
        var day = _form == RowsForm.MixedDates ? Due - DaysOfMonth * (int)(hash % Months) : Due;
        if (_form == RowsForm.Gaps && isTenth)
        {
            return;
        }

        if (_form == RowsForm.Revised && isTenth)
        {
            _writer.Add(region, measure.Index, day, (a / 2, b), Recorded);
        }

        _writer.Add(region, measure.Index, day, (a, b), _form == RowsForm.Revised && isTenth ? RecordedLate : Recorded);
        if (_form == RowsForm.KnownAt && isTenth)
        {
            _writer.Add(region, measure.Index, day, (a / 2, b), RecordedLate);
        }
    }
}
