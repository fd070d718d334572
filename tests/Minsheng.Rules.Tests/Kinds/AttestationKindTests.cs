using Minsheng.Rules.Expressions;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Tests.Kinds;

public sealed class AttestationKindTests
{
    private const string Body = """ "kind": "attestation" """;

    [Fact]
    public void Read_Measure_HasNoTargetButAnImpliedStage()
    {
        var measure = Sample.Measure<AttestationMeasure>(Body);

        Assert.Null(measure.Target);
        Assert.Equal("attested", measure.ImpliedStage);
    }

    [Fact]
    public void Read_By_IsTheDueDate() =>
        Assert.Equal(Sample.Day("06-30"), Sample.Measure<AttestationMeasure>(""" "kind": "attestation", "by": "2023-06-30" """).Header.By);

    [Fact]
    public void Read_Target_IsRefused() => KindAssert.AssertRefused(""" "kind": "attestation", "target": "≥ 1 项" """, DiagnosticCatalogue.UnknownKey);

    [Fact]
    public void Lower_Attestation_IsDeclared()
    {
        var formula = Assert.IsType<FigureFormula>(Sample.Measure<AttestationMeasure>(Body).Lower());

        Assert.Equal(FigureBehaviour.Declared, Assert.IsType<AttestationExpression>(formula.Actual).Behaviour);
        Assert.Equal((formula.Actual, null), (formula.Completion, formula.Margin));
    }

    [Fact]
    public void Judge_Examples_FollowTheFormula()
    {
        KindAssert.AssertJudged(Compliance.Met, 1, null, Sample.Judge(Body, Attested(true, "文件")));
        KindAssert.AssertJudged(Compliance.Pending, 0, null, Sample.Judge(Body, Attested(false, "文件")));
        KindAssert.AssertJudged(Compliance.Pending, 0, null, Sample.Judge(Body, Attested(true, "")));
        KindAssert.AssertJudged(Compliance.Met, 1, null, Sample.Judge(Body, Attested(true, "文件") with { Expires = Sample.Day("06-30") }));
        KindAssert.AssertJudged(Compliance.Pending, 0, null, Sample.Judge(Body, Attested(true, "文件") with { Expires = Sample.Day("06-29") }));
    }

    private static Observation Attested(bool attested, string source) =>
        new() { Measure = "m", Date = Sample.Day("06-30"), Attested = attested, Source = source };
}
