using Microsoft.AspNetCore.Http.HttpResults;
using Minsheng.Rules;

namespace SampleHost;

/// <summary>Stores what was observed.</summary>
internal static class ObservationEndpoints
{
    private const string GetRoute = "GetObservations";

    public static void MapObservations(this IEndpointRouteBuilder routes)
    {
        var observations = routes.MapGroup("/programmes/{name}/observations").WithTags("Observations").RequireProgramme();
        observations.MapPost("/", Post).WithName("PostObservations")
            .ProducesRulesProblems(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        observations.MapGet("/{batch}", Get).WithName(GetRoute)
            .Produces<ObservationDocument>(StatusCodes.Status200OK, ObservationUpload.Json, ObservationUpload.Csv);
        observations.MapDelete("/{batch}", Delete).WithName("DeleteObservations");
    }

    /// <summary>Stores observations, all of them or none.</summary>
    /// <param name="name">The name of the programme.</param>
    /// <param name="upload">The observations.</param>
    /// <param name="language">The language of a problem's title and detail: en or zh.</param>
    /// <response code="201">They are stored under the name of a batch.</response>
    /// <response code="400">They cannot be read, or the query names a language that there is not.</response>
    /// <response code="404">There is no such programme; the problem names the one that was likely meant.</response>
    /// <response code="409">What was stored before no longer fits the rules.</response>
    /// <response code="413">They are larger than 4 MiB.</response>
    /// <response code="415">They are neither JSON nor CSV.</response>
    /// <response code="422">They do not fit the programme, or contradict what was stored before.</response>
    public static Results<CreatedAtRoute<StoredObservations>, ProblemHttpResult> Post(string name, ObservationUpload upload, IProgrammeMonitor monitor, ObservationStore store, string? language = null)
    {
        var (batch, binding) = store.Add(name, monitor.Get(name), upload);
        if (binding.Observations is not { } observations)
        {
            return Problems.Misfit(batch.File, binding.Diagnostics, Languages.Of(language));
        }

        var stored = new StoredObservations(batch.File.Name, batch.File.Observations.Count, observations.All.Count, binding.Diagnostics.Select(Finding.Of));
        return TypedResults.CreatedAtRoute(stored, GetRoute, new { name, batch = stored.Batch });
    }

    /// <summary>The observations of a batch, as they were posted.</summary>
    /// <param name="name">The name of the programme.</param>
    /// <param name="batch">The name of the batch.</param>
    /// <param name="language">The language of a problem's title and detail: en or zh.</param>
    /// <response code="200">The bytes that were sent.</response>
    /// <response code="400">The query names a language that there is not.</response>
    /// <response code="404">There is no such programme, or no such batch.</response>
    public static Results<FileContentHttpResult, ProblemHttpResult> Get(string name, string batch, ObservationStore store, string? language = null) =>
        store.Of(name).Find(each => each.File.Name == batch) is { } found
            ? TypedResults.Bytes(found.Upload.Bytes, found.Upload.ContentType)
            : NotFound(batch, language);

    /// <summary>Takes a batch out again, for example because it no longer fits the rules.</summary>
    /// <param name="name">The name of the programme.</param>
    /// <param name="batch">The name of the batch.</param>
    /// <param name="language">The language of a problem's title and detail: en or zh.</param>
    /// <response code="204">It is gone.</response>
    /// <response code="400">The query names a language that there is not.</response>
    /// <response code="404">There is no such programme, or no such batch.</response>
    public static Results<NoContent, ProblemHttpResult> Delete(string name, string batch, ObservationStore store, string? language = null) =>
        store.Remove(name, batch) ? TypedResults.NoContent() : NotFound(batch, language);

    private static ProblemHttpResult NotFound(string batch, string? language)
    {
        var found = new DiagnosticBag();
        found.Report(HostDiagnostics.UnknownBatch, new SourceLocation("path", 0, 0, "batch"), batch);
        return Problems.NotFound(found, Languages.Of(language));
    }
}
