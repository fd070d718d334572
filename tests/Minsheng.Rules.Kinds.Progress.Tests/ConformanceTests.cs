using Minsheng.Rules.Testing;

namespace Minsheng.Rules.Kinds.Progress.Tests;

/// <summary>The laws that every plug-in is held to.</summary>
public sealed class ConformanceTests
{
    private static readonly ConformanceKit Kit = new(
        new ProgressPlugin(),
        new KindExample("""{ "kind": "targeted-change", "target": "≥ 80%", "baseline": { "value": "60%", "date": "2022-12-31", "source": "年鉴" } }""")
        {
            Ladder = [Row.Share(0.5m), Row.Share(0.6m), Row.Share(0.62m), Row.Share(0.7m), Row.Share(0.8m), Row.Share(0.9m)],
            AtTarget = 4,
        },
        new KindExample("""{ "kind": "targeted-change", "target": "≤ 750 元", "unit": "元", "weightedBy": "参保人数", "baseline": { "value": "1500 元", "date": "2022-12-31" } }""")
        {
            Ladder = [Row.Value(1600), Row.Value(1500), Row.Value(1400), Row.Value(750), Row.Value(700)],
            AtTarget = 3,
        },
        new KindExample("""{ "kind": "growth-pace", "target": "≤ 25 人", "thresholds": "un", "baseline": { "value": 100, "date": "2015-12-31" } }""")
        {
            From = new(2016, 1, 1),
            To = new(2030, 12, 31),
            Ladder = [Row.Value(120), Row.Value(100), Row.Value(60), Row.Value(25), Row.Value(10)],
            AtTarget = 3,
        },
        new KindExample("""
            { "kind": "growth-pace", "target": "≥ 40%", "baseline": { "value": "10%", "date": "2015-12-31" },
              "thresholds": [ { "class": "fast", "title": { "zh": "快", "en": "fast" }, "from": 1 }, { "class": "slow", "title": { "zh": "慢", "en": "slow" } } ] }
            """)
        {
            Name = "a table of the author's own",
            From = new(2016, 1, 1),
            To = new(2030, 12, 31),
            Ladder = [Row.Share(0.05m), Row.Share(0.1m), Row.Share(0.2m), Row.Share(0.4m), Row.Share(0.6m)],
            AtTarget = 3,
        });

    public static TheoryData<string> Laws => [.. ConformanceKit.LawNames];

    [Theory]
    [MemberData(nameof(Laws))]
    public void Law_OfEveryPlugin_IsKept(string law) => Kit.Check(law).ThrowIfBroken();
}
