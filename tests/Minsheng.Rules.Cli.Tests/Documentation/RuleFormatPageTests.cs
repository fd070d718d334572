using System.Text.RegularExpressions;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Cli.Tests.Documentation;

public sealed class RuleFormatPageTests
{
    private readonly string _text = File.ReadAllText(Repository.PathOf("rules", "README.md"));
    private readonly Samples _samples = new("rules", "README.md");

    [Fact]
    public void Programme_Loaded_HasNoFindingsAndEveryKind()
    {
        var loaded = new ProgrammeLoader().Load(new InMemoryRuleSource()
            .Add("programme.json", _samples.Block("json programme.json"))
            .Add("01-everything.json", _samples.Block("json 01-everything.json"))
            .Add("02-everywhere.json", _samples.Block("json 02-everywhere.json")));

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(
            KindCatalogue.BuiltIn.Kinds.Select(kind => kind.Name).Order(),
            loaded.GetProgramme().Measures.Select(measure => measure.Kind).Distinct().Order());
    }

    [Fact]
    public void WordsOfTargets_AreReadAsTheTableSays()
    {
        var rows = Regex.Matches(_text, "^\\| `(?<text>[^`]+)` \\| `(?<object>\\{[^`]+)` \\|$", RegexOptions.Multiline);

        Assert.Equal(12, rows.Count);
        Assert.All(rows, row => Assert.Equal(row.Groups["object"].Value, Target.Parse(row.Groups["text"].Value).ToJson()));
    }

    [Fact]
    public void Columns_AreThoseOfObservationFiles()
    {
        Assert.All(ObservationColumns.Names, column => Assert.Contains($"`{column}`", _text));
    }
}
