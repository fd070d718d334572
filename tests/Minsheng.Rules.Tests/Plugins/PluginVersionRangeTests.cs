using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Tests.Plugins;

public sealed class PluginVersionRangeTests
{
    /// <summary>The notation and its meaning are those of NuGet's documentation on version ranges.</summary>
    [Theory]
    [InlineData("1.0", "1.0.0 1.5.0 2.0.0", "0.9.0 1.0.0-rc")]
    [InlineData("[1.0,2.0)", "1.0.0 1.9.9", "0.9.9 2.0.0 2.1.0")]
    [InlineData("(1.0,2.0]", "1.0.1 2.0.0", "1.0.0 2.0.1")]
    [InlineData("[1.0]", "1.0.0", "0.9.0 1.0.1")]
    [InlineData("[1.0, 1.0]", "1.0.0", "0.9.0 1.0.1")]
    [InlineData("(,2.0]", "0.1.0 2.0.0", "2.0.1")]
    [InlineData("(,2.0)", "0.1.0 1.9.9", "2.0.0")]
    [InlineData("[1.0,)", "1.0.0 9.0.0", "0.9.0")]
    [InlineData("(1.0,)", "1.0.1", "1.0.0")]
    [InlineData(" 1.0-beta ", "1.0.0-beta 1.0.0", "1.0.0-alpha")]
    public void Contains_ByEachNotation_IsWhatNuGetMeans(string range, string inside, string outside)
    {
        var versions = PluginVersionRange.Parse(range);

        Assert.All(inside.Split(' '), version => Assert.True(versions.Contains(PluginVersion.Parse(version)), version));
        Assert.All(outside.Split(' '), version => Assert.False(versions.Contains(PluginVersion.Parse(version)), version));
        Assert.Equal(versions, PluginVersionRange.Parse(versions.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("1.*")]
    [InlineData("newest")]
    [InlineData("[1.0")]
    [InlineData("[1.0,2.0,3.0]")]
    [InlineData("(1.0)")]
    [InlineData("[]")]
    [InlineData("[,]")]
    [InlineData("[2.0,1.0]")]
    [InlineData("[x,1.0]")]
    public void TryParse_NoRange_IsFalse(string text)
    {
        Assert.False(PluginVersionRange.TryParse(text, out _));
        Assert.Throws<FormatException>(() => PluginVersionRange.Parse(text));
    }
}
