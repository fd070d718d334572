namespace Minsheng.Rules.Expressions.Tests.Kinds;

/// <summary>What expressions say, in every evaluator. 15 schools (所), 100 places (个), a hospital and at most 8 waiting lists are promised.</summary>
public sealed class ExpressionEvaluationTests
{
    private const string Schools = "schools-built";
    private const string Places = "nursery-places";
    private const string Lists = "waiting-lists";

    private static readonly Observation[] Twelve = [ExpressionProgramme.Row(Schools, 12), ExpressionProgramme.Row(Places, 90)];

    /// <summary>The sample of the documentation: 20 schools with 80 of 100 places is enough, 15 with 100 too; 19 with 90 is not.</summary>
    [Theory]
    [InlineData(20, 80, Compliance.Met, null)]
    [InlineData(20, 79, Compliance.NotMet, ReasonCode.ConditionNotMet)]
    [InlineData(15, 100, Compliance.Met, null)]
    [InlineData(19, 90, Compliance.NotMet, ReasonCode.ConditionNotMet)]
    public void Judge_Balance_CanBeStruckInTwoWays(int schools, int places, Compliance compliance, ReasonCode? reason)
    {
        var result = ExpressionProgramme.Judge(
            "schools.value >= 20 && beds.completion >= 0.8 || schools.isMet && beds.isMet", "12-31", ExpressionProgramme.Row(Schools, schools), ExpressionProgramme.Row(Places, places));

        Assert.Equal((compliance, reason), (result.Compliance, result.Reason));
    }

    /// <summary>12 of 15 schools and 90 of 100 places: by hand.</summary>
    [Theory]
    [InlineData("schools.value == 12")]
    [InlineData("schools.value != 12.0000001")]
    [InlineData("schools.target == 15 && schools.margin == -3")]
    [InlineData("schools.completion == 0.8 && beds.completion == 0.9")]
    [InlineData("1 + 2 * 3 - 4 / 2 == 5 && schools.isNotMet")]
    [InlineData("10 - 2 - 3 == 5 && 24 / 2 / 3 == 4 && schools.isNotMet")]
    [InlineData("2 * -3 == -6 && -(1 - 3) == 2 && - - 1 == 1 && schools.isNotMet")]
    [InlineData("min(3, 1, 2) == 1 && max(3, 1, 2) == 3 && abs(-3) == 3 && abs(3) == 3 && schools.isNotMet")]
    [InlineData("1 < 2 && 2 <= 2 && 3 > 2 && 2 >= 2 && !(2 < 2) && !(2 > 2) && schools.isNotMet")]
    [InlineData("not schools.value > 12 and (beds.isMet or schools.value < 13)")]
    [InlineData("!schools.isMet && not beds.isMet && !!schools.isNotMet")]
    [InlineData("schools.compliance == \"notMet\" && 'notMet' == beds.compliance && schools.compliance != 'met' && schools.compliance == beds.compliance")]
    [InlineData("true && !false && schools.isNotMet")]
    [InlineData("1 / 3 * 3 == 1 && schools.value / 7 * 7 == schools.value")]
    [InlineData("0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 == 1 && schools.isNotMet")]
    [InlineData("0.6996 < 0.7 && 12345678901234567890.12345678 * 100000000 == 1234567890123456789012345678 && schools.isNotMet")]
    [InlineData(" schools.value\n\t>=\r\n12 ")]
    [InlineData("1 == 1 || schools.isMet && false")]
    public void Judge_WhatHolds_IsMet(string expression)
    {
        var result = ExpressionProgramme.Judge(expression, "12-31", Twelve);

        Assert.Equal((Compliance.Met, null), (result.Compliance, result.Reason));
    }

