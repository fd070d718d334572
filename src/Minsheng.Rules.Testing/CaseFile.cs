namespace Minsheng.Rules;

/// <summary>A file of cases beside a rule set (<c>*.cases.json</c>), read and checked against the programme.</summary>
public sealed class CaseFile
{
    /// <summary>How the names of case files end.</summary>
    public const string Extension = ".cases.json";

    internal CaseFile(string name, IReadOnlyList<RuleCase> cases, IReadOnlyList<Diagnostic> diagnostics)
    {
        Name = name;
        Cases = cases;
        Diagnostics = diagnostics;
    }

    /// <summary>The file's name.</summary>
    public string Name { get; }

    /// <summary>The cases, in file order; none where the file has an error.</summary>
    public IReadOnlyList<RuleCase> Cases { get; }

    /// <summary>What was found while reading, by line and column.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the file has no error.</summary>
    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);

    /// <summary>Reads a case file: <c>{ "format": 1, "cases": [ { "name", "asOf"?, "knownAt"?, "observations", "expect" } ] }</c>.</summary>
    /// <param name="programme">The programme that the cases are about.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="bytes">Its bytes, UTF-8.</param>
    public static CaseFile Read(Programme programme, string name, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(bytes);
        return new CaseFileReader(programme, name).Read(bytes);
    }

    /// <summary>Runs every case.</summary>
    /// <param name="evaluator">The evaluator; null for the usual one.</param>
    /// <returns>One outcome a case, in file order.</returns>
    public IReadOnlyList<CaseOutcome> Run(IRuleEvaluator? evaluator = null) => [.. Cases.Select(each => CaseOutcome.Of(each, evaluator))];
}
