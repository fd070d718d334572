using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace SampleHost;

/// <summary>Says that CSV is a text: the framework gives every content type of a body the schema of its JSON.</summary>
internal sealed class CsvSchemas : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var bodies = (operation.Responses ?? []).Values.Select(response => response.Content).Append(operation.RequestBody?.Content);
        foreach (var body in bodies)
        {
            if (body is not null && body.TryGetValue(ObservationUpload.Csv, out var csv))
            {
                csv.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Description = "A header with the names of the fields in any order, and a row for each observation." };
            }
        }

        return Task.CompletedTask;
    }
}
