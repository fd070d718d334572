using Minsheng.Rules.Benchmarks.Job;

namespace Minsheng.Rules.Benchmarks.Peers.Handwritten;

/// <summary>How numbers are written in hand-written code: as scaled integers with floating completions, or as decimals with decimal completions.</summary>
/// <param name="Name">The first word of the class.</param>
/// <param name="Fact">The type of facts.</param>
/// <param name="Completion">The type of completions.</param>
/// <param name="Amount">An amount of hundredths as a literal of the type of facts.</param>
/// <param name="Divisor">An amount of hundredths as a literal that divides facts to completions.</param>
/// <param name="Count">A whole number as a literal of the type of completions.</param>
/// <param name="ToDouble">The cast of a completion for the mean; empty where none is needed.</param>
internal sealed record HandwrittenNumbers(
    string Name,
    string Fact,
    string Completion,
    Func<long, string> Amount,
    Func<long, string> Divisor,
    Func<long, string> Count,
    string ToDouble)
{
    /// <summary>Scaled integers; completions in double.</summary>
    public static HandwrittenNumbers Long { get; } = new("Long", "long", "double", hundredths => $"{hundredths}L", hundredths => $"{hundredths}.0", count => $"{count}.0", "");

    /// <summary>Decimals.</summary>
    public static HandwrittenNumbers Decimal { get; } = new("Decimal", "decimal", "decimal", AsDecimal, AsDecimal, count => $"{count}m", "(double)");

    private static string AsDecimal(long hundredths) => $"{hundredths / 100m}m";

    /// <summary>Whether a measure is met, as an expression over the facts <c>f</c>.</summary>
    public string Condition(JobMeasure measure) => measure.Form switch
    {
        JobForm.Amount => $"f[{measure.Slot}] >= {Amount(measure.Target)}",
        JobForm.Share => $"f[{measure.Slot}] * 100 >= f[{measure.Slot + 1}] * {measure.Target}",
        JobForm.Range => $"f[{measure.Slot}] >= {Amount(measure.Target)} && f[{measure.Slot}] <= {Amount(measure.Limit)}",
        _ => $"f[{measure.Slot}] <= {Amount(measure.Target)}",
    };

    /// <summary>The completion of a measure that is not met, as an expression over the facts <c>f</c>.</summary>
    public string Progress(JobMeasure measure) => measure.Form switch
    {
        JobForm.Amount => $"f[{measure.Slot}] / {Divisor(measure.Target)}",
        JobForm.Share => $"f[{measure.Slot}] * {Count(100)} / (f[{measure.Slot + 1}] * {measure.Target})",
        _ => $"f[{measure.Slot}] >= {Amount(measure.Limit)} ? {Count(0)} : ({Amount(measure.Limit)} - f[{measure.Slot}]) / {Divisor(measure.Limit - measure.Target)}",
    };
}
