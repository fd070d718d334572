namespace Minsheng.Rules.Kinds.Survey.Tests;

/// <summary>Programmes of 2023, and surveys of the measure <c>m</c> at the end of it.</summary>
internal static class Sample
{
    public static readonly DateOnly Due = new(2023, 12, 31);

    public static KindSample Year { get; } = new(new SurveyPlugin(), new(2023, 1, 1), Due);

    /// <summary>A measure of the kind, with further keys.</summary>
    public static string Survey(string target, string keys = "") => $"\"kind\": \"satisfaction\", \"target\": \"{target}\"{(keys.Length > 0 ? ", " : "")}{keys}";

    /// <summary>So many satisfied answers of so many.</summary>
    public static Observation Answers(Rational satisfied, Rational answers) => new() { Measure = "m", Date = Due, Numerator = satisfied, Denominator = answers };

    /// <summary>What every evaluator says of surveys at the end of the year.</summary>
    public static MeasureResult Judge(string body, params IReadOnlyList<Observation> surveys) => Year.Judge(body, Due, surveys);
}
