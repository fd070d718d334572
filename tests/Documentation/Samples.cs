using System.Text.RegularExpressions;

namespace Minsheng.Rules;

/// <summary>The fenced samples of a page, in order; compiled into the test projects that run them.</summary>
internal sealed partial class Samples(params string[] page)
{
    private readonly List<(string Info, string Text)> _blocks =
        [.. Fence().Matches(File.ReadAllText(Repository.PathOf(page))).Select(match => (match.Groups["info"].Value.Trim(), match.Groups["text"].Value))];

    public int Count => _blocks.Count;

    /// <summary>How many blocks have one of some info strings.</summary>
    public int CountOf(params string[] infos) => _blocks.Count(block => infos.Contains(block.Info));

    public string Block(string info) => _blocks.Single(block => block.Info == info).Text;

    /// <summary>The block of an info string that contains a text.</summary>
    public string BlockWith(string info, string text) => _blocks.Single(block => block.Info == info && block.Text.Contains(text, StringComparison.Ordinal)).Text;

    /// <summary>The block that follows the one with an info string, or with a text.</summary>
    public string After(string infoOrText) =>
        _blocks[_blocks.FindIndex(block => block.Info == infoOrText || block.Text.Contains(infoOrText, StringComparison.Ordinal)) + 1].Text;

    public IEnumerable<string> Shells => _blocks.Where(block => block.Info == "sh").Select(block => block.Text);

    [GeneratedRegex("^```(?<info>[^\n]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
