using Minsheng.Rules.Testing;

namespace __PluginNamespace__.Tests;

/// <summary>The laws that every kind keeps, one after the other. A new kind needs an example here; the law `manifest` says so.</summary>
public sealed class ConformanceTests
{
    private static readonly ConformanceKit Kit = new(
        new __PluginClass__Plugin(),
        new KindExample("""{ "kind": "__KindName__", "answers": 400, "target": "≥ 90%" }""")
        {
            // From the worst to the best: too few answers, below the target, exactly at it, above it.
            Ladder = [Row.Counts(300, 300), Row.Counts(359, 400), Row.Counts(360, 400), Row.Counts(500, 500)],
            AtTarget = 2,
        });

    public static TheoryData<string> Laws => [.. ConformanceKit.LawNames];

    [Theory]
    [MemberData(nameof(Laws))]
    public void Plugin_UnderALaw_KeepsIt(string law) => Kit.Check(law).ThrowIfBroken();
}
