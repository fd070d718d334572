using System.Diagnostics;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Expressions.Tests.Kinds;

/// <summary>What bounds the cost of an expression.</summary>
public sealed class ExpressionLimitTests
{
    /// <summary>Texts that would overflow the stack of a parser without a bound, or keep one that goes back busy for years.</summary>
    public static TheoryData<string> Endless => [
        new string('(', 100_000),
        new string('(', 100_000) + "schools.isMet" + new string(')', 100_000),
        new string('!', 100_000) + "schools.isMet",
        new string('-', 100_000) + "1 > schools.value",
        string.Concat(Enumerable.Repeat("abs(", 100_000)),
        string.Concat(Enumerable.Repeat("schools.isMet && ", 100_000)) + "schools.isMet",
        new string('9', 1_000_000) + " > schools.value",
        "schools.compliance == '" + new string('m', 1_000_000) + "'",
        new string(' ', 1_000_000) + "schools.isMet",
    ];

    [Theory]
    [MemberData(nameof(Endless))]
    public void Read_EndlessText_IsRefusedForItsLength(string expression)
    {
        var diagnostic = Assert.Single(ExpressionProgramme.Check(expression));

        Assert.Equal("EX1001", diagnostic.Code);
        Assert.Equal($"the expression has {expression.Length} characters, at most 1000 are taken", diagnostic.Message.En);
    }

    /// <summary>Each bound, with what is just within it and just past it. The greatest expression that is taken compiles on a stack of half a megabyte.</summary>
    [Theory]
    [InlineData("length", null, "EX1001")]
    [InlineData("parentheses", null, "EX1008")]
    [InlineData("exclamation marks", null, "EX1008")]
    [InlineData("signs", null, "EX1008")]
    [InlineData("not", null, "EX1008")]
    [InlineData("functions", null, "EX1008")]
    [InlineData("parts", null, "EX1009")]
    [InlineData("digits", null, "EX1003")]
    [InlineData("decimals", null, "EX1003")]
    [InlineData("text", null, "EX1006")]
    public void Read_Bounds_AreExact(string bound, string? within, string past)
    {
        string Expression(int more) => bound switch
        {
            "length" => "schools.isMet" + new string(' ', ExpressionLimits.MaxLength - 13 + more),
            "parentheses" => new string('(', ExpressionLimits.MaxDepth + more) + "schools.isMet" + new string(')', ExpressionLimits.MaxDepth + more),
            "exclamation marks" => new string('!', ExpressionLimits.MaxDepth + more) + "schools.isMet",
            "signs" => new string('-', ExpressionLimits.MaxDepth + more) + "schools.value > 1",
            "not" => string.Concat(Enumerable.Repeat("not ", ExpressionLimits.MaxDepth + more)) + "schools.isMet",
            "functions" => string.Concat(Enumerable.Repeat("abs(", ExpressionLimits.MaxDepth + more)) + "schools.value" + new string(')', ExpressionLimits.MaxDepth + more) + " > 1",
            "parts" => "schools.value > 1" + string.Concat(Enumerable.Repeat("+1", ExpressionLimits.MaxParts - 2 + more)),
            "digits" => "schools.value > " + new string('9', ExpressionLimits.MaxDigits + more),
            "decimals" => "schools.value > 0." + new string('9', ExpressionLimits.MaxDigits - 1 + more),
            _ => $"schools.compliance == 'met' || hospital.stage == hospital.stage && '{new string('m', ExpressionLimits.MaxWordLength + more)}' != 'm'",
        };

        Assert.Equal(within is null ? [] : [within], ExpressionProgramme.Check(Expression(0)).Select(diagnostic => diagnostic.Code));
        Assert.Equal([past], ExpressionProgramme.Check(Expression(1)).Select(diagnostic => diagnostic.Code));
    }

    /// <summary>The deepest that the bounds allow: a sum, a product and a sign or function at each level.</summary>
    [Fact]
    public void Read_DeepestExpression_FitsASmallStack()
    {
        var expression = "schools.value > " + string.Concat(Enumerable.Repeat("1+2*(", ExpressionLimits.MaxDepth)) + "schools.value*2+1" + new string(')', ExpressionLimits.MaxDepth);
        IReadOnlyList<Diagnostic>? found = null;
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    found = ExpressionProgramme.Check(expression);
                }
                catch (InvalidOperationException exception)
                {
                    thrown = exception;
                }
            },
            maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();

        Assert.Null(thrown);
        Assert.Empty(found!);
    }

    /// <summary>Numbers grow no longer than what goes into them: the product of 15 numbers of 28 digits has at most 420, and a fraction of 1 decides.</summary>
    [Fact]
    public void Judge_LongestNumbers_StayExact()
    {
        var nines = new string('9', 28);
        var product = string.Join('*', Enumerable.Repeat(nines, 15));

        var result = ExpressionProgramme.Judge($"schools.completion / 7 + {product} > {product}", "12-31", ExpressionProgramme.Row("schools-built", 1));

        Assert.Equal(Compliance.Met, result.Compliance);
    }

    /// <summary>The time to refuse grows with the length, which is bounded: a parser that goes back would not end.</summary>
    [Fact]
    public void Read_LongestNestings_TakeNoTime()
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 20; i++)
        {
            ExpressionProgramme.Check(string.Concat(Enumerable.Repeat("(!-abs(", 140)));
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    /// <summary>Bounds are constants of the assembly; no public member takes settings, a compiler, functions or types.</summary>
    [Fact]
    public void Bounds_AreConstantsThatNothingLoosens()
    {
        Assert.All(typeof(ExpressionLimits).GetFields(), field => Assert.True(field.IsLiteral));
        Assert.Empty(typeof(ExpressionLimits).GetProperties());
        var constructors = typeof(ExpressionKind).GetConstructors().Concat(typeof(ExpressionsPlugin).GetConstructors());
        Assert.All(constructors, constructor => Assert.Empty(constructor.GetParameters()));
        Assert.All([typeof(ExpressionKind), typeof(ExpressionMeasure), typeof(ExpressionsPlugin)], type => Assert.True(type.IsSealed));
        Assert.DoesNotContain(
            new[] { typeof(ExpressionKind), typeof(ExpressionMeasure), typeof(ExpressionsPlugin) }.SelectMany(type => type.GetProperties()),
            property => property.SetMethod is { IsPublic: true } && property.DeclaringType != typeof(ExpressionMeasure));
    }
}
