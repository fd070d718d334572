namespace Minsheng.Rules.Testing;

/// <summary>What is written again says the same.</summary>
internal sealed class RoundTripLaw() : ConformanceLaw(
    "round-trip",
    "a target as text and as an object says the same, and a rule file that is read and written again gives the same results: editors, formatters and exports write rules anew")
{
    internal override void Check(ExampleCase example, ConformanceKit kit, LawCheck check)
    {
        var programme = example.Load();
        Compare(example, example.FixtureOf(RuleText.Write(example.Node!)).Load(), "the rules written again", check);
        if (programme.FindMeasure(example.Id)!.Target is not { } target || example.Node!.Find("target") is null)
        {
            check.DoesNotApply("it has no target, so there is none to write as text and as an object");
            return;
        }

        (string Form, string Json)[] forms = [("text", RuleText.Text(target.ToString())), ("object", target.ToJson())];
        foreach (var (form, json) in forms)
        {
            var text = RuleText.Write(example.Node, instead: property => IsTarget(example, property) ? RuleText.Property("target", json) : null);
            var place = $"the target as {form}, `{json}`";
            var loaded = example.FixtureOf(text).Load();
            Compare(example, loaded, place, check);
            if (loaded.Programme?.FindMeasure(example.Id)?.Target is var again && loaded.Succeeded)
            {
                check.Expect(again == target, place, $"the target `{target}`", $"`{again}`");
            }
        }
    }

    private static bool IsTarget(ExampleCase example, DocumentProperty property) => property.Value.Location == example.Node!.Find("target")!.Location;

    private static void Compare(ExampleCase example, LoadResult again, string place, LawCheck check)
    {
        check.Expect(again.Succeeded, place, "rules without errors", Said.Findings(again.Diagnostics));
        if (again.Programme is not { } other)
        {
            return;
        }

        var programme = example.Load();
        foreach (var rung in example.RungsAndNone)
        {
            foreach (var asOf in example.Dates(programme))
            {
                check.Same(
                    Said.JsonOfRules(example.Evaluate(programme, rung, asOf)), Said.JsonOfRules(example.Evaluate(other, rung, asOf)), $"{place}, {ExampleCase.PlaceOf(rung, asOf)}");
            }
        }
    }
}
