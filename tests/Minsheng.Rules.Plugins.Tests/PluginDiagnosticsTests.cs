using System.Reflection;

namespace Minsheng.Rules.Plugins.Tests;

public sealed class PluginDiagnosticsTests
{
    [Fact]
    public void All_EveryDescriptor_IsListedInOrderAndNoCodeOfTheLibrary()
    {
        var properties = typeof(PluginDiagnostics).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(DiagnosticDescriptor))
            .Select(property => ((DiagnosticDescriptor)property.GetValue(null)!).Code);
        var codes = PluginDiagnostics.All.Select(descriptor => descriptor.Code).ToList();

        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.Equal(properties.Order(StringComparer.Ordinal), codes);
        Assert.Empty(codes.Intersect(DiagnosticCatalogue.All.Select(descriptor => descriptor.Code)));
        Assert.All(codes, code => Assert.Matches("^MR50[345][0-9]$", code));
    }

    [Fact]
    public void Texts_EveryDescriptor_SpeakBothLanguagesInTheStyleOfTheLibrary() => Assert.All(PluginDiagnostics.All, descriptor =>
    {
        Assert.Matches("\\p{IsCJKUnifiedIdeographs}", descriptor.Message.Zh);
        Assert.DoesNotMatch("\\p{IsCJKUnifiedIdeographs}", descriptor.Message.En + descriptor.Help.En);
        Assert.Equal(descriptor.Help.Zh.Length == 0, descriptor.Help.En.Length == 0);
        Assert.Matches("^[`a-z]", descriptor.Message.En);
        Assert.All([descriptor.Message.Zh, descriptor.Message.En, descriptor.Help.Zh, descriptor.Help.En], text => Assert.DoesNotMatch("[.。!！]$|^ | $", text));
    });
}
