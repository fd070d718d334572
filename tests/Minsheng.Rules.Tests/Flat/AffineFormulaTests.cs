using Minsheng.Rules.Expressions;

namespace Minsheng.Rules.Tests.Flat;

/// <summary>Which formulas are straight lines over one figure, and which are not.</summary>
public sealed class AffineFormulaTests
{
    private static readonly Unit Places = Unit.Parse("所");
    private static readonly NumberExpression Amount = new FieldExpression(ObservationField.Value, Places, FigureBehaviour.Rising);
    private static readonly NumberExpression State = new FieldExpression(ObservationField.Value, Places, FigureBehaviour.Standing);
    private static readonly NumberExpression Top = new FieldExpression(ObservationField.Numerator, Places, FigureBehaviour.Open);
    private static readonly NumberExpression Bottom = new FieldExpression(ObservationField.Denominator, Places, FigureBehaviour.Open);
    private static readonly NumberExpression Share = new ShareExpression(Places);
    private static readonly NumberExpression Stage = new StageExpression(StageList.Events, [0, 1]);

    [Fact]
    public void Of_Count_IsAPartOfItsTarget()
    {
        var lines = AffineOf(""" "kind": "count", "target": "≥ 15 所" """);

        Assert.Equal((FigureSource.Value, Line(1, 0)), (lines.Source, lines.Actual));
        Assert.Equal([Line(1, -15)], lines.Distances);
        Assert.Equal(Line(new(1, 15), 0), lines.Completion);
        Assert.Equal([Line(1, -15)], lines.Margin);
    }

    /// <summary>(A − 1500) / (750 − 1500) = 2 − A/750.</summary>
    [Fact]
    public void Of_Change_IsTheShareOfTheWay()
    {
        var lines = AffineOf(""" "kind": "change", "target": "1500 → 750 元" """);

        Assert.Equal(Line(new(-1, 750), 2), lines.Completion);
        Assert.Equal([Line(1, -750)], lines.Distances);
        Assert.Equal([Line(-1, 750)], lines.Margin);
    }

    [Fact]
    public void Of_Proportion_HasItsMarginInPoints()
    {
        var lines = AffineOf(""" "kind": "proportion", "numerator": "a", "denominator": "b", "target": "≥ 15%" """);

        Assert.Equal((FigureSource.Share, Line(1, 0)), (lines.Source, lines.Actual));
        Assert.Equal([Line(1, new(-3, 20))], lines.Distances);
        Assert.Equal(Line(new(20, 3), 0), lines.Completion);
        Assert.Equal([Line(100, -15)], lines.Margin);
    }

    /// <summary>Nothing inside, the distance to the nearer end outside: the least of three lines.</summary>
    [Fact]
    public void Of_Range_HasTwoDistancesAndTheLeastOfItsMargins()
    {
        var lines = AffineOf(""" "kind": "level", "target": "6..8 元" """);

        Assert.Equal([Line(1, -6), Line(1, -8)], lines.Distances);
        Assert.Null(lines.Completion);
        Assert.Equal([Line(1, -6), Line(-1, 8), Line(0, 0)], lines.Margin);
    }

    [Fact]
    public void Of_Members_AreCoveredOverAll() =>
        Assert.Equal(FigureSource.Covered, AffineOf(""" "kind": "coverage", "members": ["孤儿"], "target": "全覆盖" """).Source);

    [Fact]
    public void Of_Rate_IsARatio()
    {
        var lines = AffineFormula.Of(Formula(Top / Bottom * Of(10_000)))!;

        Assert.Equal((FigureSource.Ratio, Top / Bottom, Line(10_000, 0)), (lines.Source, lines.Leaf, lines.Actual));
        Assert.Equal([Line(10_000, -5)], lines.Distances);
    }

    [Fact]
    public void Of_SumsAndMultiples_AreOneLine()
    {
        Assert.Equal(Line(2, 0), ActualOf(Amount + Amount));
        Assert.Equal(Line(-1, 7), ActualOf(Of(7) - Amount));
        Assert.Equal(Line(new(3, 2), 4), ActualOf(Of(4) + Of(3) * Amount / Of(2)));
        Assert.Equal(Line(5, -10), ActualOf((Amount - Of(2)) * (Of(2) + Of(3))));
    }

