using Microsoft.AspNetCore.Http.HttpResults;
using Minsheng.Rules;

namespace SampleHost;

/// <summary>Answers to requests that cannot be met. Each says everything that is wrong at once, the first in a sentence.</summary>
internal static class Problems
{
    public const string ContentType = "application/problem+json";

    private static readonly LocalizedText NotFoundTitle = new("没有所要的内容", "There is no such thing");
    private static readonly LocalizedText QueryTitle = new("查询参数无法采用", "The query cannot be used");
    private static readonly LocalizedText BodyTitle = new("实绩无法读取", "The observations cannot be read");
    private static readonly LocalizedText MisfitTitle = new("实绩与项目不符", "The observations do not fit the programme");
    private static readonly LocalizedText StoredTitle = new("已存的实绩与现行规则不符", "Stored observations no longer fit the programme's rules");

    public static ProblemHttpResult NotFound(DiagnosticBag found, Language language) => Create(StatusCodes.Status404NotFound, NotFoundTitle, found.ToSortedList(), language);

    public static ProblemHttpResult BadQuery(DiagnosticBag found, Language language) => Create(StatusCodes.Status400BadRequest, QueryTitle, found.ToSortedList(), language);

    /// <summary>400 where what was sent cannot be read, 422 where it does not fit the programme, 409 where what was stored before does not.</summary>
    public static ProblemHttpResult Misfit(ObservationFile sent, IReadOnlyList<Diagnostic> diagnostics, Language language) => sent switch
    {
        _ when HasErrors(sent.Diagnostics) => Create(StatusCodes.Status400BadRequest, BodyTitle, diagnostics, language),
        _ when HasErrors(diagnostics.Where(found => found.Location.File == sent.Name)) => Create(StatusCodes.Status422UnprocessableEntity, MisfitTitle, diagnostics, language),
        _ => StoredMisfit(diagnostics, language),
    };

    /// <summary>The rules changed after the observations were stored.</summary>
    public static ProblemHttpResult StoredMisfit(IReadOnlyList<Diagnostic> diagnostics, Language language) => Create(StatusCodes.Status409Conflict, StoredTitle, diagnostics, language);

    private static bool HasErrors(IEnumerable<Diagnostic> diagnostics) => diagnostics.Any(found => found.Severity == DiagnosticSeverity.Error);

    private static ProblemHttpResult Create(int status, LocalizedText title, IReadOnlyList<Diagnostic> diagnostics, Language language)
    {
        var first = diagnostics.First(found => found.Severity == DiagnosticSeverity.Error);
        return TypedResults.Problem(new RulesProblem
        {
            Status = status,
            Title = title.In(language),
            Detail = Sentence(first, diagnostics.Count, language),
            Diagnostics = [.. diagnostics.Select(Finding.Of)],
        });
    }

    /// <summary>Where and what, what to do about it, and how many there are: codes and all the others are in the diagnostics.</summary>
    private static string Sentence(Diagnostic found, int count, Language language)
    {
        var place = found.Location.Line > 0 ? found.Location.ToString() : found.Location.Pointer;
        var help = found.Help.En.Length == 0 ? default : new LocalizedText($"；{found.Help.Zh}", $"; {found.Help.En}");
        var others = count == 1 ? default : new LocalizedText($"（共 {count} 处）", $" ({count} findings)");
        return $"{place}: {found.Message.In(language)}{help.In(language)}{others.In(language)}";
    }
}
