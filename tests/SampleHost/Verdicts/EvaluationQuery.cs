using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Minsheng.Rules;

namespace SampleHost;

/// <summary>What the query of a request for verdicts may say. Days are read here, not by the framework, so that everything that is wrong is said at once.</summary>
internal sealed class EvaluationQuery
{
    private const string Day = @"^\d{4}-\d{2}-\d{2}$";

    [FromQuery(Name = "asOf"), RegularExpression(Day)]
    [Description("The day whose end is described; where absent the newest observation's, at most the end of the period.")]
    public string? AsOf { get; init; }

    [FromQuery(Name = "knownAt"), RegularExpression(Day)]
    [Description("The day of the knowledge: rows recorded later, or nobody knows when, are left out.")]
    public string? KnownAt { get; init; }

    [FromQuery(Name = "region")]
    [Description("Shows one region's results, by its id or a title.")]
    public string? Region { get; init; }

    [FromQuery(Name = "language")]
    [Description("The language of explanations and problems: en or zh; en where absent.")]
    public string? Language { get; init; }

    /// <summary>Reads the query in the terms of a programme.</summary>
    /// <returns>Whether it can be used; otherwise the problem has everything that is wrong with it.</returns>
    public bool TryRead(Programme programme, out EvaluationOptions options, [NotNullWhen(false)] out ProblemHttpResult? problem)
    {
        var found = new DiagnosticBag();
        options = new EvaluationOptions { AsOf = ReadDay("asOf", AsOf, found), KnownAt = ReadDay("knownAt", KnownAt, found), Region = ReadRegion(programme, found) };
        problem = found.HasErrors ? Problems.BadQuery(found, Languages.Of(Language)) : null;
        return problem is null;
    }

    private static DateOnly? ReadDay(string parameter, string? text, DiagnosticBag found)
    {
        if (text is null)
        {
            return null;
        }

        if (!IsoDate.TryParse(text, out var day))
        {
            found.Report(DiagnosticCatalogue.NotADate, PlaceOf(parameter), text);
        }

        return day;
    }

    private string? ReadRegion(Programme programme, DiagnosticBag found)
    {
        if (Region is not null && programme.FindRegion(Region) is null)
        {
            var names = programme.Regions.SelectMany(region => new[] { region.Id, region.Title.Zh, region.Title.En });
            found.ReportNearMiss(DiagnosticCatalogue.UnknownRegion, PlaceOf("region"), Region, names, Region);
        }

        return Region;
    }

    private static SourceLocation PlaceOf(string parameter) => new("query", 0, 0, parameter);
}
