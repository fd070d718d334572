namespace Minsheng.Rules.Cli.Tests;

public sealed class CheckTests
{
    [Fact]
    public void Check_RealProgramme_IsFineAndSaysWhatThereIs()
    {
        var outcome = Minsheng.Run("check", Minsheng.Rules);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Equal(
            "Lianyungang livelihood commitments 2023: no errors, 0 warnings; 1 domain, 6 items, 21 measures (count 13, proportion 4, milestone 2, attestation 1, quantity 1)\n",
            outcome.Output);
    }

    [Fact]
    public void Check_BrokenRules_PointsAtTheWordAndTheLine()
    {
        using var folder = new RulesFolder();
        folder.Replace("\"kind\": \"quantity\"", "\"kind\": \"quantitty\"");

        var outcome = Minsheng.Run("check", folder.Path);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal("1 error, 0 warnings\n", outcome.Output);
        Assert.Contains("/01-education.json(30,19): error MR2001: unknown kind `quantitty`", outcome.Error);
        Assert.Contains("  30 |           \"kind\": \"quantitty\",\n     |                   ^ did you mean `quantity`?\n", outcome.Error);
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
