using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Expressions.Tests.Kinds;

/// <summary>What RulesEngine sees of an expression: parameters, exact arithmetic and one comparison. Logic is not for it, and neither is the author's text.</summary>
public sealed class AtomPrinterTests
{
    [Theory]
    [InlineData("schools.isMet", "v0")]
    [InlineData("schools.value >= 20", "v0 >= v1")]
    [InlineData("schools.value >= 20 && !beds.isMet || true", "v0 >= v1", "v0", "v0")]
    [InlineData("schools.compliance == 'met'", "v0 == v1")]
    [InlineData("schools.value + 1 - 2 > 3", "ExactNumber.Add(v0, ExactNumber.Add(v1, ExactNumber.Negate(v2))) > v3")]
    [InlineData("schools.value * 2 / 3 > -schools.target", "ExactNumber.Multiply(v0, ExactNumber.Multiply(v1, ExactNumber.Reciprocal(v2))) > ExactNumber.Negate(v3)")]
    [InlineData("1 + 2 + 3 + schools.value < 9", "ExactNumber.Add(ExactNumber.Add(v0, v1), ExactNumber.Add(v2, v3)) < v4")]
    [InlineData("min(1, schools.value, abs(2)) != 3", "ExactNumber.Min(v0, ExactNumber.Min(v1, ExactNumber.Abs(v2))) != v3")]
    public void Print_Expression_GivesEachAtomInRulesEnginesWords(string expression, params string[] texts)
    {
        var compiler = new CountingCompiler();

        Assert.True(ExpressionProgramme.LoadWith(new ExpressionKind(compiler), [.. ExpressionProgramme.Asked, ExpressionProgramme.Balanced(expression)]).Succeeded);

        Assert.Equal(texts, compiler.Texts);
    }
}
