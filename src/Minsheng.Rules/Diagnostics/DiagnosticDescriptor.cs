namespace Minsheng.Rules;

/// <summary>A kind of finding: its code, its severity and its texts. The code is the contract; the texts may improve.</summary>
/// <remarks>
/// Texts name their arguments as <c>{0}</c>, <c>{1}</c> …; they start in lower case, have no full stop, and put the
/// user's own words in backticks.
/// </remarks>
public sealed class DiagnosticDescriptor
{
    /// <summary>Describes a kind of finding.</summary>
    /// <param name="code">Unique: <c>MR</c> and four digits for the library; plug-ins take a prefix of their own.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="message">What is wrong, with <c>{0}</c> … for the arguments.</param>
    /// <param name="help">What to do about it, in general; may be empty.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is empty.</exception>
    public DiagnosticDescriptor(string code, DiagnosticSeverity severity, LocalizedText message, LocalizedText help = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        Code = code;
        Severity = severity;
        Message = message;
        Help = help;
    }

    /// <summary>The code, for example <c>MR1008</c>.</summary>
    public string Code { get; }

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>What is wrong, with <c>{0}</c> … for the arguments.</summary>
    public LocalizedText Message { get; }

    /// <summary>What to do about it, in general.</summary>
    public LocalizedText Help { get; }
}
