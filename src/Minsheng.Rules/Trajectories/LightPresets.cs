using System.Collections.Frozen;

namespace Minsheng.Rules;

/// <summary>Band tables that cities have published, kept as the JSON that authors write.</summary>
internal static class LightPresets
{
    private const string Folder = "Minsheng.Rules.Trajectories.Presets.";
    private const string Extension = ".json";

    private static readonly Lazy<FrozenDictionary<string, LightTable>> Tables = new(ReadAll);

    public static IReadOnlyList<string> Names => [.. Tables.Value.Keys.Order(StringComparer.Ordinal)];

    public static LightTable? Find(string name) => Tables.Value.GetValueOrDefault(name);

    private static FrozenDictionary<string, LightTable> ReadAll() => typeof(LightPresets).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Folder.Length..^Extension.Length], Read, StringComparer.Ordinal);

    private static LightTable Read(string resource)
    {
        using var stream = typeof(LightPresets).Assembly.GetManifestResourceStream(resource)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var diagnostics = new DiagnosticBag();
        var root = StrictJsonReader.Read(SourceText.Decode(resource, bytes.ToArray(), diagnostics)!, diagnostics)!;
        return new LightTableReader(new ObjectReader(root, diagnostics)).Read() ?? throw new InvalidRulesException(diagnostics.ToSortedList());
    }
}
