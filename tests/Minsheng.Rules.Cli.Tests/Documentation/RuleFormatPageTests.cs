using System.Text;
using System.Text.RegularExpressions;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Cli.Tests.Documentation;

public sealed class RuleFormatPageTests
{
    private readonly string _text = File.ReadAllText(Repository.PathOf("rules", "README.md"));
    private readonly Samples _samples = new("rules", "README.md");

    private LoadResult Load() => new ProgrammeLoader().Load(new InMemoryRuleSource()
        .Add("programme.json", _samples.Block("json programme.json"))
        .Add("01-everything.json", _samples.Block("json 01-everything.json"))
        .Add("02-everywhere.json", _samples.Block("json 02-everywhere.json")));

    [Fact]
    public void Programme_Loaded_HasNoFindingsAndEveryKind()
    {
        var loaded = Load();

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(
            KindCatalogue.BuiltIn.Kinds.Select(kind => kind.Name).Order(),
            loaded.GetProgramme().Measures.Select(measure => measure.Kind).Distinct().Order());
    }

    [Fact]
    public void SourceText_HeldAgainstTheRules_IsAccountedForWhole()
    {
        var coverage = SourceCoverage.Check(Load().GetProgramme(), new SourceText("source.txt", _samples.Block("text source.txt")));

        Assert.Empty(coverage.Diagnostics);
        Assert.Equal((5, 15), (coverage.ItemsCovered, coverage.NumbersCovered));
    }

    [Fact]
    public void Cases_Run_Pass()
    {
        var cases = CaseFile.Read(Load().GetProgramme(), "01-everything.cases.json", Encoding.UTF8.GetBytes(_samples.Block("json 01-everything.cases.json")));

        Assert.Empty(cases.Diagnostics);
        Assert.Empty(Assert.Single(cases.Run()).Differences);
    }

    [Fact]
    public void KeysOfExpectations_InTheTable_AreThoseThatAreRead()
    {
        string[] keys = ["compliance", "reason", "trajectory", "dataQuality", "light", "completion", "capped", "margin", "countMargin", "actual", "required", "forecast", "stage", "notes", "regions"];

        Assert.All(keys, key =>
        {
            var text = $$"""{ "format": 1, "cases": [ { "name": "a", "observations": [], "expect": { "measures": { "schools-built": { "{{key}}": {} } } } } ] }""";
            var found = CaseFile.Read(Load().GetProgramme(), "a.cases.json", Encoding.UTF8.GetBytes(text)).Diagnostics.Select(diagnostic => diagnostic.Code);

            Assert.Contains($"`{key}`", _text);
            Assert.DoesNotContain("MR1008", found);
        });
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
