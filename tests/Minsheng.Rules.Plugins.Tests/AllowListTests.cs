using System.Diagnostics;
using System.Security.Cryptography;

namespace Minsheng.Rules.Plugins.Tests;

/// <summary>Nothing is loaded that the list does not name, and nothing at all by a list that is not right.</summary>
public sealed class AllowListTests
{
    private static readonly byte[] Steady = PluginCode.Compile("Steady", PluginCode.WithKind("Contoso.Steady", "steady"));
    private static readonly string Hash = Convert.ToHexString(SHA256.HashData(Steady)).ToLowerInvariant();

    [Fact]
    public void Load_NoFolder_IsRefusedAndSaysSo()
    {
        using var folder = PluginFolder.Load("not-there");

        Assert.True(folder.IsRefused);
        Assert.Equal(["plugins.json: error MR5031: there is no folder of plug-ins `not-there`"], Found.Lines(folder.Set.Diagnostics));
    }

    [Fact]
    public void Load_EmptyFolder_IsNoPlugInsAndNoError()
    {
        using var directory = new PluginDirectory();
        using var folder = PluginFolder.Load(directory.Add("readme.txt", "nothing here").Root);

        Assert.False(folder.IsRefused);
        Assert.Empty(folder.Set.Plugins);
        Assert.Empty(folder.Set.Diagnostics);
    }

    [Fact]
    public void Load_FolderWithoutList_LoadsNothingAndSaysHowToMakeOne()
    {
        using var directory = new PluginDirectory().Add("Steady.dll", Steady);
        using var folder = PluginFolder.Load(directory.Root);

        var found = Assert.Single(folder.Set.Diagnostics);
        Assert.Equal("plugins.json: error MR5033: the folder has no list `plugins.json`, and nothing of it is loaded", found.ToString());
        Assert.Contains("`minsheng plugins allow DIR`", found.Help.En, StringComparison.Ordinal);
        Assert.True(folder.IsRefused);
        Assert.Empty(folder.Set.Plugins);
    }

    [Fact]
    public void Load_Listed_IsLoadedAndTheRestIsNamed()
    {
        using var directory = new PluginDirectory().Add("Steady.dll", Steady).Add("Other.dll", Steady).AddFolder("More", PluginCode.WithKind("Contoso.More", "more"))
            .Add("plugins.json", """{ "format": 1, "plugins": [ { "file": "Steady.dll" } ] }""");
        using var folder = PluginFolder.Load(directory.Root);

        Assert.False(folder.IsRefused);
        Assert.Equal(("Contoso.Steady 1.0.0", "Steady.dll", Hash), (folder.Set.Plugins.Single().ToString(), folder.Set.Plugins[0].Origin, folder.Set.Plugins[0].Hash));
        Assert.Equal(
            ["More: info MR5039: `More` is not on the list and not loaded", "Other.dll: info MR5039: `Other.dll` is not on the list and not loaded"],
            Found.Lines(folder.Set.Diagnostics));
    }

    /// <summary>Upper case is as good; the last digit is turned in the second.</summary>
    [Fact]
    public void Load_Pinned_IsLoadedByItsHashAlone()
    {
        using var directory = new PluginDirectory().Add("Steady.dll", Steady);
        directory.Add("plugins.json", $$"""{ "format": 1, "plugins": [ { "file": "Steady.dll", "sha256": "{{Hash.ToUpperInvariant()}}" } ] }""");
        using var right = PluginFolder.Load(directory.Root);
        Assert.Single(right.Set.Plugins);

        var other = Hash[..^1] + (Hash[^1] == '0' ? '1' : '0');
        directory.Add("plugins.json", $$"""{ "format": 1, "plugins": [ { "file": "Steady.dll", "sha256": "{{other}}" } ] }""");
        using var wrong = PluginFolder.Load(directory.Root);
        Assert.Equal(
            [$"plugins.json(1,63): error MR5035: `Steady.dll` is not the one on the list: its SHA-256 is {Hash}, and the list says {other}"],
            Found.Lines(wrong.Set.Diagnostics));
        Assert.True(wrong.IsRefused);
        Assert.Empty(wrong.Set.Plugins);
    }

