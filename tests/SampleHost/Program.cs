using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using SampleHost;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddMinshengRules(builder.Configuration.GetSection("MinshengRules"));
builder.Services.AddHealthChecks().AddMinshengRules();
builder.Services.AddSingleton<ObservationStore>();
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<RefusedRequests>();
builder.Services.AddOpenApi(options => options.AddOperationTransformer<CsvSchemas>());
builder.Services.ConfigureHttpJsonOptions(options =>
{
    // Chinese as it is written, not as \u escapes. The answers are JSON; nobody pastes them into a page.
    options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
});

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapOpenApi();
app.MapHealthChecks("/health", new() { ResponseWriter = HealthJson.WriteAsync });

app.MapProgrammes();
app.MapObservations();
app.MapVerdicts();
app.Run();
