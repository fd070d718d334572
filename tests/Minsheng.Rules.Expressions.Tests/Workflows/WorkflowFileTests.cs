using Minsheng.Rules.Kinds;
using Minsheng.Rules.Plugins;
using Minsheng.Rules.Workflows;
using RulesEngine.Models;

namespace Minsheng.Rules.Expressions.Tests.Workflows;

/// <summary>What a workflow file becomes, and what is refused in it: each with its code and place.</summary>
public sealed class WorkflowFileTests
{
    private const string Two = """
        [
          {
            "WorkflowName": "Discount",
            "Rules": [
              { "RuleName": "GiveDiscount10", "SuccessEvent": "10", "Properties": { "level": 2 }, "Expression": "input1 > 10" },
              { "RuleName": "Either way", "Operator": "Or", "Rules": [ { "RuleName": "A", "Expression": "input1 > 1" }, { "RuleName": "B", "Expression": "input1 < 0" } ] }
            ]
          },
          { "WorkflowName": "年龄", "Rules": [ { "RuleName": "成年", "Expression": "input1 >= 18" } ] }
        ]
        """;

    [Fact]
    public void Load_WorkflowFile_IsADomain()
    {
        var programme = WorkflowBench.Load(Two).GetProgramme();

        var domain = Assert.Single(programme.Domains);
        Assert.Equal(("w-11-workflows", "11-workflows"), (domain.Id, domain.Title.Zh));
        Assert.Equal([(11001, "Discount"), (11002, "年龄")], domain.Items.Select(item => (item.Number, item.Title.Zh)));
        var measures = programme.Measures.Cast<WorkflowMeasure>().ToList();
        Assert.Equal(["discount-give-discount10", "discount-either-way"], measures.Take(2).Select(measure => measure.Id));
        Assert.Equal(["input1 > 10", "A Or B", "input1 >= 18"], measures.Select(measure => measure.Header.Clause));
        Assert.Equal(("Discount", "GiveDiscount10", "10", "2"), (measures[0].WorkflowName, measures[0].RuleName, measures[0].SuccessEvent, measures[0].Properties["level"]!.ToString()));
        Assert.Equal("11-workflows.json(5,7)", measures[0].Header.Location.ToString());
        Assert.Equal("/0/Rules/0/Expression", measures[0].Header.ClauseLocation.Pointer);
    }

    /// <summary>A name that is lost in an id leaves its hash there: the same on every machine, another for another name.</summary>
    [Fact]
    public void Load_NamesInChinese_HaveIdsOfTheirHashes()
    {
        string IdOf(string rule) => WorkflowBench.Load($$"""{ "WorkflowName": "年龄", "Rules": [ { "RuleName": "{{rule}}", "Expression": "true" } ] }""").GetProgramme().Measures.Single().Id;

        Assert.Matches("^w-[0-9a-f]{8}$", IdOf("成年"));
        Assert.Equal(IdOf("成年"), IdOf("成年"));
        Assert.NotEqual(IdOf("成年"), IdOf("未成年"));
    }

    [Theory]
    [InlineData("a", "w-a")]
    [InlineData("HTTPStatus2Check", "w-httpstatus2-check")]
    [InlineData("--give__it--", "w-give-it")]
    [InlineData("9 lives", "w-9-lives")]
    public void Load_RuleName_BecomesAnId(string rule, string id) =>
        Assert.Equal(id, WorkflowBench.Load(WorkflowBench.Rules($"\"RuleName\": \"{rule}\", \"Expression\": \"true\"")).GetProgramme().Measures.Single().Id);

    [Fact]
    public void Load_NamesOfOneId_AreReportedAtTheName() =>
        Assert.Contains("MR2002", Assert.Single(WorkflowBench.Findings(WorkflowBench.Rules(""" "RuleName": "A b", "Expression": "true" """, """ "RuleName": "aB", "Expression": "true" """))), StringComparison.Ordinal);

    /// <summary>Without the host's word a workflow is refused, whatever a rule file says.</summary>
    [Theory]
    [InlineData(Two)]
    [InlineData("""{ "workflowName": "W", "AllowTrustedWorkflows": true }""")]
    public void Load_WithoutTheHostsWord_IsRefused(string json)
    {
        var finding = Assert.Single(WorkflowBench.Load(json, new ExpressionsPlugin()).Diagnostics);

        Assert.Equal("11-workflows.json(1,1): error WF1001: this is a Microsoft RulesEngine workflow, which is code that the host does not allow to run", finding.ToString());
        Assert.Contains("AllowTrustedWorkflows", finding.Help.En, StringComparison.Ordinal);
    }

