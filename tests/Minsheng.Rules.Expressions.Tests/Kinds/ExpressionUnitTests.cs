namespace Minsheng.Rules.Expressions.Tests.Kinds;

/// <summary>What can be added and compared: 所 with 所, shares with plain numbers, and literals with anything.</summary>
public sealed class ExpressionUnitTests
{
    [Theory]
    [InlineData("schools.value >= 20")]
    [InlineData("20 <= schools.value")]
    [InlineData("schools.value >= 2 * schools.target")]
    [InlineData("schools.value - schools.target == schools.margin")]
    [InlineData("schools.value / schools.target >= beds.completion")]
    [InlineData("schools.value / beds.value >= 0.1")]
    [InlineData("schools.value / beds.value >= schools.target / beds.target")]
    [InlineData("schools.value * beds.value >= beds.target * schools.target")]
    [InlineData("schools.value * 1 / 2 >= 5 + schools.margin")]
    [InlineData("max(schools.value, 1, schools.target) > abs(-schools.margin)")]
    [InlineData("beds.value + lists.value > 1")]
    [InlineData("rotation.value >= 0.2 && rotation.value > schools.completion")]
    [InlineData("rotation.margin >= 5")]
    [InlineData("schools.value / schools.value / schools.value * schools.target >= beds.completion / 2")]
    [InlineData("hospital.stage == '建成' || hospital.stage != '在建'")]
    public void Check_UnitsThatFit_AreTaken(string expression) => Assert.Empty(ExpressionProgramme.Check(expression));

    [Theory]
    [InlineData("schools.value + beds.value > 1", "`beds.value` is in `个` and cannot be added to or compared with `schools.value`, which is in `所`")]
    [InlineData("schools.value / 15 >= beds.completion", "`beds.completion` is in `1` and cannot be added to or compared with `schools.value / 15`, which is in `所`")]
    [InlineData("schools.value / beds.value >= schools.value", "`schools.value` is in `所` and cannot be added to or compared with `schools.value / beds.value`, which is in `个^-1·所`")]
    [InlineData("rotation.margin > rotation.value", "`rotation.value` is in `1` and cannot be added to or compared with `rotation.margin`, which is in `百分点`")]
    [InlineData("min(1, schools.value, beds.value) > 1", "`beds.value` is in `个` and cannot be added to or compared with `schools.value`, which is in `所`")]
    [InlineData("!(1 < schools.value - beds.value)", "`beds.value` is in `个` and cannot be added to or compared with `schools.value`, which is in `所`")]
    public void Check_UnitsThatDiffer_AreReported(string expression, string message) =>
        Assert.Equal(message, Assert.Single(ExpressionProgramme.Check(expression)).Message.En);

    [Theory]
    [InlineData("hospital.value > 1", "measure `hospital-built`, a milestone, never has `value`")]
    [InlineData("hospital.margin > 1", "measure `hospital-built`, a milestone, never has `margin`")]
    [InlineData("hospital.target > 1", "measure `hospital-built`, a milestone, never has `target`")]
    [InlineData("lists.completion > 1", "measure `waiting-lists`, a count, never has `completion`")]
    [InlineData("schools.stage == '建成'", "measure `schools-built`, a count, never has `stage`")]
    public void Check_MembersThatTheMeasureNeverHas_AreReported(string expression, string message) =>
        Assert.Equal(message, Assert.Single(ExpressionProgramme.Check(expression)).Message.En);

    [Theory]
    [InlineData("schools.value", "`schools.value` is in `所`")]
    [InlineData("1 / schools.value", "`1 / schools.value` is in `所^-1`")]
    [InlineData("schools.value / 15", "`schools.value / 15` is in `所`")]
    public void Check_CompletionWithAUnit_IsReported(string completion, string end)
    {
        var diagnostic = Assert.Single(ExpressionProgramme.Check("schools.isMet", completion));

        Assert.Equal(("EX1027", "a completion is a plain number, " + end), (diagnostic.Code, diagnostic.Message.En));
    }

    [Theory]
    [InlineData("schools.value / schools.target")]
    [InlineData("min(schools.completion, 1)")]
    [InlineData("rotation.value")]
    [InlineData("0.5")]
    public void Check_PlainCompletion_IsTaken(string completion) => Assert.Empty(ExpressionProgramme.Check("schools.isMet", completion));
}
