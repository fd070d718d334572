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
        var alone = example.Load();
        var without = example.FixtureOf(neighbours.Select(neighbour => neighbour.Text)).Load().GetProgramme();
        var by = example.DueDate(alone);
        var others = neighbours.Select(neighbour => neighbour.Row).ToList();
        (string Order, Programme Both)[] orders =
        [
            ("before them", example.FixtureOf([.. example.Texts, .. neighbours.Select(neighbour => neighbour.Text)]).Load().GetProgramme()),
            ("after them", example.FixtureOf([.. neighbours.Select(neighbour => neighbour.Text), .. example.Texts]).Load().GetProgramme()),
        ];
        foreach (var rung in example.Rungs)
        {
            var own = example.RowsOf(rung).ToList();
            var before = Results(alone, own, by).Concat(Results(without, others, by)).ToList();
            foreach (var (order, both) in orders)
            {
                var after = Results(both, [.. own, .. others], by);
                foreach (var (id, text) in before)
                {
                    check.Same(text, after[id], $"{ExampleCase.PlaceOf(rung, by)}, {order}, `{id}`");
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
            var text = RuleText.Write(other.Node!, instead: property => property.Value.Location == other.Node!.Find("id")!.Location ? RuleText.Property("id", id) : null);
            yield return (text, other.RowsOf(other.Example.AtTarget ?? 0).First() with { Measure = id });
        }
    }

    private static bool CanStandBeside(ExampleCase other, ExampleCase example) =>
        other.Node is not null && other.Example.With.Count == 0 && other.Example.Regions.Count == 0 && other.Example.Ladder.All(rung => rung.Count() == 1)
        && other.Example.From == example.Example.From && other.Example.To == example.Example.To;

    private static Dictionary<string, string> Results(Programme programme, IEnumerable<Observation> rows, DateOnly asOf) => RuleEvaluator
        .Evaluate(ObservationSet.Create(programme, RuleFixture.Completed(programme, rows, asOf)), new EvaluationOptions { AsOf = asOf })
        .Measures.ToDictionary(result => result.Measure.Id, TextOf);

    private static string TextOf(MeasureResult result) => string.Join(
        '\n',
        [
            Said.Verdict(result), Said.Completion(result), Said.Margin(result.Margin), $"{result.Class}", $"{result.Trajectory}", $"{result.DataQuality}",
            result.Explain(Language.English), result.Explain(Language.Chinese),
        ]);
}