    /// <summary>A loader of plug-in folders finds one public manifest in the assembly, and that one refuses.</summary>
    [Fact]
    public void Assembly_PublicManifests_AreTheOneThatRefuses() =>
        Assert.Equal([typeof(ExpressionsPlugin)], typeof(ExpressionsPlugin).Assembly.GetExportedTypes().Where(type => type.IsAssignableTo(typeof(RulePlugin))));

    [Fact]
    public void Load_KindInADomainFile_IsRefused()
    {
        var plugins = PluginSet.Create(new ExpressionsPlugin().AllowTrustedWorkflows(new WorkflowOptions()));
        var loaded = new ProgrammeLoader(plugins).Load(new InMemoryRuleSource()
            .Add("programme.json", """{ "format": 1, "id": "p", "title": "测试", "period": { "from": "2023-01-01", "to": "2023-12-31" }, "domains": [ "d.json" ] }""")
            .Add("d.json", """{ "format": 1, "id": "d", "title": "领域", "items": [ { "number": 1, "title": "事项", "measures": [ { "id": "m", "kind": "workflow", "subject": "x", "clause": "x", "origin": [ "W" ] } ] } ] }"""));

        Assert.Contains("WF1002", loaded.Diagnostics.Select(finding => finding.Code));
    }

    [Fact]
    public void Create_ThePlugin_IsValidAndListsWhatItBrings()
    {
        var plugins = PluginSet.Create(new ExpressionsPlugin().AllowTrustedWorkflows(new WorkflowOptions()));

        Assert.Empty(plugins.Diagnostics);
        Assert.Contains("domains rulesengine-workflow", plugins.Plugins.Single().Capabilities.Select(capability => capability.ToString()));
    }

