using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Expressions.Tests.Kinds;

/// <summary>Words of the language and of others, thrown together, and expressions made to be right.</summary>
public sealed partial class ExpressionProperties
{
    private static readonly string[] Words =
    [
        "schools", "beds", ".", "value", "isMet", "completion", "compliance", ".value", "schools.value", "beds.isMet", "lists.value", "(", ")", "(", ")", "&&", "||", "!", "and", "or", "not", "+", "-", "*", "/", "==", "!=",
        "<", "<=", ">", ">=", ",", "min(", "max", "abs(", "1", "0", "0.5", "20", "'met'", "\"notMet\"", "true", "false", "it", "new", "typeof(", "GetType()", "DateTime.Now", "v0", "ExactNumber.Add(", "=>", "[", "]", "{", "@0",
        "$", "=", "?", ":", ";", "\\u0041", "（", "\0", "1e9", "0x1", "'", "\"",
    ];

    private static readonly Observation[] Rows = [ExpressionProgramme.Row("schools-built", 12), ExpressionProgramme.Row("nursery-places", 90), ExpressionProgramme.Row("waiting-lists", 0)];

    /// <summary>Whatever is written: findings or a verdict, never an exception; and RulesEngine sees only what was understood, in its own words.</summary>
    [Property(MaxTest = 400)]
    public Property Read_TokenSoup_NeverThrowsAndNeverReachesRulesEngineUnread() => Prop.ForAll(
        Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words)).ToArbitrary(),
        expression =>
        {
            var compiler = new CountingCompiler();
            var loaded = ExpressionProgramme.LoadWith(new ExpressionKind(compiler), [.. ExpressionProgramme.Asked, ExpressionProgramme.Balanced(expression)]);
            var isRefusedByText = loaded.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Code is not ("EX1025" or "EX1026"));
            return (!isRefusedByText || compiler.Texts.Count == 0) && compiler.Texts.TrueForAll(text => Printed().IsMatch(text));
        });

    [Property(MaxTest = 200)]
    public void Read_AnyText_NeverThrows(string text) => ExpressionProgramme.Check(text ?? "");

    /// <summary>What RulesEngine is given and says, against a plain walk over the tree that made the text: exact, and by Kleene.</summary>
    [Property(MaxTest = 300)]
    public Property Judge_ExpressionsThatAreTaken_AgreeWithAPlainWalk() => Prop.ForAll(
        Conditions(4).ToArbitrary(),
        tree =>
        {
            var expression = tree.Text;
            if (expression.Length > ExpressionLimits.MaxLength || ExpressionProgramme.Check(expression).Any(diagnostic => diagnostic.Code is "EX1008" or "EX1009" or "EX1019" or "EX1020"))
            {
                return true;
            }

            var result = Evaluated(expression);
            return tree.Truth switch
            {
                true => result.Compliance == Compliance.Met,
                false => result.Compliance == Compliance.NotMet,
                null => result is { Compliance: Compliance.Indeterminate, Reason: ReasonCode.InputMissing },
            };
        });

    private static MeasureResult Evaluated(string expression)
    {
        var programme = ExpressionProgramme.Load([.. ExpressionProgramme.Asked, ExpressionProgramme.Balanced(expression)]).GetProgramme();
        return RuleEvaluator.Evaluate(ObservationSet.Create(programme, Rows), new EvaluationOptions { AsOf = ExpressionProgramme.Day("12-31") }).FindMeasure("balanced")!;
    }

    /// <summary>Numbers of one unit, so that all may be added: completions, shares and literals. The completion of 12 of 15 is 4/5, of 90 of 100 is 9/10; nobody reports the rotation.</summary>
    private static Gen<Number> Numbers(int depth)
    {
        Gen<Number>[] leaves =
        [
            Gen.Elements(new Number("schools.completion", new Rational(4, 5)), new Number("beds.completion", new Rational(9, 10)), new Number("rotation.value", null)),
            Gen.Choose(0, 40).Select(digits => new Number((digits / 10) + "." + (digits % 10), new Rational(digits, 10))),
        ];
        if (depth == 0)
        {
            return Gen.OneOf(leaves);
        }

        var inner = Numbers(depth - 1);
        var pairs = inner.SelectMany(left => inner.Select(right => (left, right)));
        Gen<Number>[] operations =
        [
            pairs.Select(pair => new Number($"({pair.left.Text} + {pair.right.Text})", pair.left.Value + pair.right.Value)),
            pairs.Select(pair => new Number($"({pair.left.Text} - {pair.right.Text})", pair.left.Value - pair.right.Value)),
            pairs.Select(pair => new Number($"({pair.left.Text} * {pair.right.Text})", pair.left.Value * pair.right.Value)),
            pairs.Select(pair => new Number($"({pair.left.Text} / {pair.right.Text})", pair.right.Value is { Sign: not 0 } divisor ? pair.left.Value / divisor : null)),
            pairs.Select(pair => new Number($"min({pair.left.Text}, {pair.right.Text})", pair.left.Value is { } left && pair.right.Value is { } right ? left < right ? left : right : null)),
            pairs.Select(pair => new Number($"max({pair.left.Text}, {pair.right.Text})", pair.left.Value is { } left && pair.right.Value is { } right ? left < right ? right : left : null)),
            inner.Select(each => new Number($"-{each.Text}", -each.Value)),
            inner.Select(each => new Number($"abs({each.Text})", each.Value is { Sign: < 0 } ? -each.Value : each.Value)),
        ];
        return Gen.OneOf([.. leaves, .. operations]);
    }

    private static Gen<Test> Conditions(int depth)
    {
        var comparisons = Numbers(2).SelectMany(left => Numbers(2).SelectMany(right => Gen.Elements("==", "!=", "<", "<=", ">", ">=").Select(sign => new Test($"{left.Text} {sign} {right.Text}", Compare(left.Value, sign, right.Value)))));
        Gen<Test>[] leaves =
        [
            comparisons,
            Gen.Elements(
                new Test("schools.isMet", false), new Test("schools.isNotMet", true), new Test("rotation.isMet", null), new Test("hospital.isNotMet", null),
                new Test("lists.isMet", true), new Test("schools.compliance == 'notMet'", true), new Test("rotation.compliance == 'met'", false), new Test("lists.value == 0", true)),
        ];
        if (depth == 0)
        {
            return Gen.OneOf(leaves);
        }

        var inner = Conditions(depth - 1);
        var pairs = inner.SelectMany(left => inner.Select(right => (left, right)));
        Gen<Test>[] operations =
        [
            pairs.Select(pair => new Test($"({pair.left.Text} && {pair.right.Text})", pair.left.Truth & pair.right.Truth)),
            pairs.Select(pair => new Test($"({pair.left.Text} or {pair.right.Text})", pair.left.Truth | pair.right.Truth)),
            inner.Select(each => new Test($"!({each.Text})", !each.Truth)),
        ];
        return Gen.OneOf([.. leaves, .. operations]);
    }

    private static bool? Compare(Rational? left, string sign, Rational? right) => (left, right) switch
    {
        ({ } a, { } b) => sign switch { "==" => a == b, "!=" => a != b, "<" => a < b, "<=" => a <= b, ">" => a > b, _ => a >= b },
        _ => null,
    };

    /// <summary>All that the printer can say.</summary>
    [GeneratedRegex(@"^(v\d+|ExactNumber\.(Add|Multiply|Min|Max|Negate|Reciprocal|Abs)\(|\)|, | (==|!=|<|<=|>|>=) )+$")]
    private static partial Regex Printed();

    private sealed record Number(string Text, Rational? Value);

    private sealed record Test(string Text, bool? Truth);
}
