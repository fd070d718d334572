namespace Minsheng.Rules;

/// <summary>What an evaluation is asked for.</summary>
public sealed record EvaluationOptions
{
    /// <summary>The day whose end the evaluation describes: what had happened by then.</summary>
    /// <value>Null takes the earlier of the programme's end and the newest observation. The clock is never read.</value>
    public DateOnly? AsOf { get; init; }
}
