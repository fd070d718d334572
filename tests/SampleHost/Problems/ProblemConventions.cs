namespace SampleHost;

/// <summary>Says of endpoints which problems they answer with.</summary>
internal static class ProblemConventions
{
    /// <summary>Endpoints that answer with problems of these statuses, each with every finding behind it.</summary>
    public static TBuilder ProducesRulesProblems<TBuilder>(this TBuilder endpoints, params IEnumerable<int> statuses)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.WithMetadata([.. statuses.Select(status => new ProducesResponseTypeMetadata(status, typeof(RulesProblem), [Problems.ContentType]))]);

    /// <summary>Endpoints under <c>{name}</c>, which answer where there is such a programme and such a language.</summary>
    public static RouteGroupBuilder RequireProgramme(this RouteGroupBuilder endpoints) => endpoints
        .AddEndpointFilter<RouteGroupBuilder, ProgrammeFilter>()
        .ProducesRulesProblems(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
}
