namespace Minsheng.Rules.Kinds.Progress.Tests;

/// <summary>A baseline, a target away from it, and a figure, all above zero, with their dates.</summary>
/// <param name="Baseline">The baseline.</param>
/// <param name="Target">The target.</param>
/// <param name="Actual">The figure.</param>
/// <param name="Since">The date of the baseline.</param>
/// <param name="Date">The date of the figure; a month after the baseline has ended.</param>
/// <param name="By">The due date; not before the figure.</param>
/// <param name="Thresholds">The key <c>thresholds</c>.</param>
public sealed record ProgressCase(Rational Baseline, Rational Target, Rational Actual, DateOnly Since, DateOnly Date, DateOnly By, string Thresholds)
{
    /// <summary>The measure as <c>growth-pace</c>.</summary>
    public string Pace => $$"""
        "kind": "growth-pace", "thresholds": {{Thresholds}}, {{Terms}}
        """;

    /// <summary>The measure as <c>targeted-change</c>.</summary>
    public string Change => $$"""
        "kind": "targeted-change", {{Terms}}
        """;

    /// <summary>1 where the target is above the baseline, -1 where it is below.</summary>
    public int Direction => (Target - Baseline).Sign;

    private string Terms => $$"""
        "target": "{{(Direction > 0 ? "≥" : "≤")}} {{Target}} 元 by {{By:yyyy-MM-dd}}", "baseline": { "value": {{Baseline}}, "date": "{{Since:yyyy-MM-dd}}" }
        """;

    /// <summary>Everything in another unit.</summary>
    public ProgressCase Scaled(Rational factor) => this with { Baseline = Baseline * factor, Target = Target * factor, Actual = Actual * factor };

    /// <summary>What every evaluator says of the figure on its day.</summary>
    public MeasureResult Judge(string body) => Sample.Goals.Judge(body, Date, new Observation { Measure = "m", Date = Date, Value = Actual });
}
