namespace Minsheng.Rules;

/// <summary>Where the instructions of one formula stand in the table, and which of them give its results.</summary>
/// <param name="First">The first instruction.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Actual">The instruction of the figure, counted from the first.</param>
/// <param name="Condition">That of the condition.</param>
/// <param name="Completion">That of the completion, or -1.</param>
/// <param name="Margin">That of the margin, or -1.</param>
/// <param name="Notes">Those of the notes' conditions, with the notes.</param>
internal readonly record struct FlatFormula(int First, int Count, int Actual, int Condition, int Completion, int Margin, (int Condition, ResultNote Note)[] Notes);
