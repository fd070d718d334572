using System.Reflection;
using System.Text.RegularExpressions;

namespace Minsheng.Rules.Tests.Diagnostics;

/// <summary>The rules of style for every finding that the library can report.</summary>
public sealed partial class DiagnosticCatalogueTests
{
    public static TheoryData<string> Codes => [.. DiagnosticCatalogue.All.Select(descriptor => descriptor.Code)];

    [Fact]
    public void All_Codes_AreUniqueAndInOrder()
    {
        var codes = DiagnosticCatalogue.All.Select(descriptor => descriptor.Code).ToList();
        Assert.NotEmpty(codes);
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void All_Properties_AreListed()
    {
        var properties = typeof(DiagnosticCatalogue).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(DiagnosticDescriptor))
            .Select(property => (DiagnosticDescriptor)property.GetValue(null)!);
        Assert.Equal(properties.Select(descriptor => descriptor.Code).Order(StringComparer.Ordinal), DiagnosticCatalogue.All.Select(descriptor => descriptor.Code));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_EveryDescriptor_IsMRAndFourDigitsOfAKnownGroup(string code) => Assert.Matches("^MR[1-5][0-9]{3}$", code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Message_EveryDescriptor_SpeaksBothLanguages(string code)
    {
        var descriptor = Find(code);
        Assert.NotEmpty(descriptor.Message.En);
        Assert.Matches("\\p{IsCJKUnifiedIdeographs}", descriptor.Message.Zh);
        Assert.DoesNotMatch("\\p{IsCJKUnifiedIdeographs}", Quoted().Replace(descriptor.Message.En, ""));
        Assert.Equal(descriptor.Help.Zh.Length == 0, descriptor.Help.En.Length == 0);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Texts_EveryDescriptor_HaveNoFullStopNorSpacesAtTheEnds(string code) => Assert.All(TextsOf(Find(code)), text =>
    {
        Assert.Equal(text.Trim(), text);
        Assert.DoesNotMatch("[.。!！]$", text);
    });

    [Theory]
    [MemberData(nameof(Codes))]
    public void Message_EveryDescriptor_StartsInLowerCase(string code)
    {
        var first = Quoted().Replace(Find(code).Message.En, "")[..1];
        Assert.True(first == "J" ? Find(code).Message.En.StartsWith("JSON ", StringComparison.Ordinal) : !char.IsUpper(first[0]));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Message_BothLanguages_TakeTheSameArguments(string code)
    {
        var message = Find(code).Message;
        var english = Placeholders(message.En);
        Assert.Equal(english, Placeholders(message.Zh));
        Assert.Equal(Enumerable.Range(0, english.Count).Select(index => $"{{{index}}}"), english);
        Assert.Empty(Placeholders(Find(code).Help.En + Find(code).Help.Zh));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Texts_EveryDescriptor_NameNoTypesOfTheCode(string code) => Assert.All(TextsOf(Find(code)), text =>
        Assert.DoesNotMatch("(?i)\\b(string|int32|bool|boolean|decimal|object reference|null reference|exception|enum|list<|system\\.|minsheng\\.|nullable|rational|dateonly|documentnode|readonly)\\b", text));

    private static DiagnosticDescriptor Find(string code) => DiagnosticCatalogue.All.Single(descriptor => descriptor.Code == code);

    private static IEnumerable<string> TextsOf(DiagnosticDescriptor descriptor) =>
        [descriptor.Message.Zh, descriptor.Message.En, descriptor.Help.Zh, descriptor.Help.En];

    private static List<string> Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex("\\{[0-9]+\\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Quoted();
}
