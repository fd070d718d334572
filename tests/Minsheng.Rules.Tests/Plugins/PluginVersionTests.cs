using FsCheck.Fluent;
using FsCheck.Xunit;
using Minsheng.Rules.Plugins;

namespace Minsheng.Rules.Tests.Plugins;

public sealed class PluginVersionTests
{
    /// <summary>The example of precedence in Semantic Versioning 2.0, §11, and its neighbours.</summary>
    private static readonly string[] InOrder =
    [
        "0.9.9", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.1", "1.1.0", "2.0.0", "10.0.0",
    ];

    [Fact]
    public void CompareTo_ExampleOfTheSpecification_IsInOrder()
    {
        var shuffled = InOrder.Reverse().Select(text => PluginVersion.Parse(text)).Order();

        Assert.Equal(InOrder, shuffled.Select(version => version.ToString()));
    }

    [Theory]
    [InlineData("1", "1.0.0")]
    [InlineData("1.2", "1.2.0")]
    [InlineData("1.2.3", "1.2.3")]
    [InlineData("1.2.3+build.5", "1.2.3")]
    [InlineData("1.2.3-beta.1+build.5", "1.2.3-beta.1")]
    [InlineData("1.2-a-b", "1.2.0-a-b")]
    public void Parse_MissingNumbersAndBuilds_AreZeroAndLeftOut(string text, string expected)
    {
        Assert.Equal(expected, PluginVersion.Parse(text).ToString());
        Assert.Equal(PluginVersion.Parse(expected), PluginVersion.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.")]
    [InlineData("1.2.3.4")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1.x")]
    [InlineData("1.0-")]
    [InlineData("1.0-a..b")]
    [InlineData("1.0-01")]
    [InlineData("1.0-ä")]
    [InlineData(" 1.0")]
    [InlineData("99999999999")]
    public void TryParse_NoVersion_IsFalse(string text)
    {
        Assert.False(PluginVersion.TryParse(text, out _));
        Assert.Throws<FormatException>(() => PluginVersion.Parse(text));
    }

    [Fact]
    public void Constructor_PartThatNoVersionHas_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PluginVersion(-1, 0, 0));
        Assert.Throws<ArgumentException>(() => new PluginVersion(1, 0, 0, "a b"));
    }

    [Property]
    public bool Parse_OfItsText_IsTheSameVersion(byte major, ushort minor, byte patch, bool isRelease)
    {
        var version = new PluginVersion(major, minor, patch, isRelease ? "" : $"rc.{patch}");
        return PluginVersion.Parse(version.ToString()) == version && PluginVersion.Parse(version.ToString()).GetHashCode() == version.GetHashCode();
    }

    [Property]
    public FsCheck.Property Operators_AnyTwo_AgreeWithTheirPlaces() => Prop.ForAll(
        Gen.Choose(0, InOrder.Length - 1).Two().ToArbitrary(),
        places =>
        {
            var (left, right) = (PluginVersion.Parse(InOrder[places.Item1]), PluginVersion.Parse(InOrder[places.Item2]));
            var order = places.Item1.CompareTo(places.Item2);
            return left < right == order < 0 && left <= right == order <= 0 && left > right == order > 0 && left >= right == order >= 0 && left == right == (order == 0) && left != right == (order != 0);
        });
}
