namespace Minsheng.Rules.Expressions;

/// <summary>How the rows of a running total follow each other.</summary>
public enum Reporting
{
    /// <summary>Each row is the total since the start; the newest counts and rows are never added.</summary>
    Cumulative,

    /// <summary>Each row is what one calendar month added; the rows of the months are added.</summary>
    Increment,
}
