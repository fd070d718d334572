using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Cli.Rendering;

/// <summary>The plug-ins of a folder as text.</summary>
internal static class PluginReport
{
    /// <summary>What is loaded, and what is not.</summary>
    public static void Write(PluginSet set, Language language, TextWriter writer)
    {
        var zh = language == Language.Chinese;
        foreach (var plugin in set.Plugins)
        {
            writer.WriteLine($"{plugin}  {plugin.Title.In(language)}");
            writer.WriteLine($"  {(zh ? "文件" : "file")}    {plugin.Origin}");
            writer.WriteLine($"  sha256  {plugin.Hash}");
            foreach (var area in plugin.Capabilities.GroupBy(capability => capability.Area))
            {
                writer.WriteLine($"  {ResultWords.Of(area.Key).In(language)}  {string.Join(", ", area.Select(capability => capability.Name))}");
            }
        }

        foreach (var refused in set.Refused.OrderBy(refused => refused.Origin, StringComparer.Ordinal))
        {
            writer.WriteLine($"{(zh ? "没有使用" : "refused")}  {refused.Origin}");
            foreach (var found in set.Diagnostics.Where(found => found.Location.File == refused.Origin && found.Severity == DiagnosticSeverity.Error))
            {
                writer.WriteLine($"  {found.Code}: {found.Message.In(language)}");
            }
        }

        writer.WriteLine(zh ? $"{set.Plugins.Count} 个插件，{set.Refused.Count} 个没有使用" : $"{Count(set.Plugins.Count, "plug-in")}, {set.Refused.Count} refused");
    }

    /// <summary>What a list has now, and what that means.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="before">The list before.</param>
    /// <param name="now">The list now.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="writer">Where to.</param>
    public static void WriteAllowed(string directory, IReadOnlyList<AllowedPlugin> before, IReadOnlyList<AllowedPlugin> now, Language language, TextWriter writer)
    {
        var zh = language == Language.Chinese;
        foreach (var plugin in now)
        {
            var old = before.FirstOrDefault(other => other.File == plugin.File);
            var change = old is null ? Word("新", "new") : string.Equals(old.Sha256, plugin.Sha256, StringComparison.OrdinalIgnoreCase) ? Word("同前", "same") : Word("变了", "changed");
            writer.WriteLine($"{plugin.Sha256}  {plugin.File}  {change}");
        }

        foreach (var gone in before.Where(old => now.All(plugin => plugin.File != old.File)))
        {
            writer.WriteLine($"{new string('-', 64)}  {gone.File}  {Word("去掉", "removed")}");
        }

        var list = Path.Combine(directory, PluginAllowList.FileName).Replace('\\', '/');
        writer.WriteLine(zh
            ? $"{list}：{now.Count} 个。这就是信任：它们的代码以你的全部权限运行，请只留下信得过的。"
            : $"{list}: {now.Count}. This is trust: their code runs with all your rights, so keep only what you trust.");

        string Word(string chinese, string english) => zh ? chinese : english;
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
