using System.CommandLine;
using System.CommandLine.Parsing;

namespace Minsheng.Rules.Cli.Commands;

/// <summary>Options and arguments that several commands take. Their values are read by hand, so that messages name no types.</summary>
internal static class SharedOptions
{
    public static Argument<string> Rules()
    {
        var rules = new Argument<string>("RULES") { Description = "the programme's folder, which holds programme.json" };
        rules.Validators.Add(RefuseEmpty);
        return rules;
    }

    public static Option<string[]> Observations()
    {
        var observations = new Option<string[]>("--observations")
        {
            Description = "observation files, CSV or JSON",
            HelpName = "FILE",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
            Arity = ArgumentArity.OneOrMore,
        };
        observations.Validators.Add(RefuseEmpty);
        return observations;
    }

    public static Option<string?> Output()
    {
        var output = new Option<string?>("--output") { Description = "write to a file instead of standard output", HelpName = "FILE" };
        output.Validators.Add(RefuseEmpty);
        return output;
    }

    public static Option<string?> Plugins()
    {
        var plugins = new Option<string?>("--plugins") { Description = "a folder of plug-ins: kinds, units and observation files besides those in the box; see minsheng plugins", HelpName = "DIR" };
        plugins.Validators.Add(RefuseEmpty);
        return plugins;
    }

    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result => ParseDay(result, result.Tokens.Count == 1 ? result.Tokens[0].Value : ""),
    };

    /// <summary>A date, or null where it was reported.</summary>
    public static DateOnly? ParseDay(ArgumentResult result, string text)
    {
        if (IsoDate.TryParse(text, out var date))
        {
            return date;
        }

        result.AddError($"`{text}` is not a date, write 2023-12-31");
        return null;
    }

    /// <summary>An empty path is a slip of a script, such as a variable that was never set.</summary>
    public static void RefuseEmpty(SymbolResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            result.AddError("a path is empty");
        }
    }

    public static Option<Language> ChosenLanguage() => new("--language")
    {
        Description = "the language of messages: en (default) or zh",
        HelpName = "en|zh",
        CustomParser = result => OneOf(result, Language.English, ("en", Language.English), ("zh", Language.Chinese)),
    };

    public static T OneOf<T>(ArgumentResult result, T otherwise, params (string Word, T Value)[] choices)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        foreach (var (word, value) in choices)
        {
            if (word == text)
            {
                return value;
            }
        }

        result.AddError($"`{text}` is not one of: {string.Join(", ", choices.Select(choice => choice.Word))}");
        return otherwise;
    }
}
