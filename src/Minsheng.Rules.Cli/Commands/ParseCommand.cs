using System.CommandLine;
using Minsheng.Rules.Cli.Rendering;

namespace Minsheng.Rules.Cli.Commands;

/// <summary><c>parse TEXT</c>: reads one target, or with <c>--clause</c> every target of a sentence; <c>-</c> reads lines from standard input.</summary>
internal static class ParseCommand
{
    public static Command Create(Streams streams)
    {
        var text = new Argument<string>("TEXT") { Description = "the target or sentence; - reads one from each line of standard input" };
        var clause = new Option<bool>("--clause") { Description = "find every target in a sentence" };
        var language = SharedOptions.ChosenLanguage();
        var command = new Command("parse", "Read a target and print it as an object.") { text, clause, language };
        command.SetAction(parsed => new Session(parsed.GetValue(clause), parsed.GetValue(language), streams).Run(parsed.GetRequiredValue(text)));
        return command;
    }

    private sealed class Session(bool isClause, Language language, Streams streams)
    {
        private readonly DiagnosticPrinter _printer = new(streams.Error, language);

        public int Run(string text)
        {
            if (text != "-")
            {
                return Parse(text, line: null) ? ExitCode.Fine : ExitCode.Invalid;
            }

            var allRead = true;
            var line = 1;
            for (var next = streams.In.ReadLine(); next is not null; next = streams.In.ReadLine())
            {
                allRead &= Parse(next, line++);
            }

            return allRead ? ExitCode.Fine : ExitCode.Invalid;
        }

        /// <summary>Prints one text; from standard input a failing line is printed too, with its diagnostics.</summary>
        private bool Parse(string text, int? line)
        {
            if (isClause)
            {
                streams.Out.WriteLine(ParseJson.Clause(text, Target.FindAll(text)));
                return true;
            }

            var reading = Target.Read(text);
            var start = new SourceLocation(line is null ? "TEXT" : "-", line ?? 1, 1);
            _printer.PrintAbout(text, reading.Problems.Select(problem => problem.At(start with { Column = problem.Position + 1 })));
            if (reading.Target is { } target)
            {
                streams.Out.WriteLine(target.ToJson());
            }
            else if (line is not null)
            {
                streams.Out.WriteLine(ParseJson.Failure(text, reading.Problems));
            }

            return reading.Target is not null;
        }
    }
}