    /// <summary>Kleene's tables: met is true, not met false, and what has no observation unknown.</summary>
    [Theory]
    [InlineData("lists.isMet && schools.isMet", Compliance.NotMet)]
    [InlineData("schools.isMet && lists.isMet", Compliance.NotMet)]
    [InlineData("lists.isMet && beds.isMet", Compliance.Indeterminate)]
    [InlineData("lists.isMet || beds.isMet", Compliance.Met)]
    [InlineData("beds.isMet || lists.isMet", Compliance.Met)]
    [InlineData("lists.isMet || schools.isMet", Compliance.Indeterminate)]
    [InlineData("!lists.isMet", Compliance.Indeterminate)]
    [InlineData("lists.isMet || !lists.isMet", Compliance.Indeterminate)]
    [InlineData("!(lists.isMet && schools.isMet)", Compliance.Met)]
    [InlineData("!(lists.isMet || beds.isMet)", Compliance.NotMet)]
    [InlineData("lists.value > 3", Compliance.Indeterminate)]
    [InlineData("lists.value == lists.value", Compliance.Indeterminate)]
    [InlineData("lists.value > 3 || beds.value >= 100", Compliance.Met)]
    [InlineData("lists.value * 0 > 1 && schools.value > 20", Compliance.NotMet)]
    [InlineData("lists.compliance == 'indeterminate'", Compliance.Met)]
    [InlineData("hospital.stage == '建成'", Compliance.Indeterminate)]
    [InlineData("lists.isMet && true", Compliance.Indeterminate)]
    [InlineData("lists.isMet && false", Compliance.NotMet)]
    public void Judge_WhatIsNotKnown_IsNeitherTrueNorFalse(string expression, Compliance compliance)
    {
        var result = ExpressionProgramme.Judge(expression, "12-31", ExpressionProgramme.Row(Schools, 12), ExpressionProgramme.Row(Places, 100));

        Assert.Equal(compliance, result.Compliance);
        Assert.Equal(compliance switch { Compliance.Met => null, Compliance.NotMet => ReasonCode.ConditionNotMet, _ => ReasonCode.InputMissing }, result.Reason);
    }

    [Fact]
    public void Judge_WhatIsNotKnown_IsNamed()
    {
        var result = ExpressionProgramme.Judge("schools.value > 10 && (lists.value > 3 || hospital.isMet)", "12-31", ExpressionProgramme.Row(Schools, 12));

        Assert.Equal([Lists, "hospital-built"], result.DecidingParts);
        Assert.Equal("cannot be judged: lists.value > 3 (lists.value = not known); hospital.isMet (hospital.isMet = not known)", result.Explain(Language.English));
        Assert.Equal("无法判断：lists.value > 3 (lists.value = 未知)；hospital.isMet (hospital.isMet = 未知)", result.Explain(Language.Chinese));
    }

    [Fact]
    public void Judge_WhatDoesNotHold_IsSaidWithItsFigures()
    {
        var result = ExpressionProgramme.Judge("schools.value >= 10 && schools.value / schools.target\n >= 0.9 && beds.isMet", "12-31", Twelve);

        Assert.Equal([Schools, Places], result.DecidingParts);
        Assert.Equal("does not hold: schools.value / schools.target >= 0.9 (schools.value = 12, schools.target = 15); beds.isMet (beds.isMet = false)", result.Explain(Language.English));
        Assert.Equal("不满足：schools.value / schools.target >= 0.9 (schools.value = 12, schools.target = 15)；beds.isMet (beds.isMet = false)", result.Explain(Language.Chinese));
    }

    [Fact]
    public void Judge_WhatHolds_IsSaidWithTheFiguresThatDecided()
    {
        var result = ExpressionProgramme.Judge("schools.value >= 20 || schools.completion >= 0.75 && !beds.isMet", "12-31", Twelve);

        Assert.Equal([Schools, Places], result.DecidingParts);
        Assert.Equal("met: schools.completion >= 0.75 (schools.completion = 0.8); beds.isMet (beds.isMet = false)", result.Explain(Language.English));
        Assert.Equal("达标：schools.completion >= 0.75 (schools.completion = 0.8)；beds.isMet (beds.isMet = false)", result.Explain(Language.Chinese));
    }

    [Theory]
    [InlineData("schools.value / lists.value > 1")]
    [InlineData("schools.value / (lists.value - lists.value) > 1")]
    [InlineData("0 / lists.value == 0")]
    [InlineData("1 / (1 / lists.value) == 0")]
    public void Judge_DivisionByZero_IsNotKnown(string expression)
    {
        var result = ExpressionProgramme.Judge(expression, "12-31", ExpressionProgramme.Row(Schools, 12), ExpressionProgramme.Row(Lists, 0));

        Assert.Equal((Compliance.Indeterminate, ReasonCode.InputMissing), (result.Compliance, result.Reason));
        Assert.Contains(Lists, result.DecidingParts);
    }

    [Theory]
    [InlineData("lists.value > 0 && schools.value / lists.value > 1", Compliance.NotMet)]
    [InlineData("lists.value == 0 || schools.value / lists.value > 1", Compliance.Met)]
    public void Judge_DivisionByZeroThatIsGuarded_IsSettledByTheGuard(string expression, Compliance compliance) =>
        Assert.Equal(compliance, ExpressionProgramme.Judge(expression, "12-31", ExpressionProgramme.Row(Schools, 12), ExpressionProgramme.Row(Lists, 0)).Compliance);

