namespace Minsheng.Rules.Tests.Targets;

public sealed partial class TargetTests
{
    [Theory]
    [InlineData("新增150个公共地下空间4G/5G信号覆盖", "2+4 150个 = ≥ 150 个")]
    [InlineData("改造G204国道12公里", "8+4 12公里 = ≥ 12 公里")]
    [InlineData("建设12家“15分钟医保服务圈”省级示范点", "2+3 12家 = ≥ 12 家")]
    [InlineData("“15分钟医保服务圈”12家", "11+3 12家 = ≥ 12 家")]
    [InlineData("为2500名0至14岁残疾儿童实施免费基本康复救助", "1+5 2500名 = ≥ 2500 人")]
    [InlineData("0至14岁残疾儿童2500名", "9+5 2500名 = ≥ 2500 人")]
    [InlineData("新增4000张养老床位，培训2.5万人次", "2+5 4000张 = ≥ 4000 张", "14+6 2.5万人次 = ≥ 25000 人次")]
    public void FindAll_SentenceWithNames_FindsTheAmountsWithTheirPlaces(string sentence, params string[] expected) =>
        Assert.Equal(expected, Target.FindAll(sentence).Select(found =>
            $"{found.Start}+{found.Length} {sentence.Substring(found.Start, found.Length)} = {found.Target}"));

    [Theory]
    [InlineData("")]
    [InlineData("4G")]
    [InlineData("G204国道")]
    [InlineData("完成1+2+8公安智慧交通系统工程建设")]
    [InlineData("建成连云港职业技术学院13号学生宿舍")]
    [InlineData("实现全市所有行政村5G覆盖")]
    [InlineData("第12届省园艺博览会")]
    [InlineData("第十二届省园艺博览会")]
    [InlineData("每千人口拥有床位")]
    [InlineData("每10万人口")]
    [InlineData("服务千家万户")]
    [InlineData("1月8日上午")]
    [InlineData("2023年民生实事")]
    [InlineData("打造一个品牌，办好十项实事")]
    [InlineData("为一年级学生体检")]
    [InlineData("实施“七免”服务和“一老一小”工程")]
    [InlineData("『30个』样板")]
    public void FindAll_NumbersThatBelongToNames_FindsNothing(string sentence) => Assert.Empty(Target.FindAll(sentence));

    [Theory]
    [InlineData("培训1万5千人")]
    [InlineData("改造二三百户")]
    [InlineData("投入千万元以上")]
    [InlineData("培训12345678901234567890123456789人")]
    public void FindAll_NumberThatCannotBeRead_GivesNoneOfItsParts(string sentence) => Assert.Empty(Target.FindAll(sentence));

    [Theory]
    [InlineData("引号“没有收尾的30个", "30个 = ≥ 30 个")]
    [InlineData("建成二十个站点", "二十个 = ≥ 20 个")]
    [InlineData("建成十二个站点", "十二个 = ≥ 12 个")]
    [InlineData("改造提升5个乡镇卫生院", "5个 = ≥ 5 个")]
    [InlineData("各建成１００家", "１００家 = ≥ 100 家")]
    [InlineData("起付标准由1500元降至750元，报销比例提高至60%", "由1500元降至750元 = 1500 → 750 元", "提高至60% = ≥ 60%")]
    public void FindAll_OtherWords_FindsTheWholePhrase(string sentence, params string[] expected) => AssertFinds(sentence, expected);

    [Fact]
    public void FindAll_GrowthOfAShare_CarriesTheNoteMR3004()
    {
        var found = Assert.Single(Target.FindAll("覆盖率提高5个百分点"));
        Assert.Equal("≥ 5 百分点", found.Target.ToString());
        Assert.Equal("MR3004", Assert.Single(found.Problems).Descriptor.Code);
    }

    [Fact]
    public void FindAll_OwnCatalogue_FindsTheUnitsOfTheAuthor()
    {
        var units = UnitCatalogue.Default.With(new Unit("班", UnitDimension.Count, 1));
        Assert.Equal("≥ 12 班", Assert.Single(Target.FindAll("开设12班", units)).Target.ToString());
        Assert.Empty(Target.FindAll("开设12班"));
    }

    private static void AssertFinds(string sentence, params string[] expected) =>
        Assert.Equal(expected, Target.FindAll(sentence).Select(found => $"{sentence.Substring(found.Start, found.Length)} = {found.Target}"));
}
