using System.Globalization;
using System.Numerics;

namespace Minsheng.Rules.Kinds.Progress.Tests;

/// <summary>Programmes from 2015 to 2030, which is how long the goals run that the methods were made for, and figures of the measure <c>m</c>.</summary>
internal static class Sample
{
    public static KindSample Goals { get; } = new(new ProgressPlugin(), new(2015, 1, 1), new(2030, 12, 31));

    /// <summary>A measure of the kind <c>targeted-change</c>.</summary>
    public static string Change(string target, string baseline) => $$"""
        "kind": "targeted-change", "target": "{{target}}", "baseline": { "value": {{baseline}}, "date": "2015-12-31" }
        """;

    /// <summary>A measure of the kind <c>growth-pace</c> with the thresholds of the United Nations; a baseline of the end of 2015, due fifteen years later.</summary>
    public static string Pace(string target, string baseline, string thresholds = "\"un\"") => $$"""
        "kind": "growth-pace", "thresholds": {{thresholds}}, "target": "{{target}}", "baseline": { "value": {{baseline}}, "date": "2015-12-31" }
        """;

    public static Observation On(string date, Rational value) => new() { Measure = "m", Date = Day(date), Value = value };

    public static Observation ShareOn(string date, Rational share) => On(date, share) with { IsShare = true };

    /// <summary>A decimal of any length; observations that a program makes can be longer than what a file may say.</summary>
    public static Rational Number(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var digits = BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return new Rational(digits, BigInteger.Pow(10, point < 0 ? 0 : text.Length - point - 1));
    }

    public static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
