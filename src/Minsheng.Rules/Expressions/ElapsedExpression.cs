namespace Minsheng.Rules.Expressions;

/// <summary>How many months lie between a day and the date of the newest usable observation (of several regions, the oldest of theirs), the months that have not ended left out; 0 before it.</summary>
/// <param name="Since">The day: of a baseline, say. Its own month counts from the day after: from 31 December 2020 to 31 December 2021 are 12.</param>
public sealed record ElapsedExpression(DateOnly Since) : NumberExpression
{
    /// <summary>The date of a figure says nothing about that of a later one.</summary>
    public override FigureBehaviour Behaviour => FigureBehaviour.Open;

    /// <summary>The months between the day and another; 0 before it.</summary>
    public int MonthsTo(DateOnly date) => Since == DateOnly.MaxValue ? 0 : CalendarMonth.Completed(Since.AddDays(1), date);
}
