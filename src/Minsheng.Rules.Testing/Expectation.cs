namespace Minsheng.Rules;

/// <summary>One value that a case expects of a result.</summary>
public sealed class Expectation
{
    private readonly Func<EvaluationResult, FoundValue> _find;

    internal Expectation(string place, string expected, SourceLocation location, Func<EvaluationResult, FoundValue> find)
    {
        Place = place;
        Expected = expected;
        Location = location;
        _find = find;
    }

    /// <summary>What is looked at: <c>schools-built.compliance</c>, <c>item 2.completion</c>.</summary>
    public string Place { get; }

    /// <summary>The value as the author wrote it.</summary>
    public string Expected { get; }

    /// <summary>Where the case file says it.</summary>
    public SourceLocation Location { get; }

    /// <summary>The difference to a result; null where the result has what is expected.</summary>
    /// <param name="result">The result.</param>
    public CaseDifference? CompareTo(EvaluationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var found = _find(result);
        return found.IsExpected ? null : new CaseDifference(Place, Expected, found.Text, Location, found.Measure) { IsExpectedRounded = found.IsExpectedRounded };
    }
}
