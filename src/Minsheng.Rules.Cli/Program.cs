using System.Text;

namespace Minsheng.Rules.Cli;

internal static class Program
{
    public static int Main(string[] args)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
        using var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
        using var input = new StreamReader(Console.OpenStandardInput(), utf8);
        return CommandLine.Run(args, new Streams(input, output, error, IsTerminal: !Console.IsOutputRedirected));
    }
}
