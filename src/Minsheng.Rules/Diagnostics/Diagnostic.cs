using System.Globalization;

namespace Minsheng.Rules;

/// <summary>One finding about a rule file or an observation file, with its place.</summary>
public sealed class Diagnostic
{
    private readonly object[] _arguments;
    private readonly LocalizedText _hint;

    internal Diagnostic(DiagnosticDescriptor descriptor, SourceLocation location, LocalizedText hint, object[] arguments)
    {
        Descriptor = descriptor;
        Location = location;
        _hint = hint;
        _arguments = arguments;
    }

    /// <summary>The kind of finding.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The code, for example <c>MR1008</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>Where.</summary>
    public SourceLocation Location { get; }

    /// <summary>What is wrong.</summary>
    public LocalizedText Message => new(Format(Descriptor.Message.Zh, Language.Chinese), Format(Descriptor.Message.En, Language.English));

    /// <summary>What to do about it: the near miss where there is one, else the general advice.</summary>
    /// <value>Empty where there is nothing to add.</value>
    public LocalizedText Help => _hint == default ? Descriptor.Help : _hint;

    /// <summary>The same finding at another place.</summary>
    public Diagnostic At(SourceLocation location) => new(Descriptor, location, _hint, _arguments);

    /// <summary>One line in English: <c>file(line,column): error MR1008: message</c>.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>One line: <c>file(line,column): error MR1008: message</c>.</summary>
    public string ToString(Language language) =>
        $"{Location}: {Word(Severity)} {Code}: {Message.In(language)}";

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    private string Format(string template, Language language)
    {
        var arguments = Array.ConvertAll(_arguments, argument => Shown(argument, language));
        return string.Format(CultureInfo.InvariantCulture, template, arguments);
    }

    /// <summary>An argument in the reader's language; of a very long one the beginning.</summary>
    private static object Shown(object argument, Language language)
    {
        const int longest = 120;
        var text = argument is LocalizedText localized ? localized.In(language) : argument as string;
        return text is { Length: > longest } ? text[..longest] + "…" : text ?? argument;
    }
}
