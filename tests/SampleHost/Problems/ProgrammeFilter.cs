using Minsheng.Rules;

namespace SampleHost;

/// <summary>Lets those requests through whose programme and language there are, so that handlers need not ask.</summary>
internal sealed class ProgrammeFilter(IProgrammeMonitor monitor) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var found = new DiagnosticBag();
        var language = Languages.Read(context.HttpContext.Request.Query["language"], found);
        if (found.HasErrors)
        {
            return ValueTask.FromResult<object?>(Problems.BadQuery(found, language));
        }

        var name = (string)context.HttpContext.GetRouteValue("name")!;
        if (monitor.Names.Contains(name, StringComparer.Ordinal))
        {
            return next(context);
        }

        found.ReportNearMiss(HostDiagnostics.UnknownProgramme, new SourceLocation("path", 0, 0, "name"), name, monitor.Names, name);
        return ValueTask.FromResult<object?>(Problems.NotFound(found, language));
    }
}
