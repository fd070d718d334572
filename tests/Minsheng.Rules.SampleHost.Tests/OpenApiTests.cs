namespace Minsheng.Rules.SampleHost.Tests;

public sealed class OpenApiTests(RunningHost host) : IClassFixture<RunningHost>
{
    private const string Problem = "application/problem+json";
    private const string Programme = "/programmes/{name}";

    /// <summary>Every endpoint, what it answers with, and its parameters.</summary>
    public static TheoryData<string, int[], string[]> Endpoints { get; } = new()
    {
        { "GET /programmes", [200], [] },
        { $"GET {Programme}", [200, 400, 404], ["name"] },
        { $"POST {Programme}/observations", [201, 400, 404, 409, 413, 415, 422], ["name", "language"] },
        { $"GET {Programme}/observations/{{batch}}", [200, 400, 404], ["name", "batch", "language"] },
        { $"DELETE {Programme}/observations/{{batch}}", [204, 400, 404], ["name", "batch", "language"] },
        { $"POST {Programme}/verdicts", [200, 400, 404, 413, 415, 422], ["name", "asOf", "knownAt", "region", "language"] },
        { $"GET {Programme}/verdicts", [200, 400, 404, 409], ["name", "asOf", "knownAt", "region", "language"] },
        { $"GET {Programme}/verdicts/{{measure}}", [200, 400, 404, 409], ["name", "measure", "asOf", "knownAt", "region", "language"] },
    };

    [Fact]
    public async Task Document_Served_NamesEveryEndpointAndNoOther()
    {
        var document = await OpenApiDocument.ReadAsync(host);

        Assert.Equal("3.1.1", document.Version);
        Assert.Equal(Endpoints.Select(endpoint => (string)endpoint[0]).Order(), document.Operations.Order());
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Endpoint_Described_SaysInWordsWhatItTakesAndAnswers(string endpoint, int[] statuses, string[] parameters)
    {
        var document = await OpenApiDocument.ReadAsync(host);

        Assert.Equal(statuses, document.StatusesOf(endpoint));
        Assert.Equal(parameters, document.ParametersOf(endpoint));
        Assert.True(document.IsExplained(endpoint), document.Operation(endpoint).ToString());
    }

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task Endpoint_Described_GivesEveryProblemTheSchemaOfOne(string endpoint, int[] statuses, string[] parameters)
    {
        var document = await OpenApiDocument.ReadAsync(host);

        Assert.Equal(parameters.Length > 0, statuses.Any(status => status >= 400));
        Assert.All(statuses.Where(status => status is 400 or 404 or 409 or 422), status => Assert.Equal("#/components/schemas/RulesProblem", document.SchemaOf(endpoint, status, Problem)));
        Assert.All(statuses.Where(status => status is 413 or 415), status => Assert.Equal("#/components/schemas/ProblemDetails", document.SchemaOf(endpoint, status, Problem)));
    }

    [Fact]
    public async Task References_OfTheDocument_LeadToSchemas()
    {
        var document = await OpenApiDocument.ReadAsync(host);

        Assert.NotEmpty(document.References);
        Assert.All(document.References, reference => Assert.True(document.Has(reference), reference));
    }

    [Fact]
    public async Task Observations_Described_HaveTheFieldsThatTheEngineReads()
    {
        var document = await OpenApiDocument.ReadAsync(host);

        Assert.Equal(ObservationColumns.Names.Order(), document.PropertiesOf("ObservationFields").Order());
    }

    [Theory]
    [InlineData("observations")]
    [InlineData("verdicts")]
    public async Task Observations_Described_AreADocumentInJsonAndATextInCsv(string path)
    {
        var body = (await OpenApiDocument.ReadAsync(host)).Operation($"POST {Programme}/{path}")["requestBody"]!["content"]!;

        Assert.Equal("#/components/schemas/ObservationDocument", (string)body["application/json"]!["schema"]!["$ref"]!);
        Assert.Equal("string", (string)body["text/csv"]!["schema"]!["type"]!);
    }

    [Theory]
    [InlineData("ProgrammeDetails", RunningHost.Lianyungang)]
    [InlineData("MeasureVerdict", RunningHost.Lianyungang + "/verdicts/schools-built")]
    public async Task Schema_OfAnAnswer_HasTheKeysOfTheAnswer(string schema, string path)
    {
        var document = await OpenApiDocument.ReadAsync(host);

        Assert.Equal((await host.GetAsync(path)).Json.AsObject().Select(key => key.Key), document.PropertiesOf(schema));
    }

    [Fact]
    public async Task Schema_OfAProblem_HasTheKeysOfAProblem()
    {
        var document = await OpenApiDocument.ReadAsync(host);
        var problem = (await host.GetAsync("/programmes/unknown")).Json;

        Assert.Subset(document.PropertiesOf("RulesProblem").Append("traceId").ToHashSet(), problem.AsObject().Select(key => key.Key).ToHashSet());
        Assert.Equal(problem["diagnostics"]![0]!.AsObject().Select(key => key.Key), document.PropertiesOf("Finding"));
    }
}
