using System.Diagnostics.CodeAnalysis;

namespace Minsheng.Rules.Plugins;

/// <summary>The versions of a plug-in that will do, written as NuGet writes them: <c>1.2</c> for 1.2.0 or newer, <c>[1.2,2.0)</c>, <c>[1.2]</c>, <c>(,2.0]</c>.</summary>
/// <param name="Least">The oldest; null for any.</param>
/// <param name="Most">The newest; null for any.</param>
/// <param name="IncludesLeast">Whether the oldest will do itself.</param>
/// <param name="IncludesMost">Whether the newest will do itself.</param>
public readonly record struct PluginVersionRange(PluginVersion? Least, PluginVersion? Most, bool IncludesLeast = true, bool IncludesMost = false)
{
    /// <summary>Whether a version will do.</summary>
    public bool Contains(PluginVersion version) =>
        (Least is not { } least || version > least || (IncludesLeast && version == least))
        && (Most is not { } most || version < most || (IncludesMost && version == most));

    /// <summary>Reads a range.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static PluginVersionRange Parse(string s) =>
        TryParse(s, out var range) ? range : throw new FormatException($"`{s}` is not a range of versions, write [1.2,2.0)");

    /// <summary>Reads a range; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out PluginVersionRange result)
    {
        result = default;
        var text = s?.Trim() ?? "";
        if (text.Length == 0)
        {
            return false;
        }

        if (text[0] is not ('[' or '('))
        {
            var isVersion = PluginVersion.TryParse(text, out var least);
            result = new PluginVersionRange(least, null);
            return isVersion;
        }

        if (text.Length < 3 || text[^1] is not (']' or ')'))
        {
            return false;
        }

        var (includesLeast, includesMost) = (text[0] == '[', text[^1] == ']');
        var ends = text[1..^1].Split(',');
        if (ends.Length > 2 || !TryReadEnd(ends[0], out var first) || !TryReadEnd(ends[^1], out var last))
        {
            return false;
        }

        // Without a comma one version alone is meant; an end that is left open excludes nothing.
        var isOne = ends.Length == 1;
        result = new PluginVersionRange(first, last, includesLeast, includesMost);
        return isOne ? first is not null && includesLeast && includesMost : !(last < first) && (first is not null || last is not null);
    }

    /// <summary>The range as it is read.</summary>
    public override string ToString() =>
        Most is null && IncludesLeast ? Least?.ToString() ?? "*"
        : Least == Most && IncludesLeast && IncludesMost ? $"[{Least}]"
        : $"{(IncludesLeast ? '[' : '(')}{Least},{Most}{(IncludesMost ? ']' : ')')}";

    private static bool TryReadEnd(string text, out PluginVersion? end)
    {
        var trimmed = text.Trim();
        var isVersion = PluginVersion.TryParse(trimmed, out var version);
        end = isVersion ? version : null;
        return isVersion || trimmed.Length == 0;
    }
}
