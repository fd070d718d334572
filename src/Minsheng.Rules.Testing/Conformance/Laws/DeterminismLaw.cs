using System.Globalization;

namespace Minsheng.Rules.Testing;

/// <summary>Same inputs, same bytes.</summary>
internal sealed class DeterminismLaw() : ConformanceLaw(
    "determinism",
    "the same rules and observations give the same bytes: asked twice, by several threads at once, loaded anew, in other cultures, with keys in another order, with other line ends; results are compared, archived and signed")
{
    private const int Threads = 8;
    private static readonly string[] Cultures = ["tr-TR", "ar-SA", "zh-CN", "de-DE"];

    internal override void Check(ExampleCase example, ConformanceKit kit, LawCheck check)
    {
        CheckAsking(example, check);
        CheckLoading(example, check);
        foreach (var name in Cultures)
        {
            if (Find(name) is { } culture)
            {
                CheckCulture(example, culture, check);
            }
            else
            {
                check.DoesNotApply($"the culture {name} is not known to this process, so nothing is asked under it");
            }
        }
    }

    /// <summary>A culture; null in a process that is set to know none.</summary>
    private static CultureInfo? Find(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The same programme, twice and by many at once.</summary>
    private static void CheckAsking(ExampleCase example, LawCheck check)
    {
        var programme = example.Load();
        foreach (var (rung, asOf) in Questions(example, programme))
        {
            string Ask() => Said.Json(example.Evaluate(programme, rung, asOf));
            var place = ExampleCase.PlaceOf(rung, asOf);
            var expected = Ask();
            check.Same(expected, Ask(), $"{place}, asked twice");
            var answers = new string[Threads];
            Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, thread => answers[thread] = Ask());
            check.Same(expected, answers.FirstOrDefault(answer => answer != expected) ?? expected, $"{place}, asked by {Threads} threads at once");
        }
    }

    /// <summary>The same rules, read once more and written in other ways.</summary>
    private static void CheckLoading(ExampleCase example, LawCheck check)
    {
        var written = RuleText.Write(example.Node!);
        Compare(example, example.Load(), example.Load(), Said.Json, "loaded anew", check);
        Compare(example, example.FixtureOf(written).Load("\n").GetProgramme(), example.FixtureOf(written).Load("\r\n").GetProgramme(), Said.Json, "lines that end in CR LF", check);
        Compare(example, example.Load(), example.FixtureOf(RuleText.Write(example.Node!, backwards: true)).Load().GetProgramme(), Said.JsonOfRules, "keys in reverse order", check);
    }

    /// <summary>Loaded and asked under a culture, which is put back afterwards.</summary>
    private static void CheckCulture(ExampleCase example, CultureInfo culture, LawCheck check)
    {
        var (before, beforeOfTexts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        var programme = example.Load();
        var expected = Questions(example, programme).Select(question => Said.Json(example.Evaluate(programme, question.Rung, question.AsOf))).ToList();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            var again = example.Load();
            foreach (var ((rung, asOf), json) in Questions(example, again).Zip(expected))
            {
                check.Same(json, Said.Json(example.Evaluate(again, rung, asOf)), $"{ExampleCase.PlaceOf(rung, asOf)}, under the culture {culture.Name}");
            }
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeOfTexts);
        }
    }

    private static void Compare(ExampleCase example, Programme first, Programme second, Func<EvaluationResult, string> text, string what, LawCheck check)
    {
        foreach (var (rung, asOf) in Questions(example, first))
        {
            check.Same(text(example.Evaluate(first, rung, asOf)), text(example.Evaluate(second, rung, asOf)), $"{ExampleCase.PlaceOf(rung, asOf)}, {what}");
        }
    }

    private static IEnumerable<(int? Rung, DateOnly AsOf)> Questions(ExampleCase example, Programme programme) =>
        example.RungsAndNone.SelectMany(rung => example.Dates(programme).Select(asOf => (rung, asOf)));
}