    /// <summary>What RulesEngine would leave out, or fail of only while it runs.</summary>
    [Theory]
    [InlineData(""" "ruleName": "R", "RuleName": "R", "Expression": "true" """, "MR1008 unknown key `ruleName`")]
    [InlineData(""" "RuleName": "R", "Expresion": "true" """, "MR1008 unknown key `Expresion`|MR1009 key `Expression` is missing")]
    [InlineData(""" "Expression": "true" """, "MR1009 key `RuleName` is missing")]
    [InlineData(""" "RuleName": "R", "Expression": "" """, "MR1009 key `Expression` is missing")]
    [InlineData(""" "RuleName": 7, "Expression": "true" """, "MR1010 expected text, found a number")]
    [InlineData(""" "RuleName": "R", "Enabled": "yes", "Expression": "true" """, "MR1010 expected true or false, found text")]
    [InlineData(""" "RuleName": "R", "Operator": "and", "Rules": [ { "RuleName": "A", "Expression": "true" } ] """, "WF1003 `and` is no operator, expected And, AndAlso, Or or OrElse")]
    [InlineData(""" "RuleName": "R", "Operator": "And", "Expression": "true", "Rules": [ { "RuleName": "A", "Expression": "true" } ] """, "WF1004")]
    [InlineData(""" "RuleName": "R", "Rules": [ { "RuleName": "A", "Expression": "true" } ] """, "WF1005")]
    [InlineData(""" "RuleName": "R", "Operator": "And" """, "MR1009 key `Rules` is missing")]
    [InlineData(""" "RuleName": "R", "LocalParams": [ { "Name": "a", "Expression": "1" }, { "Name": "a", "Expression": "2" } ], "Expression": "true" """, "WF1006 the name `a` is taken already")]
    [InlineData(""" "RuleName": "R", "LocalParams": [ { "Name": "a", "Expression": "1" } ], "Operator": "Or", "Rules": [ { "RuleName": "A", "LocalParams": [ { "Name": "a", "Expression": "1" } ], "Expression": "true" } ] """, "WF1006 the name `a` is taken already")]
    [InlineData(""" "RuleName": "R", "Operator": "And", "WorkflowsToInject": [ "W" ], "Rules": [ { "RuleName": "A", "Expression": "true" } ] """, "WF1010")]
    [InlineData(""" "RuleName": "R", "Expression": "true", "Actions": { "OnSucess": { "Name": "OutputExpression" } } """, "MR1008 unknown key `OnSucess`")]
    [InlineData(""" "RuleName": "R", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpresion", "Context": {} } } """, "WF1011 no action is named `OutputExpresion`; there are: OutputExpression, EvaluateRule")]
    [InlineData(""" "RuleName": "R", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression" } } """, "MR1009 key `Context` is missing")]
    [InlineData(""" "RuleName": "R", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expresion": "1" } } } """, "MR1008 unknown key `Expresion`|MR1009 key `expression` is missing")]
    [InlineData(""" "RuleName": "R", "Expression": "true", "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "1", "expression": "2" } } } """, "WF1006 the name `expression` is taken already")]
    [InlineData(""" "RuleName": "R", "Expression": "true", "Actions": { "OnSuccess": { "Name": "EvaluateRule", "Context": { "workflowName": "V", "ruleName": "R" } } } """, "WF1007 there is no workflow `V` in this file")]
    [InlineData(""" "RuleName": "R", "Expression": "true", "Actions": { "OnSuccess": { "Name": "EvaluateRule", "Context": { "workflowName": "W", "ruleName": "S" } } } """, "WF1008 workflow `W` has no enabled rule `S`")]
    [InlineData(""" "RuleName": "R", "Expression": "true", "Actions": { "OnFailure": { "Name": "EvaluateRule", "Context": { "workflowName": "W", "ruleName": "R" } } } """, "WF1009 `R` leads back to itself, on which RulesEngine would run out of stack")]
    [InlineData(""" "RuleName": "R", "Expression": "true", "Actions": { "OnFailure": { "Name": "EvaluateRule", "Context": { "workflowName": "W", "ruleName": "Q", "inputFilter": "a", "additionalInputs": [ { "name": "x", "Expression": "1" } ] } } } """, "MR1010 expected a list, found `\"a\"`|MR1009 key `Name` is missing|MR1008 unknown key `name`")]
    [InlineData(""" "RuleName": "R", "RuleExpressionType": "SqlExpression", "Expression": "true" """, "WF1017")]
    public void Load_WhatCannotBeCarriedOver_IsRefused(string rule, string expected)
    {
        var findings = WorkflowBench.Load(WorkflowBench.Rules(rule)).Diagnostics;

        Assert.All(findings, finding => Assert.True(finding.Location.Line == 1 && finding.Location.Column > 30, finding.ToString()));
        Assert.Equal(expected.Split('|').Order(), findings.Select(finding => $"{finding.Code} {finding.Message.En}").Select(text => expected.Contains(' ', StringComparison.Ordinal) ? text : text[..6]).Order());
    }

    [Theory]
    [InlineData("""[ { "WorkflowName": "W", "WorkflowsToInject": [ "V" ] } ]""", "/0/WorkflowsToInject/0 WF1007")]
    [InlineData("""[ { "WorkflowName": "W", "WorkflowsToInject": [ "W" ], "Rules": [ { "RuleName": "A", "Expression": "true" } ] } ]""", "/0/WorkflowsToInject/0 WF1009")]
    [InlineData("""[ { "WorkflowName": "W", "WorkflowsToInject": [ "V" ] }, { "WorkflowName": "V", "WorkflowsToInject": [ "W" ] } ]""", "/0/WorkflowsToInject/0 WF1009|/1/WorkflowsToInject/0 WF1009")]
    [InlineData("""[ { "WorkflowName": "W", "Rules": [ { "RuleName": "A", "Expression": "true" } ] }, { "WorkflowName": "W", "Rules": [ { "RuleName": "A", "Expression": "true" } ] } ]""", "/1/WorkflowName WF1006")]
    [InlineData("""[ { "WorkflowName": "W", "WorkflowsToInject": [ "V" ], "Rules": [ { "RuleName": "A", "Expression": "true" } ] }, { "WorkflowName": "V", "Rules": [ { "RuleName": "A", "Expression": "true" } ] } ]""", "/1/Rules/0/RuleName WF1006")]
    [InlineData("""{ "WorkflowName": "W", "Rules": [] }""", "/ MR1009")]
    [InlineData("""{ "workflowName": "W", "Rules": [ { "RuleName": "A", "Expression": "true" } ] }""", "/ MR1009|/workflowName MR1008")]
    [InlineData("""[ { "WorkflowName": "W", "Rules": [ { "RuleName": "A", "Expression": "true" } ] }, 7 ]""", "/1 MR1009|/1 MR1009")]
    public void Load_WorkflowsThatDoNotFit_AreRefused(string json, string expected) =>
        Assert.Equal(expected.Split('|'), WorkflowBench.Load(json).Diagnostics.Select(finding => $"{(finding.Location.Pointer.Length == 0 ? "/" : finding.Location.Pointer)} {finding.Code}"));

