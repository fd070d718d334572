namespace Minsheng.Rules;

/// <summary>Rules or observations were used although they have errors.</summary>
public sealed class InvalidRulesException : Exception
{
    /// <summary>Names the errors.</summary>
    public InvalidRulesException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics ?? throw new ArgumentNullException(nameof(diagnostics)))) => Diagnostics = diagnostics;

    /// <summary>Every finding.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
