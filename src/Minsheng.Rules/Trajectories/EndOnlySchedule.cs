namespace Minsheng.Rules;

/// <summary>Everything on the due date, nothing before: there is no pace to judge until then.</summary>
public sealed record EndOnlySchedule : Schedule
{
    internal EndOnlySchedule()
    {
    }

    private protected override Rational ShareWithin(DateOnly date, DateOnly start, DateOnly by) => Rational.Zero;
}
