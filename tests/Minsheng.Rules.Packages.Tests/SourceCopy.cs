namespace Minsheng.Rules.Packages.Tests;

/// <summary>The repository's files as they stand, in a clone of their own that has an address, so that packing touches no build of the developer and knows its source.</summary>
internal sealed class SourceCopy : IDisposable
{
    /// <summary>Stands for the place that a release is made from; nobody asks it for anything.</summary>
    public const string Address = "https://github.com/minsheng-rules/minsheng-rules";

    private readonly TemporaryFolder _folder = new();

    public SourceCopy()
    {
        Git(Repository.Root, "clone", "--quiet", "--no-checkout", Repository.Root, Root);
        Git(Root, "remote", "set-url", "origin", Address);
        foreach (var file in Git(Repository.Root, "ls-files", "-z", "--cached", "--others", "--exclude-standard").TrimEnd('\n').Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            Copy(file);
        }
    }

    public string Root => _folder.PathOf("source");

    /// <summary>The commit that is packed.</summary>
    public string Commit => Git(Root, "rev-parse", "HEAD").Trim();

    /// <summary>Packs a solution or a project as the docs say, into <c>artifacts/packages</c>. Analyzers speak when the solution is built, and not again here.</summary>
    public string Pack(string what) => ChildProcess.Run(Root, [], "dotnet", "pack", what, "-c", "Release", "-o", "artifacts/packages", "-p:RunAnalyzers=false");

    public void Dispose() => _folder.Dispose();

    private static string Git(string folder, params string[] args) => ChildProcess.Run(folder, [], "git", args);

    private void Copy(string file)
    {
        var (from, to) = (Repository.PathOf(file), Path.Combine(Root, file));
        if (File.Exists(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
        }
    }
}
