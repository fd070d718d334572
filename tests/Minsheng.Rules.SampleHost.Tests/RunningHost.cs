using System.Net.Http.Headers;
using System.Text;

namespace Minsheng.Rules.SampleHost.Tests;

/// <summary>A host with the settings of its own folder, which the tests of a class share.</summary>
public class RunningHost : IAsyncLifetime
{
    public const string Lianyungang = "/programmes/lianyungang-2023";
    private HostProcess? _process;

    /// <summary>The programmes' settings; those of its own folder unless said otherwise.</summary>
    protected virtual string[] Settings => [];

    /// <summary>The environment of the host.</summary>
    protected virtual string Environment => "Production";

    public Uri Address => _process!.Client.BaseAddress!;

    public string Log => _process!.Log;

    public async Task InitializeAsync() => _process = await HostProcess.StartAsync(Environment, Settings);

    public virtual async Task DisposeAsync() => await _process!.DisposeAsync();

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<Answer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path);

    public Task<Answer> PostAsync(string path, string body, string contentType = "application/json") => SendAsync(HttpMethod.Post, path, Encoding.UTF8.GetBytes(body), contentType);

    /// <summary>Stores observations until what is returned is disposed of.</summary>
    public async Task<StoredBatch> StoreAsync(string rows)
    {
        var answer = await PostAsync(Lianyungang + "/observations", Document(rows));
        Assert.True(answer.Status == 201, answer.Text);
        return new StoredBatch(this, answer);
    }

    public async Task<Answer> SendAsync(HttpMethod method, string path, byte[]? body = null, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            // Large bodies are announced, so that a host that refuses one can say so before it is sent.
            request.Headers.ExpectContinue = true;
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }

        using var response = await _process!.Client.SendAsync(request);
        return await Answer.ReadAsync(response);
    }

    /// <summary>A document of observations.</summary>
    public static string Document(string rows) => $$"""{ "format": 1, "observations": [ {{rows}} ] }""";
}