    /// <summary>One byte of each form is turned; the one that is right is not loaded either, for somebody was in the folder.</summary>
    [Theory]
    [InlineData("Steady.dll")]
    [InlineData("Contoso.Packed.1.0.0.nupkg")]
    [InlineData("More/More.dll")]
    [InlineData("More/sub/.hidden")]
    public void Load_OneByteTurned_IsFoundAndNothingIsLoaded(string file)
    {
        using var directory = new PluginDirectory()
            .Add("Steady.dll", Steady)
            .AddPackage("Contoso.Packed", [], ("lib/net8.0/Contoso.Packed.dll", PluginCode.Compile("Contoso.Packed", PluginCode.WithKind("Contoso.Packed", "packed"))))
            .AddFolder("More", PluginCode.WithKind("Contoso.More", "more"))
            .Add("More/sub/.hidden", "nobody looks here");
        using var before = directory.LoadAll();
        Assert.Equal(3, before.Set.Plugins.Count);

        var bytes = File.ReadAllBytes(directory.PathOf(file));
        bytes[bytes.Length / 2] ^= 1;
        directory.Add(file, bytes);
        using var after = PluginFolder.Load(directory.Root);

        Assert.Equal("MR5035", Assert.Single(after.Set.Diagnostics).Code);
        Assert.Contains($"`{file.Split('/')[0]}`", after.Set.Diagnostics[0].Message.En, StringComparison.Ordinal);
        Assert.True(after.IsRefused);
        Assert.Empty(after.Set.Plugins);
    }

    /// <summary>The hash of a folder is what a shell says of it.</summary>
    [Fact]
    public void Hash_OfAFolder_IsThatOfTheShell()
    {
        using var directory = new PluginDirectory().AddFolder("More", PluginCode.WithKind("Contoso.More", "more")).Add("More/a.txt", "a").Add("More/Z.txt", "z").Add("More/sub/b.txt", "b").Add("More/.c", "c");
        File.CreateSymbolicLink(directory.PathOf("More", "link.txt"), directory.PathOf("More", "a.txt"));
        var start = new ProcessStartInfo("sh", ["-c", "cd More && find . -type f | sed 's|^\\./||' | LC_ALL=C sort | xargs sha256sum | sha256sum"]) { WorkingDirectory = directory.Root, RedirectStandardOutput = true };
        using var shell = Process.Start(start)!;
        var printed = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();

        Assert.Equal($"{PluginAllowList.Of(directory.Root).Plugins.Single().Sha256}  -\n", printed);
        Assert.Matches("^[0-9a-f]{64} ", printed);
    }

    /// <summary>Where a backslash is a character like others, two files may differ in it alone.</summary>
    [Fact]
    public void Hash_OfAFolderWithABackslashInAName_CountsBothFiles()
    {
        using var directory = new PluginDirectory().AddFolder("More", PluginCode.WithKind("Contoso.More", "more")).Add("More/sub/b.txt", "b");
        var before = PluginAllowList.Of(directory.Root).Plugins.Single().Sha256;

        directory.Add("More/sub\\b.txt", "b");

        Assert.NotEqual(before, PluginAllowList.Of(directory.Root).Plugins.Single().Sha256);
    }

    [Fact]
    public void Load_ListWithSlips_SaysAllOfThemWithLineAndColumn()
    {
        using var directory = new PluginDirectory().Add("Steady.dll", Steady).Add("plugins.json", """
            {
              "format": 1,
              "plugins": [
                { "file": "../Steady.dll" },
                { "fil": "Steady.dll" },
                { "file": "Steady.dll", "sha256": "abc" },
                { "file": "Steady.dll" },
                { "file": "", "note": "x" }
              ],
              "plugin": []
            }
            """);
        using var folder = PluginFolder.Load(directory.Root);

        Assert.Equal(
            [
                "plugins.json(4,15): error MR5037: `../Steady.dll` is not the name of a file or folder in this folder",
                "plugins.json(5,5): error MR1009: key `file` is missing",
                "plugins.json(5,7): error MR1008: unknown key `fil`",
                "plugins.json(6,39): error MR5038: `abc` is not a SHA-256",
                "plugins.json(7,15): error MR5036: `Steady.dll` is on the list twice",
                "plugins.json(8,15): error MR1011: empty text",
                "plugins.json(8,19): error MR1008: unknown key `note`",
                "plugins.json(10,3): error MR1008: unknown key `plugin`",
            ],
            Found.Lines(folder.Set.Diagnostics));
        Assert.Equal("did you mean `file`?", folder.Set.Diagnostics[2].Help.En);
        Assert.True(folder.IsRefused);
    }

