namespace Minsheng.Rules;

/// <summary>Collects findings while work goes on, so that one pass reports everything.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Whether a finding so far is an error.</summary>
    public bool HasErrors => _diagnostics.Exists(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>How many findings there are so far.</summary>
    public int Count => _diagnostics.Count;

    /// <summary>Adds a finding.</summary>
    /// <param name="descriptor">The kind of finding.</param>
    /// <param name="location">Where.</param>
    /// <param name="arguments">For the places <c>{0}</c> … of the text; a <see cref="LocalizedText"/> is said in the reader's language.</param>
    public void Report(DiagnosticDescriptor descriptor, SourceLocation location, params object[] arguments) =>
        ReportWithHint(descriptor, location, default, arguments);

    /// <summary>Adds a finding with advice that replaces the descriptor's general help, such as a near miss.</summary>
    public void ReportWithHint(DiagnosticDescriptor descriptor, SourceLocation location, LocalizedText hint, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(arguments);
        _diagnostics.Add(new Diagnostic(descriptor, location, hint, arguments));
    }

    /// <summary>Adds findings collected elsewhere.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    /// <summary>All findings so far, in order of file, line, column and code.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList() => _diagnostics.Count == 0
        ? []
        : [.. _diagnostics.OrderBy(diagnostic => diagnostic.Location).ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)];

    internal void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Adds a finding about a word that is not known, with the nearest candidate as advice where one is near.</summary>
    /// <param name="descriptor">The kind of finding.</param>
    /// <param name="location">Where.</param>
    /// <param name="word">The word.</param>
    /// <param name="candidates">The words that are known.</param>
    /// <param name="arguments">For the places <c>{0}</c> … of the text.</param>
    public void ReportNearMiss(DiagnosticDescriptor descriptor, SourceLocation location, string word, IEnumerable<string> candidates, params object[] arguments) =>
        ReportWithHint(descriptor, location, DidYouMean(NearMiss.Of(word, candidates)), arguments);

    internal static LocalizedText DidYouMean(string? word) =>
        word is null ? default : new LocalizedText($"是不是想写 `{word}`？", $"did you mean `{word}`?");
}
