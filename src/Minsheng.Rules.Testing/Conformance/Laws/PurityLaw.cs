namespace Minsheng.Rules.Testing;

/// <summary>Measures do not touch each other.</summary>
internal sealed class PurityLaw() : ConformanceLaw(
    "purity",
    "a measure beside others, of its own kind or another, changes none of their results, and they change none of its: kinds hold no state")
{
    private static readonly (string Kind, string Json, Observation Row)[] FromTheBox =
    [
        ("count", """{ "kind": "count", "id": "beside-count", "subject": "count", "clause": "count", "target": "≥ 15 所" }""", Row.Value(12)),
        ("proportion", """{ "kind": "proportion", "id": "beside-share", "subject": "share", "clause": "share", "numerator": "a", "denominator": "b", "target": "≥ 15%" }""", Row.Counts(149, 1000)),
        ("milestone", """{ "kind": "milestone", "id": "beside-works", "subject": "works", "clause": "works", "target": "reach 建成" }""", Row.Stage("在建")),
    ];

    internal override void Check(ExampleCase example, ConformanceKit kit, LawCheck check)
    {
        var neighbours = NeighboursOf(example, kit).ToList();
        List<string> beside = [.. neighbours.Select(neighbour => neighbour.Text)];
        List<Observation> others = [.. neighbours.Select(neighbour => neighbour.Row)];
        var by = example.DueDate(example.Load());
        foreach (var rung in example.Rungs)
        {
            var own = example.RowsOf(rung).ToList();
            Dictionary<string, string>[] alone = [Results(example.FixtureOf(example.Texts), own, by), Results(example.FixtureOf(beside), others, by)];
            (string Order, IEnumerable<string> Texts)[] orders = [("before them", example.Texts.Concat(beside)), ("after them", beside.Concat(example.Texts))];
            foreach (var (order, texts) in orders)
            {
                var together = Results(example.FixtureOf(texts), own.Concat(others), by);
                foreach (var (id, text) in alone.SelectMany(results => results))
                {
                    check.Same(text, together[id], $"{ExampleCase.PlaceOf(rung, by)}, {order}, `{id}`");
                }
            }
        }
    }

    /// <summary>Some measures from the box, and the other examples of one measure under other ids.</summary>
    private static IEnumerable<(string Text, Observation Row)> NeighboursOf(ExampleCase example, ConformanceKit kit)
    {
        foreach (var (kind, json, row) in FromTheBox.Where(each => kit.Plugins.Kinds.Find(each.Kind) is not null))
        {
            yield return (json, row with { Measure = MeasureText.IdOf(json)! });
        }

        foreach (var (other, index) in kit.Examples.Select((other, index) => (other, index)).Where(each => each.other != example && CanStandBeside(each.other, example)))
        {
            var id = $"beside-{index + 1}";
            var text = RuleText.Write(other.Node!, instead: property => property.Value.Location == other.Node!.Find("id")!.Location ? RuleText.Property("id", RuleText.Text(id)) : null);
            yield return (text, other.RowsOf(other.Example.AtTarget ?? 0).First() with { Measure = id });
        }
    }

    private static bool CanStandBeside(ExampleCase other, ExampleCase example) =>
        other.Node is not null && other.Example.With.Count == 0 && other.Example.Regions.Count == 0 && other.Example.Ladder.All(rung => rung.Count() == 1)
        && other.Example.From == example.Example.From && other.Example.To == example.Example.To;

    /// <summary>What is said of each measure of a programme that is loaded, judged and forgotten before the next one is.</summary>
    private static Dictionary<string, string> Results(RuleFixture fixture, IEnumerable<Observation> rows, DateOnly asOf) =>
        fixture.Evaluate(asOf, rows).Measures.ToDictionary(result => result.Measure.Id, TextOf);

    private static string TextOf(MeasureResult result) => string.Join(
        '\n',
        [
            Said.Verdict(result), Said.Completion(result), Said.Margin(result.Margin), $"{result.Class}", $"{result.Trajectory}", $"{result.DataQuality}",
            result.Explain(Language.English), result.Explain(Language.Chinese),
        ]);
}
