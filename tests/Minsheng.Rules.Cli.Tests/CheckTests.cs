namespace Minsheng.Rules.Cli.Tests;

public sealed class CheckTests
{
    private const string Source = Minsheng.Rules + "/source.txt";

    [Fact]
    public void Check_RealProgramme_IsFineAndSaysWhatThereIs()
    {
        var outcome = Minsheng.Run("check", Minsheng.Rules);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Equal(
            "Lianyungang livelihood commitments 2023: no errors, 0 warnings; 10 domains, 50 items, 281 measures (count 151, milestone 58, attestation 24, money 18, proportion 10, quantity 9, level 7, coverage 3, change 1)\n",
            outcome.Output);
    }

    [Fact]
    public void Check_WithSource_AccountsForAllOfIt()
    {
        var outcome = Minsheng.Run("check", Minsheng.Rules, "--source", Source);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.EndsWith($"{Source}: 50/50 (100%) items, 208/208 (100%) numbers, 256/256 (100%) sentences accounted for\n", outcome.Output);
    }

    [Fact]
    public void Check_WithSourceAndClauseThatDiffers_PointsAtRulesAndSource()
    {
        using var folder = new RulesFolder();
        folder.Replace("全市新建中小学15所", "全市新建中小学16所");

        var outcome = Minsheng.Run("check", folder.Path, "--source", Source, "--language", "zh");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("/01-education.json(16,21): error MR2104: `全市新建中小学16所` 不在原文第 `1` 件里", outcome.Error);
        Assert.Contains("原文在 `全市新建中小学1` 之后是 `5所、改扩建8所。完成校`", outcome.Error);
        Assert.Contains($"{Source}(16,22): error MR2106: `全市新建中小学15所、改扩建8所` 里的 `15所` 不在任何 clause 里", outcome.Error);
        Assert.EndsWith($"{Source}：有着落的条目 50/50 (100%)，数字 207/208 (99%)，句子 255/256 (99%)\n", outcome.Output);
    }

    [Fact]
    public void Check_NoSuchSource_SaysSo()
    {
        var outcome = Minsheng.Run("check", Minsheng.Rules, "--source", "no-such.txt");

        Assert.Equal((2, "no-such.txt: error MR1006: file `no-such.txt` is not there\n"), (outcome.ExitCode, outcome.Error));
    }

    [Fact]
    public void Check_BrokenRules_PointsAtTheWordAndTheLine()
    {
        using var folder = new RulesFolder();
        folder.Replace("\"kind\": \"quantity\"", "\"kind\": \"quantitty\"");

        var outcome = Minsheng.Run("check", folder.Path);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal("1 error, 0 warnings\n", outcome.Output);
        Assert.Contains("/01-education.json(32,19): error MR2001: unknown kind `quantitty`", outcome.Error);
        Assert.Contains("  32 |           \"kind\": \"quantitty\",\n     |                   ^ did you mean `quantity`?\n", outcome.Error);
    }

    [Fact]
    public void Check_InChinese_SpeaksChinese()
    {
        using var folder = new RulesFolder();
        folder.Replace("≥ 15 所", "≥ 15 锁");

        var outcome = Minsheng.Run("check", folder.Path, "--language", "zh");

        Assert.Contains("没有 `锁` 这个单位", outcome.Error);
        Assert.Equal("1 个错误，0 个警告\n", outcome.Output);
    }

    [Fact]
    public void Check_NoSuchFolder_SaysWhichFileIsMissing()
    {
        var outcome = Minsheng.Run("check", "no/such/folder");

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("no/such/folder/programme.json: error MR1006: file `programme.json` is not there\n", outcome.Error);
    }
}
