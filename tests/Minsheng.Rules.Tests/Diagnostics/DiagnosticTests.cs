namespace Minsheng.Rules.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    private static readonly DiagnosticDescriptor Finding = new(
        "XX0001", DiagnosticSeverity.Warning, new LocalizedText("`{0}` 太{1}", "`{0}` is too {1}"), new LocalizedText("改小", "make it smaller"));

    [Fact]
    public void Message_LocalizedArgument_SpeaksTheReadersLanguage()
    {
        var diagnostic = Report(new SourceLocation("a.json", 3, 5), "x", new LocalizedText("大", "large"));
        Assert.Equal(new LocalizedText("`x` 太大", "`x` is too large"), diagnostic.Message);
        Assert.Equal("a.json(3,5): warning XX0001: `x` is too large", diagnostic.ToString());
        Assert.Equal("a.json(3,5): warning XX0001: `x` 太大", diagnostic.ToString(Language.Chinese));
    }

    [Fact]
    public void Message_NumbersAsArguments_AreExact() =>
        Assert.Equal("`2000/3` is too 1.5", Report(default, new Rational(2000, 3), new Rational(3, 2)).Message.En);

    [Fact]
    public void Message_BracesInTheUsersText_AreLeftAlone() =>
        Assert.Equal("`{0} {` is too }", Report(default, "{0} {", "}").Message.En);

    [Fact]
    public void Help_Hint_ReplacesTheGeneralAdvice()
    {
        var bag = new DiagnosticBag();
        bag.ReportWithHint(Finding, default, new LocalizedText("是不是想写 `y`？", "did you mean `y`?"), "x", "y");
        Assert.Equal("did you mean `y`?", Assert.Single(bag.ToSortedList()).Help.En);
        Assert.Equal("make it smaller", Report(default, "x", "y").Help.En);
    }

    [Fact]
    public void ToString_WholeFile_HasNoLine() =>
        Assert.Equal("a.json: warning XX0001: `x` is too y", Report(SourceLocation.OfFile("a.json"), "x", "y").ToString());

    [Fact]
    public void Descriptor_EmptyCode_Throws() =>
        Assert.Throws<ArgumentException>(() => new DiagnosticDescriptor(" ", DiagnosticSeverity.Error, default));

    private static Diagnostic Report(SourceLocation location, params object[] arguments)
    {
        var bag = new DiagnosticBag();
        bag.Report(Finding, location, arguments);
        return Assert.Single(bag.ToSortedList());
    }

    [Fact]
    public void Message_VeryLongWord_ShowsItsBeginning()
    {
        var bag = new DiagnosticBag();
        bag.Report(DiagnosticCatalogue.NotANumber, default, new string('9', 100_000));

        Assert.Equal($"`{new string('9', 120)}…` is not a number", bag.ToSortedList()[0].Message.En);
    }
}
