using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Minsheng.Rules.Packages.Tests;

/// <summary>One program that calls every library, published trimmed and as machine code from the packages.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class TrimmedTests(PackedPackages packed)
{
    private const string Program = """
        using System.Text;
        using Microsoft.Extensions.DependencyInjection;
        using Minsheng.Rules;
        using Minsheng.Rules.Kinds.Progress;
        using Minsheng.Rules.Kinds.Survey;
        using Minsheng.Rules.Plugins;

        var services = new ServiceCollection();
        services.AddMinshengRules(rules => rules.AddProgramme(Lianyungang2023.Name, Lianyungang2023.Source));
        using var provider = services.BuildServiceProvider();
        var programme = provider.GetRequiredService<Programme>();
        var observations = ObservationSet.Bind(programme, CsvObservations.Read("published.csv", Lianyungang2023.OpenPublishedObservations())).Observations!;
        var result = provider.GetRequiredService<IRuleEvaluator>().Evaluate(observations);

        ResultJson.Write(result, Console.Out);
        CsvReport.Write(result, Console.Out);
        MarkdownReport.Write(result, Console.Out);
        var unlisted = new DiagnosticBag();
        PluginAllowList.Read(".", unlisted);
        Console.WriteLine(unlisted.ToSortedList()[0]);
        Console.WriteLine(JudgedByPlugins());
        Console.WriteLine(CaseFile.Read(programme, "broken.cases.json", Encoding.UTF8.GetBytes("{")).Diagnostics[0]);

        static string JudgedByPlugins()
        {
            var rules = new InMemoryRuleSource()
                .Add("programme.json", "{ \"format\": 1, \"id\": \"p\", \"title\": \"p\", \"period\": { \"from\": \"2015-01-01\", \"to\": \"2030-12-31\" }, \"domains\": [ \"01.json\" ] }")
                .Add("01.json", "{ \"format\": 1, \"id\": \"d\", \"title\": \"d\", \"items\": [ { \"number\": 1, \"title\": \"i\", \"measures\": ["
                    + "{ \"id\": \"pace\", \"kind\": \"growth-pace\", \"subject\": \"s\", \"clause\": \"c\", \"target\": \"≤ 25 人\", \"thresholds\": \"un\", \"baseline\": { \"value\": 43, \"date\": \"2015-12-31\" } },"
                    + "{ \"id\": \"survey\", \"kind\": \"satisfaction\", \"subject\": \"s\", \"clause\": \"c\", \"target\": \"≥ 90%\", \"confidence\": \"95%\" } ] } ] }");
            var programme = new ProgrammeLoader(PluginSet.Create(new ProgressPlugin(), new SurveyPlugin())).Load(rules).GetProgramme();
            var figures = ObservationSet.Create(programme,
            [
                new Observation { Measure = "pace", Date = new(2022, 12, 31), Value = 37 },
                new Observation { Measure = "survey", Date = new(2022, 12, 31), Numerator = 372, Denominator = 400 },
            ]);
            return string.Join(", ", RuleEvaluator.Evaluate(figures).Measures.Select(measure => measure.Class!.Code));
        }
        """;

    /// <summary>The tool, templates, and expressions, which are compiled while a program runs, are not for it. Trimming finds nothing; native compilation finds one assembly, which is the reader of CSV that <c>Minsheng.Rules.Data</c> brings.</summary>
    [Fact]
    public void Program_OfEveryLibrary_SaysTheSameTrimmedAndAsMachineCode()
    {
        var libraries = PackedPackages.Ids.Where(id => id is not ("Minsheng.Rules.Cli" or "Minsheng.Rules.Templates" or "Minsheng.Rules.Expressions")).Select(id => $"""<PackageReference Include="{id}" Version="{PackedPackages.Version}" />""");
        using var project = new FreshProject(packed, items: string.Concat(libraries));
        project.Write("Program.cs", Program);
        var expected = project.Dotnet("run");

        Assert.Empty(Warnings(Publish(project, "PublishTrimmed", "trimmed")));
        Assert.Equal(expected, project.Run(project.PathOf("trimmed", "App")));

        Assert.Equal(["IL2104: Assembly 'Sylvan.Data.Csv' produced trim warnings"], Warnings(Publish(project, "PublishAot", "native")));
        Assert.Equal(expected, project.Run(project.PathOf("native", "App")));
        project.AssertThatPackedPackagesAnswered();
    }

    private static string Publish(FreshProject project, string way, string folder) =>
        project.Dotnet("publish", "--runtime", RuntimeInformation.RuntimeIdentifier, $"-p:{way}=true", "--output", folder);

    private static IEnumerable<string> Warnings(string printed) => Warning().Matches(printed).Select(match => match.Groups["text"].Value).Distinct();

    [GeneratedRegex(@"warning (?<text>\w+: .*?)(\. For more|\n)")]
    private static partial Regex Warning();
}
