using Minsheng.Rules.Testing;

namespace Minsheng.Rules.Kinds.Survey.Tests;

/// <summary>The laws that every plug-in is held to.</summary>
public sealed class ConformanceTests
{
    private static readonly ConformanceKit Kit = new(
        new SurveyPlugin(),
        new KindExample("""{ "kind": "satisfaction", "target": "≥ 90%", "unit": "人", "minimumSample": 400 }""")
        {
            Ladder = [Row.Counts(300, 400), Row.Counts(359, 400), Row.Counts(360, 400), Row.Counts(380, 400)],
            AtTarget = 2,
        },

        // 372 of 400 prove 90% with a confidence of 95%, and 371 do not: 360 are 90%, and (n − 360)² ≥ 1.96² · 0.9 · 0.1 · 400 = 138.2976 needs n − 360 ≥ 11.76.
        new KindExample("""{ "kind": "satisfaction", "target": "≥ 90%", "confidence": "95%" }""")
        {
            Name = "with a confidence of 95%",
            Ladder = [Row.Counts(300, 400), Row.Counts(360, 400), Row.Counts(371, 400), Row.Counts(372, 400), Row.Counts(400, 400)],
        },
        new KindExample("""{ "kind": "satisfaction", "target": "≤ 5%", "confidence": 2, "regions": "all" }""")
        {
            Name = "at most 5%, by region",
            Regions = ["east", "west"],
            Ladder =
            [
                [Row.Counts(40, 400) with { Region = "east" }, Row.Counts(40, 400) with { Region = "west" }],
                [Row.Counts(20, 400) with { Region = "east" }, Row.Counts(10, 400) with { Region = "west" }],
                [Row.Counts(2, 400) with { Region = "east" }, Row.Counts(1, 400) with { Region = "west" }],
            ],
            HasCompletion = false,
        });

    public static TheoryData<string> Laws => [.. ConformanceKit.LawNames];

    [Theory]
    [MemberData(nameof(Laws))]
    public void Law_OfEveryPlugin_IsKept(string law) => Kit.Check(law).ThrowIfBroken();
}