    /// <summary>The old name of the key, which System.Text.Json leaves out and Newtonsoft.Json reads.</summary>
    [Fact]
    public void Load_OldNameOfInjection_Injects() => Assert.Equal(
        ["w-a", "v-a"],
        WorkflowBench.Load("""[ { "WorkflowName": "W", "WorkflowRulesToInject": [ "V" ] }, { "WorkflowName": "V", "Rules": [ { "RuleName": "A", "Expression": "true" } ] } ]""").GetProgramme().Measures.Select(measure => measure.Id));

    [Fact]
    public void Load_WhatHasNoEffect_IsAWarning()
    {
        var loaded = WorkflowBench.Load(WorkflowBench.Rules(
            """ "RuleName": "R", "ErrorType": "Error", "Expression": "true" """,
            """ "RuleName": "S", "Operator": "And", "Rules": [ { "RuleName": "A", "Enabled": false, "Expression": "true" } ] """));

        Assert.Equal(["warning WF1015", "warning WF1014"], loaded.Diagnostics.Select(finding => string.Join(' ', finding.ToString().Split(' ')[1..3]).TrimEnd(':')));
        Assert.Equal(2, loaded.GetProgramme().Measures.Count());
    }

    [Fact]
    public void Load_ParametersThatTheSettingsSwitchOff_AreRefused() =>
        Assert.Contains("WF1016", Assert.Single(WorkflowBench.Findings(
            WorkflowBench.Rules(""" "RuleName": "R", "LocalParams": [ { "Name": "a", "Expression": "1" } ], "Expression": "true" """),
            new WorkflowOptions { Settings = new ReSettings { EnableScopedParams = false } })), StringComparison.Ordinal);

    /// <summary>Settings that make a fault read as false are no settings for a verdict.</summary>
    [Fact]
    public void Settings_ThatHideFaults_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new WorkflowOptions { Settings = new ReSettings { IgnoreException = true } });
        Assert.Throws<ArgumentException>(() => new WorkflowOptions { Settings = new ReSettings { EnableExceptionAsErrorMessageForRuleExpressionParsing = false } });
    }

    /// <summary>An expression that does not parse or type is found where it is wrong, inside the JSON text; RulesEngine says "not success".</summary>
    [Theory]
    [InlineData("place.Ovens >", 13, "WF1012")]
    [InlineData("place.Oven > 1", 6, "WF1012")]
    [InlineData("place.Ovens + true", 12, "WF1012")]
    [InlineData("place.Ovens", 0, "WF1012")]
    [InlineData("plase.Ovens > 1", 0, "WF1013")]
    [InlineData("place.Town == \"x\" && limt > 1", 21, "WF1013")]
    [InlineData("place.Ovens > 1)", 15, "WF1012")]
    public void Load_ExpressionForDeclaredInputs_IsCompiled(string expression, int position, string code)
    {
        var json = WorkflowBench.Lambda(expression);
        var options = new WorkflowOptions { InputTypes = new Dictionary<string, Type> { ["place"] = typeof(Place), ["limit"] = typeof(int) } };
        var column = json.IndexOf("\"Expression\": \"", StringComparison.Ordinal) + 16 + position + expression.AsSpan(0, position).Count('"');

        Assert.StartsWith($"1,{column} {code}", Assert.Single(WorkflowBench.Findings(json, options)), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_NameThatIsNearlyAnInput_IsHelped()
    {
        var finding = Assert.Single(WorkflowBench.Load(WorkflowBench.Lambda("plase.Ovens > 1"), new WorkflowOptions { InputTypes = new Dictionary<string, Type> { ["place"] = typeof(Place) } }).Diagnostics);

        Assert.Equal("did you mean `place`?", finding.Help.En);
    }

    public sealed record Place(string Town, int Ovens);
}
