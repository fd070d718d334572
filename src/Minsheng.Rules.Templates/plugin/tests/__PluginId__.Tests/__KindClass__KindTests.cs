using Minsheng.Rules;
using Minsheng.Rules.Testing;

namespace __PluginNamespace__.Tests;

public sealed class __KindClass__KindTests
{
    /// <summary>380 of 400 are 95%; 399 answers are one too few.</summary>
    [Fact]
    public void Judge_WithAndWithoutEnoughAnswers_SaysWhatThereIsToSay()
    {
        var survey = RuleFixture.Of("""{ "kind": "__KindName__", "answers": 400, "target": "≥ 90%" }""").With(new __PluginClass__Plugin());

        Assert.Equal(Compliance.Met, survey.Judge(Row.Counts(380, 400)).Compliance);
        Assert.Equal("fewer than 400 people answered", survey.Judge(Row.Counts(399, 399)).Because.En);
    }

    [Fact]
    public void Load_NoNumberOfAnswers_IsRefusedAtItsPlace()
    {
        var survey = RuleFixture.Of("""{ "kind": "__KindName__", "answers": 0.5, "target": "≥ 90%" }""").With(new __PluginClass__Plugin());

        var finding = Assert.Single(survey.Load().Diagnostics);

        Assert.Equal(("__CodePrefix__1001", "`0.5` is not a number of answers"), (finding.Code, finding.Message.En));
    }
}
