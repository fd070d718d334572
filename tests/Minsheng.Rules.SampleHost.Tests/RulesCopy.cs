namespace Minsheng.Rules.SampleHost.Tests;

/// <summary>A copy of the real rules that a test may change; removed afterwards.</summary>
internal sealed class RulesCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sample-host-");

    public RulesCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("rules", "lianyungang-2023"), "*.json"))
        {
            File.Copy(file, Path.Combine(_folder.FullName, Path.GetFileName(file)));
        }
    }

    /// <summary>What a host is started with to read the copy.</summary>
    public string Setting => $"--MinshengRules:Programmes:lianyungang-2023:Directory={_folder.FullName}";

    /// <summary>Replaces a text wherever it stands in a file.</summary>
    public void Replace(string file, string text, string with)
    {
        var path = Path.Combine(_folder.FullName, file);
        var content = File.ReadAllText(path);
        Assert.Contains(text, content);
        File.WriteAllText(path, content.Replace(text, with, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
