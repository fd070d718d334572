using System.Globalization;
using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Kinds.Survey;

/// <summary>The share of satisfied answers to a survey against a target: 群众满意度达到90%以上.</summary>
/// <remarks>
/// An observation's <c>numerator</c> are the satisfied answers, its <c>denominator</c> all answers. Without a level of confidence the
/// share of the sample is judged. With one the target counts as met only where the whole of Wilson's interval is on its right side:
/// the lower bound of a target to reach, the upper one of a limit. That is judged without a root: the bound is on the right side of p
/// exactly where the share is and (share − p)² · n ≥ z² · p · (1 − p). Completion and margin are those of that bound, so that both say what the verdict
/// says: 1 and 0 exactly where the bound is the target. The figure shown is the share of the sample with its counts.
/// </remarks>
public sealed class SatisfactionMeasure : Measure
{
    private static readonly Rational Hundred = 100;

    internal SatisfactionMeasure(MeasureHeader header, BoundTarget target)
        : base(header, target) => Bound = target;

    /// <summary>The class of a survey whose whole interval keeps the promise.</summary>
    /// <value><c>clearlyMet</c>.</value>
    public static MeasureClass ClearlyMet { get; } = new("clearlyMet", new LocalizedText("明确达标", "clearly met"));

    /// <summary>The class of a survey whose interval has shares on both sides of the target: more answers would be needed to tell.</summary>
    /// <value><c>withinError</c>.</value>
    public static MeasureClass WithinError { get; } = new("withinError", new LocalizedText("在抽样误差之内", "within the error of the survey"));

    /// <summary>The class of a survey of whose interval no share keeps the promise.</summary>
    /// <value><c>clearlyMissed</c>.</value>
    public static MeasureClass ClearlyMissed { get; } = new("clearlyMissed", new LocalizedText("明确未达标", "clearly missed"));

    /// <summary>The unit of both counts; <c>default</c> where the rule names none.</summary>
    public Unit AnswerUnit { get; init; }

    /// <summary>How many answers a survey needs to be judged; a whole number above zero.</summary>
    /// <value>Null where any number will do.</value>
    public Rational? MinimumSample { get; init; }

    /// <summary>How many standard errors are allowed for; above zero, at most 10.</summary>
    /// <value>1.644854 for the confidence 90%, 1.959964 for 95%, 2.575829 for 99%, each two-sided; null where the share of the sample is judged as it is.</value>
    public Rational? Z { get; init; }

    /// <summary>The least number of answers that can meet the target, if every one of them is the right one.</summary>
    /// <value>Null without a level of confidence.</value>
    public Rational? LeastConvincingSample
    {
        get
        {
            if (Z is not { } z)
            {
                return null;
            }

            var odds = Bound.Relation.IsLowerBound() ? Bound.Bound / (Rational.One - Bound.Bound) : (Rational.One - Bound.Bound) / Bound.Bound;
            var least = z * z * odds;
            return new Rational(IsStrict ? least.Floor() + 1 : least.Ceiling(), 1);
        }
    }

    /// <summary>The share of the sample against the target.</summary>
    internal TargetFormula Estimate => new() { Actual = Share, Unit = Unit.Percent, Target = Bound };

    private BoundTarget Bound { get; }

    private bool IsStrict => Bound.Relation is Relation.Above or Relation.Below;

    private ShareExpression Share => new(AnswerUnit);

    private FieldExpression Answers => new(ObservationField.Denominator, AnswerUnit, FigureBehaviour.Open);

    /// <inheritdoc/>
    public override MeasureFormula Lower()
    {
        var estimate = Estimate.Create();
        var formula = Z is { } z ? WithConfidence(estimate, z) : estimate;
        return MinimumSample is { } minimum ? formula with { Preconditions = [Enough(minimum)] } : formula;
    }

    /// <summary>z of a usual level of confidence by its name; null for any other.</summary>
    internal static Rational? ZOf(string level) => level switch
    {
        "90%" => 1.644854m,
        "95%" => 1.959964m,
        "99%" => 2.575829m,
        _ => null,
    };

    private Precondition Enough(Rational minimum)
    {
        var text = minimum.ToString(null, CultureInfo.InvariantCulture);
        return new Precondition(
            new ComparisonExpression(Answers, Relation.AtLeast, minimum), new LocalizedText($"答卷不足 {text} 份", $"there are fewer than {text} answers"));
    }

    private FigureFormula WithConfidence(FigureFormula estimate, Rational z)
    {
        var (target, isLower) = (Bound.Bound, Bound.Relation.IsLowerBound());
        var off = Share - target;
        var evidence = off * off * Answers;
        var needed = z * z * target * (Rational.One - target);
        var judged = new FunctionExpression(new WilsonBound(isLower, z, target), Share, Answers);
        var condition = All(estimate.Condition, new ComparisonExpression(evidence, IsStrict ? Relation.Above : Relation.AtLeast, needed));
        return estimate with
        {
            Condition = condition,
            Completion = isLower ? judged / target : null,
            Margin = (isLower ? judged - target : target - judged) * Hundred,
            Classes =
            [
                new(condition, ClearlyMet),
                new(
                    All(
                        new ComparisonExpression(Share, isLower ? Relation.Below : Relation.Above, target),
                        new ComparisonExpression(evidence, IsStrict ? Relation.AtLeast : Relation.Above, needed)),
                    ClearlyMissed),
                new(new ComparisonExpression(evidence, Relation.AtLeast, Rational.Zero), WithinError),
            ],
        };
    }

    private static QuorumExpression All(params IReadOnlyList<ConditionExpression> conditions) => new(Quorum.All, conditions);
}
