namespace Minsheng.Rules.Benchmarks.Batch;

/// <summary>How the rows of the job come; each beyond the first changes one thing.</summary>
internal enum RowsForm
{
    /// <summary>A row for each measure of each region, region by region, all of the due date.</summary>
    Clean,

    /// <summary>The same in no order.</summary>
    Shuffled,

    /// <summary>Each with the day of its record; before every tenth stands what it was before a revision.</summary>
    Revised,

    /// <summary>Each with the day of its record; after every tenth follows one that became known only later, and is to be left out.</summary>
    KnownAt,

    /// <summary>Of the twelve months before the due date.</summary>
    MixedDates,

    /// <summary>Without every tenth.</summary>
    Gaps,
}
