using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Minsheng.Rules;

namespace SampleHost;

/// <summary>Judges what was observed.</summary>
internal static class VerdictEndpoints
{
    private const string Json = "application/json";

    public static void MapVerdicts(this IEndpointRouteBuilder routes)
    {
        var verdicts = routes.MapGroup("/programmes/{name}/verdicts").WithTags("Verdicts").RequireProgramme();
        verdicts.MapPost("/", Judge).WithName("Judge")
            .Produces<JsonObject>(StatusCodes.Status200OK, Json)
            .ProducesRulesProblems(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        verdicts.MapGet("/", List).WithName("ListVerdicts")
            .Produces<JsonObject>(StatusCodes.Status200OK, Json)
            .ProducesRulesProblems(StatusCodes.Status409Conflict);
        verdicts.MapGet("/{measure}", Get).WithName("GetVerdict")
            .ProducesRulesProblems(StatusCodes.Status409Conflict);
    }

    /// <summary>Judges the observations of the request alone; nothing is stored.</summary>
    /// <param name="name">The name of the programme.</param>
    /// <param name="upload">The observations.</param>
    /// <response code="200">The engine's result, as docs/results.md describes it: the same bytes for the same rules and observations.</response>
    /// <response code="400">The query cannot be used, or the observations cannot be read.</response>
    /// <response code="404">There is no such programme; the problem names the one that was likely meant.</response>
    /// <response code="413">The observations are larger than 4 MiB.</response>
    /// <response code="415">The observations are neither JSON nor CSV.</response>
    /// <response code="422">The observations do not fit the programme.</response>
    public static Results<Utf8ContentHttpResult, ProblemHttpResult> Judge(
        string name, ObservationUpload upload, [AsParameters] EvaluationQuery query, IProgrammeMonitor monitor, IRuleEvaluator evaluator)
    {
        var programme = monitor.Get(name);
        if (!query.TryRead(programme, out var options, out var problem))
        {
            return problem;
        }

        var file = upload.ReadAs("body");
        var binding = ObservationSet.Bind(programme, file);
        return binding.Observations is { } observations
            ? Answer(evaluator.Evaluate(observations, options), binding.Diagnostics)
            : Problems.Misfit(file, binding.Diagnostics, Languages.Of(query.Language));
    }

    /// <summary>Judges everything that is stored.</summary>
    /// <param name="name">The name of the programme.</param>
    /// <response code="200">The engine's result, as docs/results.md describes it: the same bytes for the same rules and observations.</response>
    /// <response code="400">The query cannot be used.</response>
    /// <response code="404">There is no such programme; the problem names the one that was likely meant.</response>
    /// <response code="409">What was stored no longer fits the rules.</response>
    public static Results<Utf8ContentHttpResult, ProblemHttpResult> List(
        string name, [AsParameters] EvaluationQuery query, IProgrammeMonitor monitor, ObservationStore store, IRuleEvaluator evaluator)
    {
        var programme = monitor.Get(name);
        if (!query.TryRead(programme, out var options, out var problem))
        {
            return problem;
        }

        var binding = store.Bind(name, programme);
        return binding.Observations is { } observations
            ? Answer(evaluator.Evaluate(observations, options), binding.Diagnostics)
            : Problems.StoredMisfit(binding.Diagnostics, Languages.Of(query.Language));
    }

    /// <summary>Judges one measure by everything that is stored, with the reason in words.</summary>
    /// <param name="name">The name of the programme.</param>
    /// <param name="measure">The id of the measure.</param>
    /// <response code="200">The verdict.</response>
    /// <response code="400">The query cannot be used.</response>
    /// <response code="404">There is no such programme or measure; the problem names the one that was likely meant.</response>
    /// <response code="409">What was stored no longer fits the rules.</response>
    public static Results<Ok<MeasureVerdict>, ProblemHttpResult> Get(
        string name, string measure, [AsParameters] EvaluationQuery query, IProgrammeMonitor monitor, ObservationStore store, IRuleEvaluator evaluator)
    {
        var (programme, language) = (monitor.Get(name), Languages.Of(query.Language));
        if (!query.TryRead(programme, out var options, out var problem))
        {
            return problem;
        }

        if (programme.FindMeasure(measure) is null)
        {
            return UnknownMeasure(programme, measure, language);
        }

        var binding = store.Bind(name, programme);
        if (binding.Observations is not { } observations)
        {
            return Problems.StoredMisfit(binding.Diagnostics, language);
        }

        var result = evaluator.Evaluate(observations, options);
        return TypedResults.Ok(MeasureVerdict.Of(result.FindMeasure(measure)!, result.AsOf, language));
    }

    private static Utf8ContentHttpResult Answer(EvaluationResult result, IReadOnlyList<Diagnostic> warnings)
    {
        using var text = new StringWriter();
        ResultJson.Write(result, text, warnings);
        return TypedResults.Text(Encoding.UTF8.GetBytes(text.ToString()), Json);
    }

    private static ProblemHttpResult UnknownMeasure(Programme programme, string measure, Language language)
    {
        var found = new DiagnosticBag();
        found.ReportNearMiss(DiagnosticCatalogue.UnknownMeasure, new SourceLocation("path", 0, 0, "measure"), measure, programme.Measures.Select(each => each.Id), measure);
        return Problems.NotFound(found, language);
    }
}
