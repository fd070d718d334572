using System.Text;
using Spectre.Console;

namespace Minsheng.Rules.Cli.Rendering;

/// <summary>A writer as the console library sees it: so wide that it never breaks the lines that the report has laid out.</summary>
internal sealed class PlainOutput(TextWriter writer) : IAnsiConsoleOutput
{
    public TextWriter Writer => writer;

    public bool IsTerminal => false;

    public int Width => 1000;

    public int Height => 50;

    public void SetEncoding(Encoding encoding)
    {
    }
}
