using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Minsheng.Rules;

namespace SampleHost;

/// <summary>
/// The body of a request, byte by byte. The engine reads it itself, for it says of everything that is wrong on which line and in which column it
/// stands, all at once; the framework's binding would stop at the first fault and say neither.
/// </summary>
internal sealed class ObservationUpload : IBindableFromHttpContext<ObservationUpload>, IEndpointParameterMetadataProvider
{
    public const int MaxBytes = 4 << 20;
    public const string Json = "application/json";
    public const string Csv = "text/csv";

    private ObservationUpload(byte[] bytes, string contentType) => (Bytes, ContentType) = (bytes, contentType);

    /// <summary>What was sent.</summary>
    public byte[] Bytes { get; }

    /// <summary>As what it was sent.</summary>
    public string ContentType { get; }

    /// <summary>Reads what was sent; findings name it by <paramref name="name"/>.</summary>
    public ObservationFile ReadAs(string name) => ContentType == Csv ? CsvObservations.Read(name, Bytes) : ObservationFile.FromJson(name, Bytes);

    public static async ValueTask<ObservationUpload?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var isCsv = context.Request.ContentType?.StartsWith(Csv, StringComparison.OrdinalIgnoreCase) ?? false;
        return new ObservationUpload(body.ToArray(), isCsv ? Csv : Json);
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        builder.Metadata.Add(new AcceptsMetadata([Json, Csv], typeof(ObservationDocument)));
        builder.Metadata.Add(new RequestSizeLimitAttribute(MaxBytes));
    }
}
