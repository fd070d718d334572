namespace Minsheng.Rules.Tests.Kinds;

/// <summary>What tests of kinds ask for again and again.</summary>
internal static class KindAssert
{
    public static void AssertRefused(string body, DiagnosticDescriptor finding) => Assert.Contains(finding.Code, Sample.CodesOf(body));

    public static void AssertTarget(Relation relation, Rational bound, string unit, Target? target)
    {
        var one = Assert.IsType<BoundTarget>(target);
        Assert.Equal((relation, bound, unit), (one.Relation, one.Bound, one.Unit?.Name));
    }

    public static void AssertJudged(Compliance compliance, Rational? raw, string? margin, MeasureResult result)
    {
        Assert.Equal(compliance, result.Compliance);
        Assert.Equal(raw, result.Completion?.Raw);
        Assert.Equal(margin, result.Margin is { } amount ? $"{amount.Amount} {amount.Unit.Name}" : null);
    }
}
