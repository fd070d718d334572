namespace Minsheng.Rules.Testing;

/// <summary>At the target the promise is kept, and is 100% there; below it neither.</summary>
internal sealed class TargetLaw() : ConformanceLaw(
    "target",
    "exactly at the target the promise is kept and the completion is 100%, and below it neither is so, before the due date or on it: whoever reads 100% takes it for kept")
{
    internal override void Check(ExampleCase example, ConformanceKit kit, LawCheck check)
    {
        var programme = example.Load();
        CheckWhetherThereIsOne(example, programme, check);
        if (example.Example.AtTarget is not { } target)
        {
            check.DoesNotApply("it names no rung at its target");
            return;
        }

        if (target < 1 || target >= example.Example.Ladder.Count)
        {
            check.Break("", "a rung at the target with one below it", $"{example.Example.Ladder.Count} rungs, and the target at {target}");
            return;
        }

        for (var rung = 0; rung < target; rung++)
        {
            CheckBelow(example, programme, rung, check);
        }

        CheckAtTarget(example, programme, target, check);
    }

    /// <summary>An example that says that there is no completion is held to that.</summary>
    private static void CheckWhetherThereIsOne(ExampleCase example, Programme programme, LawCheck check)
    {
        if (example.Example.HasCompletion)
        {
            return;
        }

        check.DoesNotApply("it has no completion, so only its verdicts are held to the target");
        foreach (var rung in example.Rungs)
        {
            var by = example.DueDate(programme);
            var result = example.Judge(programme, rung, by);
            check.Expect(result is { Completion: null, CanHaveCompletion: false }, ExampleCase.PlaceOf(rung, by), "no completion, as the example says", Said.Completion(result));
        }
    }

    private static void CheckAtTarget(ExampleCase example, Programme programme, int target, LawCheck check)
    {
        var by = example.DueDate(programme);
        var result = example.Judge(programme, target, by);
        var place = ExampleCase.PlaceOf(target, by) + ", at the target";
        check.Expect(result.Compliance == Compliance.Met, place, "`met`", Said.Verdict(result));
        if (example.Example.HasCompletion)
        {
            check.Expect(result.Completion?.Raw == Rational.One, place, "the completion 1", Said.Completion(result));
        }
    }

    /// <summary>A figure that cannot be judged has no completion; any other below the target has one below 1.</summary>
    private static void CheckBelow(ExampleCase example, Programme programme, int rung, LawCheck check)
    {
        foreach (var asOf in example.Dates(programme))
        {
            var result = example.Judge(programme, rung, asOf);
            var place = ExampleCase.PlaceOf(rung, asOf) + ", below the target";
            check.Expect(result.Compliance != Compliance.Met, place, "anything but `met`", Said.Verdict(result));
            if (example.Example.HasCompletion)
            {
                var isBelow = result.Completion is { } completion ? completion.Raw < Rational.One : result.Compliance is Compliance.Indeterminate or Compliance.NotApplicable;
                check.Expect(isBelow, place, "a completion below 1", Said.Completion(result));
            }
        }
    }
}