    /// <summary>Before the due date what does not hold is open, unless nothing could mend it: nine lists are past the limit of eight for good.</summary>
    [Theory]
    [InlineData("schools.value >= 12", 8, Compliance.Met, null)]
    [InlineData("schools.value >= 13", 8, Compliance.Pending, ReasonCode.ConditionNotMet)]
    [InlineData("schools.isMet", 8, Compliance.Pending, ReasonCode.PartsUndecided)]
    [InlineData("schools.isMet && beds.isMet", 8, Compliance.Indeterminate, ReasonCode.InputMissing)]
    [InlineData("schools.isMet && lists.isMet", 8, Compliance.Pending, ReasonCode.PartsUndecided)]
    [InlineData("schools.isMet && lists.isMet", 9, Compliance.NotMet, ReasonCode.ConditionNotMet)]
    [InlineData("schools.value >= 13 && lists.isMet", 9, Compliance.NotMet, ReasonCode.ConditionNotMet)]
    [InlineData("schools.value >= 13 || lists.isMet", 9, Compliance.Pending, ReasonCode.ConditionNotMet)]
    [InlineData("lists.value <= 8", 9, Compliance.Pending, ReasonCode.ConditionNotMet)]
    [InlineData("!lists.isNotMet", 9, Compliance.NotMet, ReasonCode.ConditionNotMet)]
    [InlineData("schools.compliance == 'met'", 8, Compliance.Pending, ReasonCode.ConditionNotMet)]
    [InlineData("false && schools.isMet", 8, Compliance.NotMet, ReasonCode.ConditionNotMet)]
    public void Judge_BeforeTheDueDate_LeavesOpenWhatTimeCanMend(string expression, int lists, Compliance compliance, ReasonCode? reason)
    {
        var result = ExpressionProgramme.Judge(expression, "06-30", ExpressionProgramme.Row(Schools, 12, "06-30"), ExpressionProgramme.Row(Lists, lists, "06-30"));

        Assert.Equal((compliance, reason), (result.Compliance, result.Reason));
    }

    /// <summary>A part that is due on 30 June is settled then, whatever the due date of the whole.</summary>
    [Theory]
    [InlineData("06-29", Compliance.Pending)]
    [InlineData("06-30", Compliance.NotMet)]
    public void Judge_PartThatIsDueEarlier_IsSettledThen(string asOf, Compliance compliance)
    {
        string[] measures = [ExpressionProgramme.Schools + ", \"by\": \"2023-06-30\"", """ "id": "balanced", "kind": "expression", "measures": { "schools": "schools-built" }, "expression": "schools.value >= 13" """];

        Assert.Equal(compliance, ExpressionProgramme.Judge(measures, asOf, ExpressionProgramme.Row(Schools, 12, asOf)).Compliance);
    }

    /// <summary>A whole that is due before a part: the part is pending, the whole cannot be.</summary>
    [Fact]
    public void Judge_PartThatIsDueLater_CannotDecideAtTheDueDate()
    {
        string[] measures = [ExpressionProgramme.Schools, """ "id": "balanced", "kind": "expression", "by": "2023-06-30", "measures": { "schools": "schools-built" }, "expression": "schools.isMet" """];

        var result = ExpressionProgramme.Judge(measures, "06-30", ExpressionProgramme.Row(Schools, 12, "06-30"));

        Assert.Equal((Compliance.Indeterminate, ReasonCode.InputMissing), (result.Compliance, result.Reason));
    }

    [Theory]
    [InlineData("failing.isMet", "12-31", Compliance.Error)]
    [InlineData("failing.isMet && lists.isMet", "12-31", Compliance.Error)]
    [InlineData("failing.isMet && schools.isMet", "06-30", Compliance.Error)]
    [InlineData("failing.isMet && schools.value > 20", "12-31", Compliance.NotMet)]
    [InlineData("failing.isMet || schools.value > 10", "12-31", Compliance.Met)]
    [InlineData("failing.compliance == 'error'", "12-31", Compliance.Met)]
    public void Judge_PartInError_IsAnErrorWhereItCouldDecide(string expression, string asOf, Compliance compliance)
    {
        var result = ExpressionProgramme.Judge(expression, asOf, ExpressionProgramme.Row(Schools, 12, asOf));

        Assert.Equal(compliance, result.Compliance);
        if (compliance == Compliance.Error)
        {
            Assert.Equal(ReasonCode.PartsUndecided, result.Reason);
            Assert.Equal(["failing"], result.DecidingParts);
        }
    }

    private const string Waiver = ", \"waiver\": { \"reason\": \"洪水\", \"expires\": \"2023-12-31\" }";

