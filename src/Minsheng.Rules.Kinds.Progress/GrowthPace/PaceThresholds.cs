namespace Minsheng.Rules.Kinds.Progress;

/// <summary>The classes that a pace falls into: the best first, each from its ratio on, the last for the rest. Immutable.</summary>
public sealed class PaceThresholds
{
    /// <summary>Makes a table.</summary>
    /// <param name="steps">Two classes or more; ratios fall from one to the next, and the last class alone has none.</param>
    /// <exception cref="ArgumentException">The steps are not such.</exception>
    public PaceThresholds(params IReadOnlyList<PaceStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        if (steps.Count < 2 || steps[^1].From is not null || steps.Take(steps.Count - 1).Any(step => step.From is null))
        {
            throw new ArgumentException("expected two classes or more, of which the last alone has no ratio", nameof(steps));
        }

        if (steps.Zip(steps.Skip(1)).Any(pair => pair.Second.From >= pair.First.From))
        {
            throw new ArgumentException("expected ratios that fall", nameof(steps));
        }

        Steps = steps;
    }

    /// <summary>The United Nations': on track from 0.95, fair progress from 0.5, limited or none from -0.1, below that deterioration.</summary>
    /// <remarks>United Nations Statistics Division, SDG Progress Chart 2022, Technical Note, section II b. Its later editions carry the trend forward to 2030 and have classes of their own.</remarks>
    public static PaceThresholds UnitedNations { get; } = new(
        Step(new Rational(95, 100), "onTrack", "进展良好", "on track"),
        Step(new Rational(1, 2), "fairProgress", "有进展，需加快", "fair progress, acceleration needed"),
        Step(new Rational(-1, 10), "limitedProgress", "进展有限或没有进展", "limited or no progress"),
        Step(null, "deterioration", "倒退", "deterioration"));

    /// <summary>Eurostat's: significant progress from 95%, moderate from 60%, insufficient from 0%, below that movement away.</summary>
    /// <remarks>Eurostat, Sustainable development in the European Union: monitoring report on progress towards the SDGs in an EU context, annex on the assessment of indicators with a quantitative target.</remarks>
    public static PaceThresholds Eurostat { get; } = new(
        Step(new Rational(95, 100), "significantProgress", "显著进展", "significant progress towards the target"),
        Step(new Rational(60, 100), "moderateProgress", "中等进展", "moderate progress towards the target"),
        Step(Rational.Zero, "insufficientProgress", "进展不足", "insufficient progress towards the target"),
        Step(null, "movementAway", "背离目标", "movement away from the target"));

    /// <summary>The classes, the best first.</summary>
    public IReadOnlyList<PaceStep> Steps { get; }

    private static PaceStep Step(Rational? from, string code, string zh, string en) => new(from, new MeasureClass(code, new LocalizedText(zh, en)));
}
