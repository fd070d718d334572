using System.IO.Compression;

namespace Minsheng.Rules.Plugins.Tests;

/// <summary>A folder of plug-ins that is gone afterwards.</summary>
internal sealed class PluginDirectory : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("minsheng-plugins-").FullName;

    public string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Writes a file, also in a sub-folder.</summary>
    public PluginDirectory Add(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
        return this;
    }

    public PluginDirectory Add(string path, string text) => Add(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>A sub-folder with an assembly of its name, as a build puts it there.</summary>
    public PluginDirectory AddFolder(string name, string code, string framework = PluginCode.Net8) => Add($"{name}/{name}.dll", PluginCode.Compile(name, code, framework));

    /// <summary>A package of version 1.0.0.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="dependencies">What it says it needs, as <c>Id version</c>.</param>
    /// <param name="files">Its files.</param>
    public PluginDirectory AddPackage(string id, string[] dependencies, params (string Path, byte[] Bytes)[] files) => Add($"{id}.1.0.0.nupkg", Package(id, "1.0.0", dependencies, files));

    /// <summary>The bytes of a package.</summary>
    public static byte[] Package(string id, string version, string[] dependencies, params (string Path, byte[] Bytes)[] files)
    {
        var group = string.Concat(dependencies.Select(dependency => dependency.Split(' ')).Select(parts => $"""<dependency id="{parts[0]}" version="{parts[1]}" exclude="Build,Analyzers" />"""));
        var nuspec = $"""
            <?xml version="1.0" encoding="utf-8"?>
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
              <metadata>
                <id>{id}</id>
                <version>{version}</version>
                <dependencies>
                  <group targetFramework=".NETFramework4.7.2"><dependency id="Contoso.Old" version="1.0.0" /></group>
                  <group targetFramework="net8.0">{group}</group>
                </dependencies>
              </metadata>
            </package>
            """;
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in files.Prepend(($"{id}.nuspec", System.Text.Encoding.UTF8.GetBytes(nuspec))))
            {
                using var entry = archive.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Allows everything that is there.</summary>
    public PluginDirectory AllowAll()
    {
        PluginAllowList.Of(Root).Write(Root);
        return this;
    }

    /// <summary>Allows everything that is there, and loads it.</summary>
    public PluginFolder LoadAll() => PluginFolder.Load(AllowAll().Root);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
