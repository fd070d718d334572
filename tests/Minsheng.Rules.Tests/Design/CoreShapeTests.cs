using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Minsheng.Rules.Expressions;
using Minsheng.Rules.Kinds;

namespace Minsheng.Rules.Tests.Design;

/// <summary>Rules about the shape of the core that a newcomer may rely on.</summary>
public sealed class CoreShapeTests
{
    private static readonly Assembly Core = typeof(Programme).Assembly;

    [Fact]
    public void Core_ReferencesNewtonsoftAndTheFrameworkAlone()
    {
        var references = Core.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal));

        Assert.Equal(["Newtonsoft.Json"], references);
    }

    [Fact]
    public void PublicTypes_AreSealedAbstractOrStatic()
    {
        var open = Core.GetExportedTypes().Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false });

        Assert.Equal([typeof(ObjectReader)], open);
    }

    /// <summary>All but the elements of a result that is filled in place, which no host sees.</summary>
    [Fact]
    public void ValueStructs_AreReadOnly()
    {
        var writable = Core.GetTypes().Where(type => type is { IsValueType: true, IsEnum: false } && !IsGenerated(type) && type.GetCustomAttribute<IsReadOnlyAttribute>() is null).ToHashSet();

        Assert.Equal(
            [
                typeof(CollectedPlace), typeof(ColumnPass), typeof(ComplianceCounts), typeof(KernelAnswer<,>), typeof(KernelVerdicts),
                typeof(SnapshotCell), typeof(SnapshotItemSums), typeof(SnapshotTally), typeof(SnapshotWholeSums),
            ],
            writable);
        Assert.DoesNotContain(writable, type => type.IsVisible);
    }

    [Fact]
    public void NewtonsoftTypes_AppearInNoPublicSignature()
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var leaks = Core.GetExportedTypes()
            .SelectMany(type => type.GetMethods(all).Where(method => method.IsPublic || method.IsFamily))
            .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType))
            .Where(type => type.FullName?.StartsWith("Newtonsoft.", StringComparison.Ordinal) == true);

        Assert.Empty(leaks);
    }

    [Fact]
    public void Expressions_AreAClosedSetOfElevenSealedNodes()
    {
        var nodes = Core.GetTypes().Where(type => type.IsSubclassOf(typeof(RuleExpression)) && !type.IsAbstract).ToList();

        Assert.Equal(11, nodes.Count);
        Assert.All(nodes, node => Assert.True(node.IsSealed && node.Name.EndsWith("Expression", StringComparison.Ordinal)));
        Assert.All(
            new[] { typeof(RuleExpression), typeof(NumberExpression), typeof(ConditionExpression), typeof(MeasureFormula) },
            type => Assert.DoesNotContain(type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance), constructor => constructor.IsFamily && constructor.GetParameters().Length == 0));
    }

    [Fact]
    public void Kinds_FollowTheNamingGrammarEachInItsFolder()
    {
        Assert.All(KindCatalogue.BuiltIn.Kinds, kind =>
        {
            var name = kind.GetType().Name[..^"Kind".Length];
            var folder = Repository.PathOf("src", "Minsheng.Rules", "Kinds", name);
            Assert.Equal(name, char.ToUpperInvariant(kind.Name[0]) + kind.Name[1..]);
            Assert.Equal([$"{name}Kind.cs", $"{name}Measure.cs"], Directory.GetFiles(folder).Select(Path.GetFileName).Order());
            Assert.NotEmpty(kind.Title.Zh);
            Assert.NotEmpty(kind.Title.En);
        });
    }

    [Fact]
    public void Catalogue_HasTheTenKindsOfTheDesign()
    {
        Assert.Equal(
            ["attestation", "change", "composite", "count", "coverage", "level", "milestone", "money", "proportion", "quantity"],
            KindCatalogue.BuiltIn.Kinds.Select(kind => kind.Name));
    }

    [Theory]
    [InlineData(@"Newtonsoft\.Json\.Linq|JsonConvert|JToken|JObject|JsonSerializer")]
    [InlineData(@"System\.Linq\.Expressions|System\.Reflection\.|DynamicMethod|Activator\.|\b(Member|Type|Method|Constructor|Field|Property)Info\b")]
    [InlineData(@"Math\.(Pow|Sqrt|Floor|Round)\b|\b\d+\.\d+(?!\.)[dDfF]?\b(?!"")")]
    [InlineData(@"DateTime(Offset)?\b(?!Styles)|TimeProvider|Stopwatch|TimeZoneInfo|CurrentCulture|CurrentUICulture")]
    [InlineData(@"\bNotImplementedException\b|TODO|FIXME|HACK")]
    public void Source_OfTheCore_NeverUses(string banned) => Assert.Empty(Uses(banned, exempt: null));

    [Theory]
    [InlineData(@"\b(double|float|Half)\b")]
    public void Source_OfTheCore_UsesOnlyForCompletionsInColumns(string banned) => Assert.Empty(Uses(banned, exempt: "Batch"));

    /// <summary>An assembly is asked for resources by name, and for its version; nobody looks at its types.</summary>
    [Fact]
    public void Source_OfTheCore_NamesReflectionOnlyForResourcesAndVersions() =>
        Assert.Equal(
            [("EmbeddedRuleSource.cs:1", "using System.Reflection;"), ("RulePlugin.cs:1", "using System.Reflection;")],
            Uses(@"System\.Reflection", exempt: null).Order());

    private static IEnumerable<(string Place, string Code)> Uses(string banned, string? exempt)
    {
        var pattern = new Regex(banned);
        return Directory.EnumerateFiles(Repository.PathOf("src", "Minsheng.Rules"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && (exempt is null || !file.Contains($"/{exempt}/", StringComparison.Ordinal)))
            .SelectMany(file => File.ReadLines(file).Select((line, index) => (Place: $"{Path.GetFileName(file)}:{index + 1}", Code: WithoutTextAndComments(line))))
            .Where(line => pattern.IsMatch(line.Code));
    }

    private static bool IsGenerated(Type type) =>
        type.Name.StartsWith('<') || type.GetCustomAttribute<CompilerGeneratedAttribute>() is not null || type.DeclaringType?.Name.StartsWith('<') == true || type.FullName!.Contains("RegexGenerator", StringComparison.Ordinal);

    private static string WithoutTextAndComments(string line) =>
        Regex.Replace(Regex.Replace(line, "\"([^\"\\\\]|\\\\.)*\"", "\"\""), "///?.*$", "");
}
