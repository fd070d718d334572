namespace Minsheng.Rules.Testing;

/// <summary>Better figures are never judged worse.</summary>
internal sealed class MonotonyLaw() : ConformanceLaw(
    "monotony",
    "up the ladder the completion never falls and `met` is never lost again, at any date: otherwise doing more would pay less")
{
    internal override void Check(ExampleCase example, ConformanceKit kit, LawCheck check)
    {
        if (example.Example.Ladder.Count < 2)
        {
            check.Break("", "two rungs or more", $"{example.Example.Ladder.Count}");
            return;
        }

        var programme = example.Load();
        foreach (var asOf in example.Dates(programme))
        {
            Climb(example, programme, asOf, check);
        }
    }

    /// <summary>Each rung is held to the best of those below it.</summary>
    private static void Climb(ExampleCase example, Programme programme, DateOnly asOf, LawCheck check)
    {
        (int Rung, Rational Completion)? best = null;
        int? firstMet = null;
        foreach (var rung in example.Rungs)
        {
            var result = example.Judge(programme, rung, asOf);
            var place = ExampleCase.PlaceOf(rung, asOf);
            check.Expect(firstMet is null || result.Compliance == Compliance.Met, place, $"`met`, as on rung {firstMet}", Said.Verdict(result));
            firstMet ??= result.Compliance == Compliance.Met ? rung : null;
            if (result.Completion is { Raw: var completion })
            {
                check.Expect(best is null || completion >= best.Value.Completion, place, $"at least the completion {best?.Completion} of rung {best?.Rung}", Said.Completion(result));
                best = best is { } known && known.Completion > completion ? known : (rung, completion);
            }
        }
    }
}
