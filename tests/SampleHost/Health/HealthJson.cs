using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SampleHost;

/// <summary>Says of each health check what it found, and not only how the whole is.</summary>
internal static class HealthJson
{
    public static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var checks = report.Entries.ToDictionary(
            check => check.Key,
            check => new { Status = check.Value.Status.ToString(), check.Value.Description, check.Value.Data });
        return context.Response.WriteAsJsonAsync(new { Status = report.Status.ToString(), Checks = checks });
    }
}
