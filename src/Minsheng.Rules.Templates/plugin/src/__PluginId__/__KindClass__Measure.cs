using Minsheng.Rules;
using Minsheng.Rules.Expressions;

namespace __PluginNamespace__;

/// <summary>A share of the people who answered a survey: 群众满意度达到90%以上.</summary>
public sealed class __KindClass__Measure : Measure
{
    internal __KindClass__Measure(MeasureHeader header, Target target, Rational answers)
        : base(header, target) => Answers = answers;

    /// <summary>How many people must have answered before the share is judged; a whole number above zero.</summary>
    public Rational Answers { get; }

    /// <inheritdoc/>
    public override MeasureFormula Lower()
    {
        var answered = new FieldExpression(ObservationField.Denominator, default, FigureBehaviour.Open);
        var formula = new TargetFormula { Actual = new ShareExpression(default), Unit = Unit.Percent, Target = Target! }.Create();
        return formula with
        {
            Preconditions =
            [
                new Precondition(
                    new ComparisonExpression(answered, Relation.AtLeast, Answers),
                    new LocalizedText($"有效问卷不足 {Answers} 份", $"fewer than {Answers} people answered")),
            ],
        };
    }
}
