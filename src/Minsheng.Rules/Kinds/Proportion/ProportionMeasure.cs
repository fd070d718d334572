using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds;

/// <summary>A part of an eligible whole: 教师交流比例占符合条件教师的15%以上.</summary>
public sealed class ProportionMeasure : Measure
{
    internal ProportionMeasure(MeasureHeader header, Target target)
        : base(header, target)
    {
    }

    /// <summary>Who is counted.</summary>
    public required string Numerator { get; init; }

    /// <summary>Who is eligible.</summary>
    public required string Denominator { get; init; }

    /// <summary>The unit of both counts; <c>default</c> where the rule names none.</summary>
    public Unit CountUnit { get; init; }

    /// <summary>The share at the start; null where the rule names none.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>How far an equal target may be missed on either side, as a fraction.</summary>
    public Rational? Tolerance { get; init; }

    /// <summary>What it means that nobody is eligible.</summary>
    public WhenEmpty WhenEmpty { get; init; }

    /// <summary>Figure and target, from which condition, completion and margin follow.</summary>
    public TargetFormula Formula => new()
    {
        Actual = new ShareExpression(CountUnit),
        Unit = Unit.Percent,
        Target = Target!,
        Baseline = Baseline,
        BothBind = true,
        Tolerance = Tolerance,
        WhenEmpty = WhenEmpty,
        CanForecast = true,
    };

    /// <inheritdoc/>
    public override MeasureFormula Lower() => Formula.Create();
}
