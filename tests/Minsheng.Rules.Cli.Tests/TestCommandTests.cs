namespace Minsheng.Rules.Cli.Tests;

public sealed class TestCommandTests
{
    private const string Cases = "01-education.cases.json";

    [Theory]
    [InlineData(Minsheng.Rules)]
    [InlineData("rules/china-2021-2025")]
    public void Test_RulesOfTheRepository_Pass(string rules)
    {
        var outcome = Minsheng.Run("test", rules);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Matches("^(✓ .*\\.cases\\.json  [0-9]+\n)+cases: [0-9]+ passed, 0 failed\n$", outcome.Output);
    }

    [Fact]
    public void Test_CaseThatFails_SaysWhatDiffersAndWhy()
    {
        using var folder = new RulesFolder();
        folder.KeepOnly("01-education.json");
        folder.KeepOnlyCases();
        folder.Write(Cases, """
            {
              "format": 1,
              "cases": [
                { "name": "差三所", "asOf": "2023-12-31",
                  "observations": [ { "measure": "schools-built", "date": "2023-12-31", "value": 12 } ],
                  "expect": { "measures": { "schools-built": { "compliance": "met", "margin": "-3 所" } } } }
              ]
            }
            """);

        var outcome = Minsheng.Run("test", folder.Path);

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Error));
        Assert.Equal(
            """
            ✗ 01-education.cases.json  0/1
              差三所
                01-education.cases.json(6,66): schools-built.compliance: expected met, found notMet
                schools-built: missed by 2023-12-31: 12 所 (target ≥ 15 所), 3 所 short
            cases: 0 passed, 1 failed

            """,
            outcome.Output);
    }

    [Fact]
    public void Test_FaultyCaseFile_RunsTheOthersAndSaysSo()
    {
        using var folder = new RulesFolder();
        folder.Write(Cases, "{ \"format\": 1, \"cases\": [ { \"nam\": \"a\" } ] }");

        var outcome = Minsheng.Run("test", folder.Path, "--language", "zh");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains($"{Cases}(1,29): error MR1008: 这里没有 `nam` 这个键", outcome.Error);
        Assert.Contains("是不是想写 `name`？", outcome.Error);
        Assert.Contains("✓ 02-health.cases.json", outcome.Output);
        Assert.EndsWith("失败 0 个；有错误的文件没有运行\n", outcome.Output);
    }

    [Fact]
    public void Test_NoCases_TestsNothingAndSaysSo()
    {
        using var folder = new RulesFolder();
        folder.KeepOnlyCases();

        var outcome = Minsheng.Run("test", folder.Path);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Equal($"minsheng: there is no case file (*.cases.json) in {folder.Path}\n", outcome.Error);
    }
}