    /// <summary>The verdict of what is waived is left out, as composites do; what is known of it can be asked.</summary>
    [Theory]
    [InlineData("schools.isMet && beds.isMet", Compliance.Met)]
    [InlineData("schools.isMet || beds.isNotMet", Compliance.NotMet)]
    [InlineData("!schools.isMet && beds.isMet", Compliance.Met)]
    [InlineData("schools.isMet", Compliance.NotApplicable)]
    [InlineData("!schools.isMet || schools.isNotMet", Compliance.NotApplicable)]
    [InlineData("schools.value >= 12", Compliance.Met)]
    [InlineData("schools.value >= 13", Compliance.NotMet)]
    [InlineData("schools.compliance == 'waived'", Compliance.Met)]
    public void Judge_WaivedPart_IsLeftOut(string expression, Compliance compliance)
    {
        string[] measures = [ExpressionProgramme.Schools + Waiver, ExpressionProgramme.Places, """ "id": "balanced", "kind": "expression", "measures": { "schools": "schools-built", "beds": "nursery-places" }, "expression": """ + ExpressionProgramme.Json(expression)];

        var result = ExpressionProgramme.Judge(measures, "12-31", ExpressionProgramme.Row(Schools, 12), ExpressionProgramme.Row(Places, 100));

        Assert.Equal(compliance, result.Compliance);
        Assert.Equal(compliance == Compliance.NotApplicable, result.Reason == ReasonCode.NoPartApplies);
    }

    [Fact]
    public void Judge_WaivedExpression_IsTheLibrarys()
    {
        var result = ExpressionProgramme.Judge([.. ExpressionProgramme.Asked, ExpressionProgramme.Balanced("schools.isMet", null, Waiver)], "12-31", Twelve);

        Assert.Equal((Compliance.Waived, Compliance.NotMet), (result.Compliance, result.Waived!.Compliance));
    }

    [Theory]
    [InlineData("min(schools.completion, beds.completion)", "4/5")]
    [InlineData("(schools.completion + beds.completion) / 2", "17/20")]
    [InlineData("schools.value / 3 / schools.target", "4/15")]
    [InlineData("2 * schools.completion", "8/5")]
    [InlineData("schools.completion - 1", "-1/5")]
    [InlineData("1 / (schools.completion - 0.8)", null)]
    [InlineData("rotation.value", null)]
    public void Judge_Completion_IsExactRawAndNullWhereItIsNotKnown(string completion, string? expected)
    {
        var result = ExpressionProgramme.Judge([.. ExpressionProgramme.Asked, ExpressionProgramme.Balanced("schools.isNotMet", completion)], "12-31", Twelve);

        Assert.True(result.CanHaveCompletion);
        Assert.Equal(expected is null ? null : Rational.Parse(expected, null), result.Completion?.Raw);
    }

    [Fact]
    public void Judge_WithoutCompletion_NeverHasOne()
    {
        var result = ExpressionProgramme.Judge("schools.isNotMet", "12-31", Twelve);

        Assert.Equal((false, null), (result.CanHaveCompletion, result.Completion));
    }

    /// <summary>All and any of verdicts say what a composite of the same measures says, on every mix of them.</summary>
    [Fact]
    public void Judge_AllAndAnyOfVerdicts_AgreeWithComposites()
    {
        foreach (var asOf in (string[])["06-30", "12-31"])
        {
            foreach (var schools in (int?[])[null, 12, 15])
            {
                foreach (var lists in (int?[])[null, 8, 9])
                {
                    foreach (var (sign, quorum) in (ReadOnlySpan<(string, string)>)[("&&", "all"), ("||", "any")])
                    {
                        Compare(asOf, schools, lists, sign, quorum, "");
                        Compare(asOf, schools, lists, sign, quorum, Waiver);
                    }
                }
            }
        }
    }

    private static void Compare(string asOf, int? schools, int? lists, string sign, string quorum, string waiver)
    {
        string[] measures =
        [
            ExpressionProgramme.Schools + waiver,
            ExpressionProgramme.Lists,
            $$""" "id": "balanced", "kind": "expression", "measures": { "a": "schools-built", "b": "waiting-lists" }, "expression": "a.isMet {{sign}} b.isMet" """,
            $$""" "id": "composite", "kind": "composite", "parts": [ "schools-built", "waiting-lists" ], "compliance": "{{quorum}}" """,
        ];
        List<Observation> rows = [];
        if (schools is { } built)
        {
            rows.Add(ExpressionProgramme.Row(Schools, built, asOf));
        }

        if (lists is { } open)
        {
            rows.Add(ExpressionProgramme.Row(Lists, open, asOf));
        }

        var programme = ExpressionProgramme.Load(measures).GetProgramme();
        var result = RuleEvaluator.Evaluate(ObservationSet.Create(programme, rows), new EvaluationOptions { AsOf = ExpressionProgramme.Day(asOf) });
        Assert.Equal((asOf, schools, lists, sign, waiver, result.FindMeasure("composite")!.Compliance), (asOf, schools, lists, sign, waiver, result.FindMeasure("balanced")!.Compliance));
    }
}