    [Fact]
    public void Of_WhatIsNoLineOverOneFigure_IsNull()
    {
        AssertBent(Formula(Amount * Amount));
        AssertBent(Formula(Top * Bottom));
        AssertBent(Formula(Amount / Amount));
        AssertBent(Formula(Of(1) / Amount));
        AssertBent(Formula(Amount / Of(0)));
        AssertBent(Formula(Bottom / Top));
        AssertBent(Formula(Top));
        AssertBent(Formula(Amount + State));
        AssertBent(Formula(Share + Amount));
        AssertBent(Formula(Share + Top / Bottom));
        AssertBent(Formula(Stage));
        AssertBent(Formula(new AttestationExpression()));
    }

    [Fact]
    public void Of_PartsThatMixFiguresOrHaveNone_IsNull()
    {
        AssertBent(Formula(Of(3)));
        AssertBent(Formula(Amount - Amount));
        AssertBent(Formula(Amount) with { Condition = Above(Of(1)) });
        AssertBent(Formula(Amount) with { Condition = Above(Share) });
        AssertBent(Formula(Amount) with { Completion = Of(1) });
        AssertBent(Formula(Amount) with { Completion = Share });
        AssertBent(Formula(Amount) with { Completion = Least(Amount, Of(1)) });
        AssertBent(Formula(Amount) with { Margin = Stage });
        AssertBent(Formula(Amount) with { Condition = new QuorumExpression(Quorum.Any, [Above(Amount), Above(Stage)]) });
    }

    /// <summary>The least stays the least under a factor above zero; under one below it becomes the greatest.</summary>
    [Fact]
    public void Of_LeastOfLines_MayBeMovedAndStretchedOnly()
    {
        var least = Least(Amount - Of(6), Of(8) - Amount);

        Assert.Equal([Line(2, -11), Line(-2, 17)], AffineFormula.Of(Formula(Amount) with { Margin = Of(1) + least * Of(2) })!.Margin);
        AssertBent(Formula(Amount) with { Margin = least * Of(-2) });
        AssertBent(Formula(Amount) with { Margin = least * Of(0) });
        AssertBent(Formula(Amount) with { Margin = Of(1) - least });
        AssertBent(Formula(Amount) with { Margin = least + least });
    }

    [Theory]
    [InlineData("all", 1, -1, true)]
    [InlineData("all", 0, 0, true)]
    [InlineData("all", 1, 1, false)]
    [InlineData("all", -1, -1, false)]
    [InlineData("any", 1, 1, true)]
    [InlineData("any", -1, 1, false)]
    public void Judge_SignsOfARange_AreWhereTheNumberLies(string quorum, int low, int high, bool expected)
    {
        ConditionExpression[] both = [new ComparisonExpression(State, Relation.AtLeast, 6), new ComparisonExpression(State, Relation.AtMost, 8)];

        Assert.Equal(expected ? Truth.True : Truth.False, AffineFormula.Judge(new QuorumExpression(quorum == "all" ? Quorum.All : Quorum.Any, both), [low, high]).Now);
    }

    private static AffineFormula AffineOf(string body) => AffineFormula.Of((FigureFormula)Sample.Programme($"\"id\": \"m\", {body}").FindMeasure("m")!.Lower())!;

    private static AffineForm ActualOf(NumberExpression actual) => AffineFormula.Of(Formula(actual))!.Actual;

    private static void AssertBent(FigureFormula formula) => Assert.Null(AffineFormula.Of(formula));

    private static FigureFormula Formula(NumberExpression actual) => new() { Actual = actual, Condition = Above(actual) };

    private static ComparisonExpression Above(NumberExpression actual) => new(actual, Relation.AtLeast, 5);

    private static ArithmeticExpression Least(NumberExpression left, NumberExpression right) => new(ArithmeticOperator.Least, left, right);

    private static ConstantExpression Of(int value) => new(value);

    private static AffineForm Line(Rational slope, Rational offset) => new(slope, offset);
}
