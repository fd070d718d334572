using FsCheck.Xunit;

namespace Minsheng.Rules.Kinds.Progress.Tests.GrowthPace;

[Properties(Arbitrary = [typeof(ProgressArbitraries)])]
public sealed class GrowthPaceProperties
{
    private static readonly Rational Bound = Sample.Number("0.000000000000000000000000000001");

    [Property(MaxTest = 60)]
    public void Judge_AnyFigure_IsTheSameInEveryEvaluator(ProgressCase given)
    {
        var result = given.Judge(given.Pace);

        Assert.NotNull(result.Class);
        Assert.Equal((given.Actual - given.Baseline) / (given.Target - given.Baseline), result.Completion!.Value.Raw);
        Assert.Equal((given.Actual - given.Target).Sign * given.Direction >= 0, result.Compliance == Compliance.Met);
    }

    /// <summary>At the target on the due date the pace is 1 exactly: the months of the rule are those of the figure.</summary>
    [Property(MaxTest = 60)]
    public void Judge_AtTheTargetWhenDue_HasThePaceOfOne(ProgressCase given)
    {
        var due = given with { Actual = given.Target, Date = given.By, Thresholds = Exactly };

        Assert.Equal((Compliance.Met, Rational.One, "exactly"), (due.Judge(due.Pace).Compliance, due.Judge(due.Pace).Completion!.Value.Raw, due.Judge(due.Pace).Class!.Code));
    }

    /// <summary>The class is the one that the pace lies in, and a measure that is met early is in the best.</summary>
    [Property(MaxTest = 60)]
    public void Judge_AnyFigure_HasTheClassOfItsPace(ProgressCase given)
    {
        var measure = Sample.Goals.Measure<GrowthPaceMeasure>(given.Pace);
        var result = given.Judge(given.Pace);
        var pace = measure.PaceOf(given.Actual, MonthsOf(given));
        var expected = measure.Thresholds.Steps.First(step => step.From is not { } from || pace >= from).Class;

        Assert.Equal(expected, result.Class);
        Assert.True(result.Compliance != Compliance.Met || result.Class == measure.Thresholds.Steps[0].Class);
    }

    [Property]
    public void PaceOf_AnyFigure_IsWhatBinaryFractionsSayOfIt(ProgressCase given)
    {
        var measure = Sample.Goals.Measure<GrowthPaceMeasure>(given.Pace);
        var months = MonthsOf(given);
        var actual = Math.Pow(Ratio(given.Actual, given.Baseline), 12.0 / months) - 1;
        var required = Math.Pow(Ratio(given.Target, given.Baseline), 12.0 / measure.RequiredMonths) - 1;

        var pace = DoubleOf(measure.PaceOf(given.Actual, months));
        Assert.True(Math.Abs(pace - actual / required) <= 1e-12 * (1 + Math.Abs(actual)) / Math.Abs(required) + 1e-9 * Math.Abs(pace), $"{pace:R} {actual / required:R}");
    }

    /// <summary>Nearer to the target, or further past it, is no slower.</summary>
    [Property]
    public void PaceOf_BetterFigure_IsNotSlower(ProgressCase given, byte steps)
    {
        var measure = Sample.Goals.Measure<GrowthPaceMeasure>(given.Pace);
        var better = given.Direction > 0 ? given.Actual + new Rational(steps, 1000) : given.Actual * new Rational(1000 - steps, 1000);

        Assert.True(measure.PaceOf(better, MonthsOf(given)) >= measure.PaceOf(given.Actual, MonthsOf(given)) - Bound);
    }

    [Property(MaxTest = 40)]
    public void Judge_InAnotherUnit_HasTheSameClassAndCompletion(ProgressCase given, byte factor)
    {
        var scaled = given.Scaled(factor + 1);
        var (one, other) = (given.Judge(given.Pace), scaled.Judge(scaled.Pace));

        Assert.Equal((one.Compliance, one.Reason, one.Completion, one.Class), (other.Compliance, other.Reason, other.Completion, other.Class));
    }

    private const string Exactly = """
        [ { "from": "1.000000000000000001", "class": "more", "title": "多" }, { "from": 1, "class": "exactly", "title": "正好" }, { "class": "less", "title": "少" } ]
        """;

    private static double Ratio(Rational left, Rational right) => DoubleOf(left / right);

    private static double DoubleOf(Rational number) => (double)number.Numerator / (double)number.Denominator;

    /// <summary>The month ends after the day of the baseline, up to the figure: counted one by one.</summary>
    private static int MonthsOf(ProgressCase given)
    {
        var ends = 0;
        for (var day = given.Since.AddDays(1); day <= given.Date; day = day.AddDays(1))
        {
            ends += day.AddDays(1).Day == 1 ? 1 : 0;
        }

        return ends;
    }
}
