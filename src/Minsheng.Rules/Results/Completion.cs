namespace Minsheng.Rules;

/// <summary>Progress towards a target (完成率).</summary>
/// <param name="Raw">Signed and uncapped: 0 at the start, 1 at the target.</param>
public readonly record struct Completion(Rational Raw)
{
    /// <summary>Between 0 and 1.</summary>
    public Rational Capped => Rational.Max(Rational.Zero, Rational.Min(Rational.One, Raw));
}
