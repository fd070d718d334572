using Minsheng.Rules.Expressions;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Tests.Kinds;

public sealed class CompositeKindTests
{
    private const string First = """ "id": "first", "kind": "count", "target": "≥ 10 个" """;
    private const string Second = """ "id": "second", "kind": "count", "target": "≥ 10 个" """;

    [Theory]
    [InlineData("", 0)]
    [InlineData(""" , "compliance": "all" """, 0)]
    [InlineData(""" , "compliance": "any" """, 1)]
    [InlineData(""" , "compliance": { "atLeast": 1 } """, 1)]
    [InlineData(""" , "compliance": { "atLeast": 2 } """, 2)]
    public void Read_Compliance_IsTheQuorum(string compliance, int required)
    {
        var measure = Whole(compliance);

        Assert.Equal(required, measure.Quorum.Required);
        Assert.Equal(["first", "second"], measure.Parts);
        Assert.Null(measure.Target);
    }

    [Theory]
    [InlineData(""" "parts": ["first"], "compliance": { "atLeast": 2 } """)]
    [InlineData(""" "parts": ["first"], "compliance": { "atLeast": 0 } """)]
    [InlineData(""" "parts": ["first", "second"], "compliance": { "atLeast": 1.5 } """)]
    public void Read_ImpossibleQuorum_IsRefused(string body) => AssertFound(body, DiagnosticCatalogue.NotAQuorum);

    [Fact]
    public void Read_WrongParts_AreRefused()
    {
        AssertFound(""" "parts": ["third"] """, DiagnosticCatalogue.UnknownPart);
        AssertFound(""" "parts": [] """, DiagnosticCatalogue.EmptyList);
        AssertFound(""" "parts": ["first", "first"] """, DiagnosticCatalogue.RepeatedElement);
        AssertFound(""" "parts": ["whole", "first"] """, DiagnosticCatalogue.CompositeCycle);
        AssertFound(""" "parts": ["first"], "target": "≥ 1 个" """, DiagnosticCatalogue.UnknownKey);
        AssertFound(""" "compliance": "any" """, DiagnosticCatalogue.MissingKey);
    }

    [Fact]
    public void Lower_Parts_AreKept()
    {
        var formula = Assert.IsType<CompositeFormula>(Whole(""" , "compliance": "any" """).Lower());

        Assert.Equal(Quorum.Any, formula.Quorum);
        Assert.Equal(["first", "second"], formula.Parts);
    }

    [Theory]
    [InlineData("", Compliance.Pending, "3/4")]
    [InlineData(""" , "compliance": "any" """, Compliance.Met, "1")]
    [InlineData(""" , "compliance": { "atLeast": 2 } """, Compliance.Pending, "3/4")]
    public void Judge_OnePartMetAndOneHalfWay_FollowsTheQuorum(string compliance, Compliance expected, string raw)
    {
        var programme = Sample.Programme(First, Second, Body(compliance));

        var result = programme.Evaluate(null, Sample.Value(10) with { Measure = "first" }, Sample.Value(5) with { Measure = "second" });

        KindAssert.AssertJudged(expected, Rational.Parse(raw, null), null, result.FindMeasure("whole")!);
    }

    [Fact]
    public void Observe_Composite_IsRefused()
    {
        var programme = Sample.Programme(First, Second, Body(""));

        var refused = Assert.Throws<InvalidRulesException>(() => ObservationSet.Create(programme, [Sample.Value(1) with { Measure = "whole" }]));

        Assert.Equal(DiagnosticCatalogue.CompositeObserved.Code, refused.Diagnostics.Single().Code);
    }

    private static string Body(string compliance) => $""" "id": "whole", "kind": "composite", "parts": ["first", "second"] {compliance} """;

    private static CompositeMeasure Whole(string compliance) =>
        Assert.IsType<CompositeMeasure>(Sample.Programme(First, Second, Body(compliance)).FindMeasure("whole"));

    private static void AssertFound(string body, DiagnosticDescriptor finding) =>
        Assert.Contains(finding.Code, Sample.Load(First, Second, $""" "id": "whole", "kind": "composite", {body} """).Diagnostics.Select(each => each.Code));
}
