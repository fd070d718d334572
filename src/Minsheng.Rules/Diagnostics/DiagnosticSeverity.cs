namespace Minsheng.Rules;

/// <summary>How much a finding matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; changes nothing.</summary>
    Information,

    /// <summary>Probably not what was meant; changes nothing.</summary>
    Warning,

    /// <summary>Must be mended: nothing is evaluated while one stands.</summary>
    Error,
}
