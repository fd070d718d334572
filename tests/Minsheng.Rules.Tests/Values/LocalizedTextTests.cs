namespace Minsheng.Rules.Tests.Values;

public sealed class LocalizedTextTests
{
    [Fact]
    public void Equals_TextsThatReadTheSame_AreEqual()
    {
        Assert.Equal(default, new LocalizedText("", ""));
        Assert.Equal(new LocalizedText("教育", ""), new LocalizedText("教育", ""));
        Assert.NotEqual(new LocalizedText("教育", ""), new LocalizedText("", "教育"));
        Assert.Equal(("", ""), (new LocalizedText("", "").Zh, default(LocalizedText).En));
    }

    [Fact]
    public void In_ALanguage_IsItsText() =>
        Assert.Equal(("教育", "Education"), (new LocalizedText("教育", "Education").In(Language.Chinese), new LocalizedText("教育", "Education").In(Language.English)));
}
