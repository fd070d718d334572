namespace Minsheng.Rules.Cli.Tests;

/// <summary>Machine code says, byte by byte, what the usual build says of the same words.</summary>
public sealed class NativeProgramTests(NativeProgram native) : IClassFixture<NativeProgram>
{
    private static readonly string[] Evaluate = ["evaluate", Minsheng.Rules, "--observations", Minsheng.Illustrative, "--as-of", "2023-09-30"];

    [Theory]
    [InlineData("--format text --language zh")]
    [InlineData("--format text --language en --all --regions")]
    [InlineData("--format json")]
    [InlineData("--format csv")]
    [InlineData("--format markdown")]
    [InlineData("--fail-on notMet,atRisk")]
    [InlineData("--as-of yesterday")]
    public void Evaluate_RealProgramme_SaysTheSame(string options) => AssertSame("", [.. Evaluate, .. options.Split(' ')]);

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("evaluate --help")]
    [InlineData("check --help")]
    [InlineData("unknown")]
    [InlineData("check rules/lianyungang-2023")]
    [InlineData("check rules/china-2021-2025 --language zh")]
    [InlineData("check rules/missing")]
    [InlineData("test rules/lianyungang-2023")]
    [InlineData("parse 6至8个")]
    [InlineData("parse 不少于很多人")]
    [InlineData("parse --clause 新增4000张养老床位，提高0.25个百分点，其余1/3按2023-12-31前建成")]
    public void AnyCommand_OfTheRepository_SaysTheSame(string words) => AssertSame("", words.Split(' '));

    [Fact]
    public void Check_BrokenFolder_SaysTheSame()
    {
        using var folder = new RulesFolder();
        folder.Replace("\"kind\":", "\"kid\":");
        folder.Replace("\"target\": \"", "\"target\": \"about ");

        AssertSame("", ["check", folder.Path]);
        AssertSame("", ["evaluate", folder.Path, "--observations", Minsheng.Illustrative, "--format", "json"]);
    }

    [Fact]
    public void Regions_OfACity_SayTheSame()
    {
        using var city = new CityFolder();
        string[] files = [city.Path, "--observations", city.Observations];

        AssertSame("", ["evaluate", .. files, "--regions", "--format", "json"]);
        AssertSame("", ["evaluate", .. files, "--region", "东区"]);
        AssertSame("", ["replay", .. files, "--known-at", "2023-07-10", "2023-08-10"]);
        AssertSame("", ["replay", .. files, "--known-at", "2023-07-10", "2023-08-10", "--format", "json"]);
    }

    [Fact]
    public void Observations_Malformed_AreReportedTheSame()
    {
        using var folder = new RulesFolder();
        var ragged = folder.Write("ragged.csv", "measure,date,valu\nnursery-places,2023-06-30\n");
        var quoted = folder.Write("quoted.csv", "measure,date,value\n\"nursery-places,2023-06-30,1\n");

        AssertSame("", ["evaluate", folder.Path, "--observations", ragged, quoted]);
    }

    /// <summary>Machine code has no room for what comes later, and says so; without plug-ins it never speaks of them.</summary>
    [Theory]
    [InlineData("check rules/lianyungang-2023 --plugins docs")]
    [InlineData("plugins docs")]
    public void Plugins_InMachineCode_AreRefusedWithAReason(string words)
    {
        var outcome = native.Run("", words.Split(' '));

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.StartsWith("docs: error MR5040: this program is machine code and cannot load plug-ins while it runs\n", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_LinesFromStandardInput_SaysTheSame() => AssertSame("≥ 8 所\n坏\n100%\n由1500元降至750元\n", ["parse", "-"]);

    private void AssertSame(string input, string[] args) => Assert.Equal(Minsheng.RunWithInput(input, args), native.Run(input, args));
}
