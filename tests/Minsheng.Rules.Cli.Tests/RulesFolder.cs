using System.Text.Json.Nodes;

namespace Minsheng.Rules.Cli.Tests;

/// <summary>A copy of the real rule set that a test may break; removed afterwards.</summary>
internal sealed class RulesFolder : IDisposable
{
    private const string DomainFile = "01-education.json";

    public RulesFolder()
    {
        Path = Directory.CreateTempSubdirectory("minsheng-").FullName;
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf(Minsheng.Rules), "*.json"))
        {
            File.Copy(file, System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file)));
        }
    }

    public string Path { get; }

    /// <summary>Replaces the first occurrence of a text in the domain file.</summary>
    public void Replace(string text, string with)
    {
        var file = System.IO.Path.Combine(Path, DomainFile);
        var content = File.ReadAllText(file);
        var at = content.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"`{text}` is not in the file");
        File.WriteAllText(file, content[..at] + with + content[(at + text.Length)..]);
    }

    /// <summary>Leaves one domain in the programme.</summary>
    public void KeepOnly(string domain)
    {
        var file = System.IO.Path.Combine(Path, "programme.json");
        var programme = JsonNode.Parse(File.ReadAllText(file))!;
        programme["domains"] = new JsonArray(domain);
        File.WriteAllText(file, programme.ToJsonString());
    }

    /// <summary>Removes the case files but those named.</summary>
    public void KeepOnlyCases(params string[] names)
    {
        foreach (var path in Directory.EnumerateFiles(Path, "*.cases.json").Where(path => !names.Contains(System.IO.Path.GetFileName(path))))
        {
            File.Delete(path);
        }
    }

    public string Write(string name, string content)
    {
        var file = System.IO.Path.Combine(Path, name);
        File.WriteAllText(file, content);
        return file;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
