namespace Minsheng.Rules.Kinds.Survey.Tests;

/// <summary>A survey and a target for it.</summary>
/// <param name="Satisfied">The satisfied answers.</param>
/// <param name="Answers">All answers; at least the satisfied ones.</param>
/// <param name="Sign">How the share must stand to the target.</param>
/// <param name="Percent">The target, above 0 and below 100.</param>
/// <param name="Z">z; null without confidence.</param>
/// <param name="Minimum">The least sample; null for any.</param>
public sealed record SurveyCase(int Satisfied, int Answers, string Sign, int Percent, Rational? Z, int? Minimum)
{
    /// <summary>The measure.</summary>
    public string Body => Sample.Survey($"{Sign} {Percent}%", string.Join(", ", Keys()));

    /// <summary>Whether more is better.</summary>
    public bool IsLowerBound => Sign is "≥" or ">";

    /// <summary>The same survey as one of the answers that are not satisfied.</summary>
    public SurveyCase Mirrored => this with { Satisfied = Answers - Satisfied, Percent = 100 - Percent, Sign = Sign switch { "≥" => "≤", ">" => "<", "≤" => "≥", _ => ">" } };

    /// <summary>What every evaluator says of it.</summary>
    public MeasureResult Judge() => Sample.Judge(Body, Sample.Answers(Satisfied, Answers));

    private IEnumerable<string> Keys()
    {
        if (Z is { } z)
        {
            yield return $"\"confidence\": {z}";
        }

        if (Minimum is { } minimum)
        {
            yield return $"\"minimumSample\": {minimum}";
        }
    }
}
