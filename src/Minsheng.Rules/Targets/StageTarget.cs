namespace Minsheng.Rules;

/// <summary>A stage to reach: <c>reach 建成</c>.</summary>
/// <param name="Stage">The stage's name or alias, as written.</param>
public sealed record StageTarget(string Stage) : Target
{
    private protected override string Words() => $"reach {Stage}";
}
