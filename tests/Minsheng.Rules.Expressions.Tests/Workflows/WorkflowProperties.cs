using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using RulesEngine.Models;

namespace Minsheng.Rules.Expressions.Tests.Workflows;

/// <summary>Random trees of And and Or over simple expressions, some of which throw or lack an input: what RulesEngine says, and Kleene's logic by hand.</summary>
public sealed class WorkflowProperties
{
    private const int RulesOfACase = 12;

    [Property(MaxTest = 25)]
    public Property Evaluate_RandomTrees_AreWhatRulesEngineAndLogicSay() => Prop.ForAll(Cases.ToArbitrary(), drafted =>
    {
        var json = WorkflowBench.Rules([.. drafted.Rules.Select((rule, index) => rule.Json($"R{index}"))]);
        var settings = new ReSettings { NestedRuleExecutionMode = drafted.IsThrifty ? NestedRuleExecutionMode.Performance : NestedRuleExecutionMode.All };

        var result = WorkflowBench.AssertSame(json, WorkflowBench.Inputs(("a", drafted.A), ("text", drafted.Text)), settings);

        // A run that stops early has not seen what would settle a rule, so the logic is asked where it runs to the end.
        Assert.All(result.Measures.Zip(drafted.Rules), pair => Assert.True(drafted.IsThrifty || pair.First.Compliance == pair.Second.Verdict(drafted), $"{pair.Second.Json("R")}: {pair.First.Compliance}"));
    });

    private static Gen<Drafted> Cases =>
        from rules in AnyTree(3).ArrayOf(RulesOfACase)
        from a in Gen.Choose(-2, 2)
        from text in Gen.Elements("", "x", "xyz")
        from isThrifty in Gen.Elements(true, false)
        select new Drafted(rules, a, text, isThrifty);

    private static Gen<Tree> AnyTree(int depth) => depth == 0 ? Leaves : Gen.Frequency((2, Leaves), (3, Nodes(depth)));

    private static Gen<Tree> Leaves => Gen.Elements<Tree>(
        new Leaf("a > 0", each => each.A > 0 ? Compliance.Met : Compliance.NotMet),
        new Leaf("a * a == 4", each => each.A * each.A == 4 ? Compliance.Met : Compliance.NotMet),
        new Leaf("text.Length > 1 || a < 0", each => each.Text.Length > 1 || each.A < 0 ? Compliance.Met : Compliance.NotMet),
        new Leaf("text == 'x'", each => each.Text == "x" ? Compliance.Met : Compliance.NotMet),
        new Leaf("2 / a >= 1", each => each.A == 0 ? Compliance.Error : 2 / each.A >= 1 ? Compliance.Met : Compliance.NotMet),
        new Leaf("text.Substring(1) != 'y'", each => each.Text.Length < 1 ? Compliance.Error : each.Text[1..] != "y" ? Compliance.Met : Compliance.NotMet),
        new Leaf("a > absent.Count", _ => Compliance.Indeterminate));

    private static Gen<Tree> Nodes(int depth) =>
        from operation in Gen.Elements("And", "AndAlso", "Or", "OrElse")
        from count in Gen.Choose(1, 3)
        from children in AnyTree(depth - 1).ArrayOf(count)
        from enabled in Gen.Choose(0, 5).ArrayOf(count)
        select (Tree)new Node(operation, [.. children.Zip(enabled, (child, one) => (child, one > 0))]);

    private sealed record Drafted(Tree[] Rules, int A, string Text, bool IsThrifty);

    private abstract record Tree
    {
        public abstract string Json(string name);

        public abstract Compliance Verdict(Drafted drafted);
    }

    private sealed record Leaf(string Expression, Func<Drafted, Compliance> Truth) : Tree
    {
        public override string Json(string name) => $"\"RuleName\": \"{name}\", \"ErrorMessage\": \"$(a) and $(text)\", \"Expression\": \"{Expression.Replace("'", "\\\"", StringComparison.Ordinal)}\"";

        public override Compliance Verdict(Drafted drafted) => Truth(drafted);
    }

    private sealed record Node(string Operation, IReadOnlyList<(Tree Tree, bool IsEnabled)> Children) : Tree
    {
        public override string Json(string name) =>
            $"\"RuleName\": \"{name}\", \"Operator\": \"{Operation}\", \"Rules\": [ {string.Join(", ", Children.Select((child, index) => $"{{ \"Enabled\": {(child.IsEnabled ? "true" : "false")}, {child.Tree.Json($"{name}-{index}")} }}"))} ]";

        public override Compliance Verdict(Drafted drafted)
        {
            var parts = Children.Where(child => child.IsEnabled).Select(child => child.Tree.Verdict(drafted)).ToList();
            var decided = Operation.StartsWith("And", StringComparison.Ordinal) ? Compliance.NotMet : Compliance.Met;
            return parts.Count == 0 ? Compliance.NotMet
                : parts.Contains(decided) ? decided
                : parts.Contains(Compliance.Error) ? Compliance.Error
                : parts.Contains(Compliance.Indeterminate) ? Compliance.Indeterminate
                : parts[0];
        }
    }
}