    [Theory]
    [InlineData("{", "MR1")]
    [InlineData("[]", "MR1")]
    [InlineData("""{ "plugins": [] }""", "MR1")]
    [InlineData("""{ "format": 2, "plugins": [] }""", "MR1")]
    [InlineData("""{ "format": 1 }""", "MR1009")]
    public void Load_ListThatIsNone_IsRefused(string list, string code)
    {
        using var directory = new PluginDirectory().Add("Steady.dll", Steady).Add("plugins.json", list);
        using var folder = PluginFolder.Load(directory.Root);

        Assert.True(folder.IsRefused);
        Assert.StartsWith(code, folder.Set.Diagnostics.First(found => found.Severity == DiagnosticSeverity.Error).Code, StringComparison.Ordinal);
        Assert.Empty(folder.Set.Plugins);
    }

    [Fact]
    public void Load_ListedThatIsNotThere_IsAnErrorOfTheListWithTheNearMiss()
    {
        using var directory = new PluginDirectory().Add("Steady.dll", Steady).Add("plugins.json", """{ "format": 1, "plugins": [ { "file": "steady.dll" } ] }""");
        using var folder = PluginFolder.Load(directory.Root);

        Assert.Equal(
            ["Steady.dll: info MR5039: `Steady.dll` is not on the list and not loaded", "plugins.json(1,39): error MR5034: `steady.dll` is on the list and not in the folder"],
            Found.Lines(folder.Set.Diagnostics));
        Assert.Equal("did you mean `Steady.dll`?", folder.Set.Diagnostics[1].Help.En);
        Assert.True(folder.IsRefused);
    }

    /// <summary>Whoever can write into the folder cannot allow anything where the host says what may be loaded.</summary>
    [Fact]
    public void Load_ListOfCode_TakesThePlaceOfTheFile()
    {
        using var directory = new PluginDirectory().Add("Steady.dll", Steady).AddFolder("More", PluginCode.WithKind("Contoso.More", "more")).AllowAll();

        using var folder = PluginFolder.Load(directory.Root, new PluginLoadOptions().Allow("Steady.dll", Hash));
        using var wrong = PluginFolder.Load(directory.Root, new PluginLoadOptions().Allow("Steady.dll", new string('0', 64)));

        Assert.Equal(["Contoso.Steady"], folder.Set.Plugins.Select(plugin => plugin.Id));
        Assert.Equal(["More: info MR5039: `More` is not on the list and not loaded"], Found.Lines(folder.Set.Diagnostics));
        Assert.True(wrong.IsRefused);
        Assert.Equal(["More: MR5039", "Steady.dll: MR5035"], wrong.Set.Diagnostics.Select(found => $"{found.Location}: {found.Code}"));
    }

    [Fact]
    public void Write_WhatLiesThere_IsReadBackWithTheSameHashes()
    {
        using var directory = new PluginDirectory().Add("Steady.dll", Steady).Add("odd \"name\".dll", Steady).Add("a.symbols.nupkg", Steady).Add("a.snupkg", Steady).Add("notes/read.md", "no plug-in").Add("a\\b:c.dll", Steady).AllowAll();
        var diagnostics = new DiagnosticBag();

        var list = PluginAllowList.Read(directory.Root, diagnostics)!;

        Assert.Equal(0, diagnostics.Count);
        Assert.Equal([new AllowedPlugin("Steady.dll", Hash), new AllowedPlugin("odd \"name\".dll", Hash)], PluginAllowList.Of(directory.Root).Plugins);
        Assert.Equal(PluginAllowList.Of(directory.Root).Plugins, list.Plugins);
    }

    /// <summary>What was hashed is what is loaded: a file that is exchanged right after is not looked at again.</summary>
    [Fact]
    public void Load_FilesExchangedAndRemovedAfterwards_DoNotMatter()
    {
        using var directory = new PluginDirectory().Add("Steady.dll", Steady);
        using var folder = directory.LoadAll();
        File.Delete(directory.PathOf("Steady.dll"));

        Assert.Equal("steady", folder.Set.Plugins.Single().Kinds.Single().Name);
    }
}
