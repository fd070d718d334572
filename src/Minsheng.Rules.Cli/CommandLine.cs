using System.CommandLine;
using Minsheng.Rules.Cli.Commands;

namespace Minsheng.Rules.Cli;

/// <summary>The commands of <c>minsheng</c>, and what all of them share: bad arguments end with 2, an internal error with 4, and no stack trace reaches a user.</summary>
internal static class CommandLine
{
    public static int Run(IReadOnlyList<string> args, Streams streams)
    {
        try
        {
            var root = new RootCommand("Livelihood promises as typed measures: what is kept, what is not, what cannot be judged, and why.")
            {
                CheckCommand.Create(streams),
                EvaluateCommand.Create(streams),
                ReplayCommand.Create(streams),
                TestCommand.Create(streams),
                ParseCommand.Create(streams),
                PluginsCommand.Create(streams),
            };
            var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (result.Errors.Count > 0)
            {
                foreach (var error in result.Errors)
                {
                    streams.Error.WriteLine($"minsheng: {error.Message}");
                }

                streams.Error.WriteLine("minsheng: see `minsheng --help`");
                return ExitCode.Invalid;
            }

            var code = result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = streams.Out, Error = streams.Error });
            streams.Out.Flush();
            return code;
        }
        catch (Exception exception)
        {
            streams.Error.WriteLine($"minsheng: internal error: {exception.Message}");
            return ExitCode.InternalError;
        }
    }
}
