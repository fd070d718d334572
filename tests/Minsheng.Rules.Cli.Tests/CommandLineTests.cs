namespace Minsheng.Rules.Cli.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("minsheng: Required command was not provided.\n")]
    [InlineData("minsheng: Unrecognized command or argument 'evalate'.\n", "evalate")]
    [InlineData("minsheng: Option '--observations' is required.\n", "evaluate", Minsheng.Rules)]
    [InlineData("minsheng: `2023-02-30` is not a date, write 2023-12-31\n", "evaluate", Minsheng.Rules, "--observations", Minsheng.Illustrative, "--as-of", "2023-02-30")]
    [InlineData("minsheng: `pdf` is not one of: text, json, csv, markdown\n", "evaluate", Minsheng.Rules, "--observations", Minsheng.Illustrative, "--format", "pdf")]
    [InlineData("minsheng: a path is empty\n", "check", "")]
    [InlineData("minsheng: a path is empty\n", "evaluate", Minsheng.Rules, "--observations", "")]
    [InlineData("minsheng: `fr` is not one of: en, zh\n", "check", Minsheng.Rules, "--language", "fr")]
    public void Run_BadArguments_EndsWithTwoAndNamesNoTypes(string message, params string[] args)
    {
        var outcome = Minsheng.Run(args);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(message, outcome.Error);
        Assert.DoesNotContain("System.", outcome.Error);
        Assert.DoesNotContain("   at ", outcome.Error);
    }

    [Fact]
    public void Run_ResponseFileSyntax_IsNoMagic()
    {
        var outcome = Minsheng.Run("parse", "@nuget.config");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("error MR3001", outcome.Error);
    }

    [Fact]
    public void Run_Help_ListsTheCommands()
    {
        var outcome = Minsheng.Run("--help");

        Assert.Equal(0, outcome.ExitCode);
        Assert.All(new[] { "check", "evaluate", "parse" }, command => Assert.Contains(command, outcome.Output));
    }

    [Fact]
    public void Run_InternalError_EndsWithFourAndOneLine()
    {
        using var error = new StringWriter { NewLine = "\n" };

        var code = CommandLine.Run(["parse", "100%"], new Streams(TextReader.Null, new BrokenWriter(), error, IsTerminal: false));

        Assert.Equal(4, code);
        Assert.Equal("minsheng: internal error: the pipe broke\n", error.ToString());
    }

    [Fact]
    public void Run_ToATerminal_HasColours()
    {
        using var output = new StringWriter { NewLine = "\n" };
        Environment.CurrentDirectory = Repository.Root;

        var code = CommandLine.Run(
            ["evaluate", Minsheng.Rules, "--observations", Minsheng.Illustrative],
            new Streams(TextReader.Null, output, TextWriter.Null, IsTerminal: true));

        Assert.Equal(0, code);
        Assert.Contains("\u001b[", output.ToString());
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new IOException("the pipe broke");
    }
}
