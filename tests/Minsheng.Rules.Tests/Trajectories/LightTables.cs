namespace Minsheng.Rules.Tests.Trajectories;

/// <summary>Programmes with a band table of their own.</summary>
internal static class LightTables
{
    public static LoadResult Load(string basis, params IEnumerable<string> bands) =>
        Sample.LoadWith($$""" "lights": { "of": "{{basis}}", "bands": [ {{string.Join(", ", bands)}} ] }, """, """ "id": "m", "kind": "count", "target": "≥ 1 所" """);
}
