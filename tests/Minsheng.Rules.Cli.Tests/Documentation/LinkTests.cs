using System.Text.RegularExpressions;

namespace Minsheng.Rules.Cli.Tests.Documentation;

/// <summary>Links and pictures of every page lead to files and folders that there are.</summary>
public sealed partial class LinkTests
{
    private static readonly string[] Folders = ["docs", "rules", "src", "benchmarks"];

    /// <summary>Every page, relative to the repository.</summary>
    public static TheoryData<string> Pages =>
    [
        .. Directory.GetFiles(Repository.Root, "*.md")
            .Concat(Folders.SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder), "*.md", SearchOption.AllDirectories)))
            .Where(page => !page.Contains("node_modules", StringComparison.Ordinal) && !page.Contains("/bin/", StringComparison.Ordinal))
            .Select(page => Path.GetRelativePath(Repository.Root, page)),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_Links_LeadToWhatIsThere(string page)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        var links = Link().Matches(File.ReadAllText(Repository.PathOf(page))).Select(link => link.Groups["path"].Value).Where(path => !path.Contains("://", StringComparison.Ordinal));

        Assert.All(links, path => Assert.True(Path.Exists(Path.Combine(folder, path)), path));
    }

    [GeneratedRegex(@"\]\((?<path>[^)#\s]+)")]
    private static partial Regex Link();
}
