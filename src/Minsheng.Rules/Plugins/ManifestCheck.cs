using System.Buffers;

namespace Minsheng.Rules.Plugins;

/// <summary>What a manifest must say to be valid; everything that is wrong with it is reported.</summary>
internal sealed class ManifestCheck(LoadedPlugin plugin, DiagnosticBag diagnostics)
{
    private const int LongestId = 100;
    private const int LongestCode = 16;
    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

    public void Run()
    {
        Require(IsId(plugin.Id), plugin.Id, new("插件标识，如 `Contoso.Rules.Survey`", "an id such as `Contoso.Rules.Survey`"));
        Require(IsInBothLanguages(plugin.Title), plugin.Title.ToString(), new("中英文都有的名称", "a title in Chinese and English"));
        if (!plugin.Formats.Contains(FormatVersion.Current))
        {
            diagnostics.Report(DiagnosticCatalogue.PluginFormatDiffers, Place, plugin.Id, plugin.Formats.ToString(), FormatVersion.Current);
        }

        foreach (var (name, kind) in plugin.NamedKinds)
        {
            Require(Identifier.IsId(name), name, new("指标类型名，如 `survey`", "the name of a kind, such as `survey`"));
            Require(IsInBothLanguages(kind.Title), name, new("中英文都有名称的指标类型", "a kind with a title in Chinese and English"));
        }

        foreach (var name in plugin.Units.SelectMany(unit => unit.Synonyms.Prepend(unit.Unit.Name)))
        {
            Require(IsUnitName(name), name, new("单位名，不含空格、数字和运算符", "the name of a unit, without spaces, digits and operators"));
        }

        foreach (var descriptor in plugin.Diagnostics)
        {
            Require(IsCode(descriptor.Code), descriptor.Code, new("自己的诊断码，如 `SV1001`", "a code of its own, such as `SV1001`"));
            Require(IsInBothLanguages(descriptor.Message), descriptor.Code, new("中英文都有文字的诊断", "a finding with a text in Chinese and English"));
        }

        foreach (var (extension, _) in plugin.NamedReaders)
        {
            Require(IsExtension(extension), extension, new("文件扩展名，如 `.tsv`", "an extension such as `.tsv`"));
        }

        foreach (var (format, _) in plugin.NamedTranslators)
        {
            Require(Identifier.IsId(format), format, new("文件格式名，如 `survey-list`", "the name of a format, such as `survey-list`"));
        }

        foreach (var twice in plugin.Capabilities.GroupBy(capability => capability).Where(same => same.Count() > 1))
        {
            Require(false, twice.Key.Name, new("只写一次的名字", "a name that it brings once"));
        }
    }

    private SourceLocation Place => SourceLocation.OfFile(plugin.Origin);

    private void Require(bool isMet, string said, LocalizedText expected)
    {
        if (!isMet)
        {
            diagnostics.Report(DiagnosticCatalogue.ManifestInvalid, Place, plugin.Id, said, expected);
        }
    }

    private static bool IsId(string id) =>
        id.Length is > 0 and <= LongestId
        && !id.AsSpan().ContainsAnyExcept(IdCharacters)
        && id.Split('.').All(static part => part.Length > 0 && char.IsAsciiLetterOrDigit(part[0]));

    private static bool IsInBothLanguages(LocalizedText text) => text.Zh.Length > 0 && text.En.Length > 0;

    private static bool IsUnitName(string name) =>
        name.Length > 0 && !name.Any(static character => char.IsWhiteSpace(character) || char.IsDigit(character) || "≥≤<>=+-.,→".Contains(character, StringComparison.Ordinal));

    /// <summary>Letters, then digits; MR is the library's own.</summary>
    private static bool IsCode(string code)
    {
        var letters = code.TakeWhile(char.IsAsciiLetterUpper).Count();
        return letters is >= 2 && letters < code.Length && code.Length <= LongestCode && code[letters..].All(char.IsAsciiDigit) && code[..letters] != "MR";
    }

    private static bool IsExtension(string extension) =>
        extension.Length is >= 2 and <= LongestCode && extension[0] == '.' && extension[1..].All(static character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character));
}
