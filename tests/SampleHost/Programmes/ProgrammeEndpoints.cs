using Microsoft.AspNetCore.Http.HttpResults;
using Minsheng.Rules;

namespace SampleHost;

/// <summary>What programmes there are, and what they promise.</summary>
internal static class ProgrammeEndpoints
{
    public static void MapProgrammes(this IEndpointRouteBuilder routes)
    {
        var programmes = routes.MapGroup("/programmes").WithTags("Programmes");
        programmes.MapGet("/", List).WithName("ListProgrammes");
        programmes.MapGroup("/{name}").RequireProgramme().MapGet("/", Get).WithName("GetProgramme");
    }

    /// <summary>The programmes that can be asked about.</summary>
    /// <response code="200">Each with its title, its period, the hash of the rules in use, and how much it promises.</response>
    public static Ok<IEnumerable<ProgrammeSummary>> List(IProgrammeMonitor monitor) =>
        TypedResults.Ok(monitor.Names.Select(name => ProgrammeSummary.Of(name, monitor.Get(name))));

    /// <summary>Everything that a programme promises.</summary>
    /// <param name="name">The name of the programme, such as lianyungang-2023.</param>
    /// <response code="200">Domains, items and measures, each with its target in words.</response>
    /// <response code="400">The query names a language that there is not.</response>
    /// <response code="404">There is no such programme; the problem names the one that was likely meant.</response>
    public static Ok<ProgrammeDetails> Get(string name, IProgrammeMonitor monitor) => TypedResults.Ok(ProgrammeDetails.Of(name, monitor.Get(name)));
}
