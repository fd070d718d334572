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
        var programme = example.Load();
        var backwards = example.FixtureOf(RuleText.Write(example.Node!, backwards: true)).Load().GetProgramme();
        var written = RuleText.Write(example.Node!);
        var (unix, windows) = (example.FixtureOf(written).Load("\n").GetProgramme(), example.FixtureOf(written).Load("\r\n").GetProgramme());
        foreach (var rung in example.RungsAndNone)
        {
            foreach (var asOf in example.Dates(programme))
            {
                var place = ExampleCase.PlaceOf(rung, asOf);
                string Json(Programme rules) => Said.Json(example.Evaluate(rules, rung, asOf));
                string JsonOfRules(Programme rules) => Said.JsonOfRules(example.Evaluate(rules, rung, asOf));
                var expected = Json(programme);
                check.Same(expected, Json(programme), $"{place}, asked twice");
                check.Same(expected, Json(example.Load()), $"{place}, loaded anew");
                check.Same(JsonOfRules(programme), JsonOfRules(backwards), $"{place}, keys in reverse order");
                check.Same(Json(unix), Json(windows), $"{place}, lines that end in CR LF");
                CheckThreads(expected, () => Json(programme), place, check);
                CheckCultures(expected, () => Json(example.Load()), place, check);
            }
        }
    }

    private static void CheckThreads(string expected, Func<string> ask, string place, LawCheck check)
    {
        var answers = new string[Threads];
        Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, thread => answers[thread] = ask());
        check.Same(expected, answers.FirstOrDefault(answer => answer != expected) ?? expected, $"{place}, asked by {Threads} threads at once");
    }

    private static void CheckCultures(string expected, Func<string> ask, string place, LawCheck check)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            foreach (var name in Cultures)
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
                check.Same(expected, ask(), $"{place}, under the culture {name}");
            }
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }
}
