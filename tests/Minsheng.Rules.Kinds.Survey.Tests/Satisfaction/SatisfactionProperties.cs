using FsCheck.Xunit;

namespace Minsheng.Rules.Kinds.Survey.Tests.Satisfaction;

[Properties(Arbitrary = [typeof(SurveyArbitraries)])]
public sealed class SatisfactionProperties
{
    /// <summary>The definition, by the interval itself and not by the inequality: its bounds are rounded outwards by less than 10⁻¹¹, within which nothing is asked.</summary>
    [Property(MaxTest = 150)]
    public void Judge_AnySurvey_AsksForTheWholeIntervalInEveryEvaluator(SurveyCase given)
    {
        var result = given.Judge();

        if (given.Answers == 0 || given.Answers < given.Minimum)
        {
            Assert.Equal(Compliance.Indeterminate, result.Compliance);
            return;
        }

        var (share, target) = (new Rational(given.Satisfied, given.Answers), new Rational(given.Percent, 100));
        var (lower, upper) = given.Z is { } z ? IntervalOf(given, z) : (share, share);
        var judged = given.IsLowerBound ? lower - target : target - upper;
        if (Rational.Abs(judged) > Near)
        {
            Assert.Equal(judged.Sign > 0, result.Compliance == Compliance.Met);
        }

        Assert.True(Rational.Abs(result.Margin!.Value.Amount - 100 * judged) < 100 * Near);
        Assert.Equal(given.IsLowerBound, result.Completion is not null);
        Assert.Equal(given.Z is null, result.Class is null);
    }

    /// <summary>Complete is met, and met is complete, except that a strict target is not met at itself.</summary>
    [Property(MaxTest = 100)]
    public void Judge_AnySurvey_IsCompleteWhereItIsMet(SurveyCase given)
    {
        var result = (given with { Sign = "≥" }).Judge();
        var strict = (given with { Sign = ">" }).Judge();

        Assert.Equal(result.Compliance == Compliance.Met, result.Completion?.Raw >= Rational.One);
        Assert.Equal(strict.Compliance == Compliance.Met, strict.Completion?.Raw > Rational.One);
        Assert.Equal(result.Compliance == Compliance.Met, result.Margin?.Amount.Sign >= 0);
    }

    /// <summary>At least p satisfied is at most 1 − p not satisfied.</summary>
    [Property(MaxTest = 80)]
    public void Judge_TheOtherAnswers_SayTheSame(SurveyCase given)
    {
        var (one, other) = (given.Judge(), given.Mirrored.Judge());

        Assert.Equal((one.Compliance, one.Class), (other.Compliance, other.Class));
        Assert.True(one.Margin is not { } margin || Rational.Abs(margin.Amount - other.Margin!.Value.Amount) < Near);
    }

    /// <summary>One satisfied answer more of as many never breaks a promise to reach, and never lowers its completion.</summary>
    [Property(MaxTest = 80)]
    public void Judge_OneMoreSatisfied_IsNoWorse(SurveyCase given)
    {
        var before = (given with { Sign = "≥", Satisfied = Math.Max(0, given.Satisfied - 1) }).Judge();
        var after = (given with { Sign = "≥" }).Judge();

        Assert.False(before.Compliance == Compliance.Met && after.Compliance != Compliance.Met);
        Assert.False(after.Completion?.Raw < before.Completion?.Raw);
    }

    /// <summary>The same share of more answers: what was clear stays clear, and without confidence nothing changes.</summary>
    [Property(MaxTest = 80)]
    public void Judge_MoreAnswersOfTheSameKind_StayWhereTheyWereClear(SurveyCase given, byte factor)
    {
        var more = given with { Satisfied = given.Satisfied * (factor + 1), Answers = given.Answers * (factor + 1), Minimum = null };
        var (one, other) = ((given with { Minimum = null }).Judge(), more.Judge());

        if (given.Z is null)
        {
            Assert.Equal((one.Compliance, one.Completion, one.Margin), (other.Compliance, other.Completion, other.Margin));
        }
        else if (one.Class?.Code is "clearlyMet" or "clearlyMissed")
        {
            Assert.Equal(one.Class, other.Class);
        }
    }

    private static readonly Rational Near = new(1, 100_000_000_000);

    private static (Rational Lower, Rational Upper) IntervalOf(SurveyCase given, Rational z)
    {
        var interval = WilsonInterval.Of(given.Satisfied, given.Answers, z);
        return (interval.Lower, interval.Upper);
    }
}
