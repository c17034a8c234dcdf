using System.Diagnostics;
using System.Text.Json;
using Entente.Assistants.Tests.Support;
using ModelContextProtocol.Client;
using Xunit;

namespace Entente.Assistants.Tests.Hosting;

/// <summary>The program as assistants start it: over standard input and output, and over HTTP.</summary>
public sealed class ProcessTests(SampleRegister samples)
{
    /// <summary>On a laden machine the program takes longer to start than a client waits with its first question.</summary>
    private static readonly McpClientOptions Patient = new() { DiscoverProbeTimeout = Timeout.InfiniteTimeSpan, InitializationTimeout = TimeSpan.FromMinutes(2) };

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Entente.Cli.dll");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_that_starts_the_program_is_answered()
    {
        var transport = new StdioClientTransport(new StdioClientTransportOptions { Command = "dotnet", Arguments = [Program, "mcp", "--register", samples.Address] });
        await using var client = await McpClient.CreateAsync(transport, Patient, cancellationToken: Stop);
        Assert.Equal("entente", client.ServerInfo!.Name);
        var answer = await client.CallToolAsync("brief", new Dictionary<string, object?> { ["partyA"] = "VN", ["partyB"] = "KH" }, cancellationToken: Stop);
        Assert.NotEmpty(answer.Citations());
        var prompts = await client.ListPromptsAsync(cancellationToken: Stop);
        Assert.Contains("prepare-a-meeting", prompts.Select(p => p.Name));
    }

    [Fact]
    public async Task Standard_output_carries_nothing_but_the_protocol_and_the_end_of_input_ends_the_program()
    {
        using var process = Start("mcp", "--register", samples.Address);
        await process.StandardInput.WriteLineAsync("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""");
        await process.StandardInput.WriteLineAsync("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
        await process.StandardInput.WriteLineAsync("""{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"person","arguments":{"person":"Nemo"}}}""");
        await process.StandardInput.WriteLineAsync("this is no message");
        await process.StandardInput.WriteLineAsync("""{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"parties","arguments":{}}}""");
        var answered = new List<JsonElement>();
        while (!answered.Exists(a => Id(a) == 3)) answered.Add(JsonDocument.Parse((await process.StandardOutput.ReadLineAsync(Stop))!).RootElement);
        process.StandardInput.Close();
        foreach (var line in (await process.StandardOutput.ReadToEndAsync(Stop)).Split('\n', StringSplitOptions.RemoveEmptyEntries)) answered.Add(JsonDocument.Parse(line).RootElement);
        await process.WaitForExitAsync(Stop).WaitAsync(TimeSpan.FromMinutes(1), Stop);
        Assert.Equal(0, process.ExitCode);
        Assert.All(answered, a => Assert.Equal("2.0", a.Text("jsonrpc")));
        Assert.Superset(new HashSet<int> { 1, 2, 3 }, answered.Select(Id).OfType<int>().ToHashSet());
    }

    [Fact]
    public async Task Over_http_the_same_is_answered_to_programs_of_this_machine_alone()
    {
        using var process = Start("mcp", "--http", "--urls", "http://127.0.0.1:0", "--register", samples.Address);
        try
        {
            var line = (await process.StandardOutput.ReadLineAsync(Stop))!;
            var address = new Uri(line.Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal)));
            await using (var client = await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = address, TransportMode = HttpTransportMode.StreamableHttp }), Patient, cancellationToken: Stop))
            {
                var answer = await client.CallToolAsync("undertakings", new Dictionary<string, object?> { ["party"] = "KH" }, cancellationToken: Stop);
                Assert.NotEmpty(answer.Citations());
            }

            Assert.Equal((403, 403, 400), (await Status(address, "Origin", "https://example.org"), await Status(address, "Origin", "null"), await Status(address, "Host", "example.org")));
            Assert.NotEqual(403, await Status(address, "Origin", "http://localhost:3000"));
        }
        finally
        {
            process.Kill();
        }
    }

    [Theory]
    [InlineData("can be reached from other machines", "--http", "--urls", "http://0.0.0.0:0")]
    [InlineData("--urls is for --http", "--urls", "http://127.0.0.1:0")]
    [InlineData("is no address of a site", "--site", "localhost")]
    [InlineData("needs a name", "--allow-judging", "")]
    public async Task Wrong_usage_says_what_is_wrong_and_ends_with_2(string message, params string[] arguments)
    {
        using var process = Start(["mcp", "--register", samples.Address, .. arguments]);
        process.StandardInput.Close();
        Assert.Contains(message, await process.StandardError.ReadToEndAsync(Stop), StringComparison.Ordinal);
        await process.WaitForExitAsync(Stop);
        Assert.Equal(2, process.ExitCode);
    }

    private static int? Id(JsonElement message) => message.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number ? id.GetInt32() : null;

    private static async Task<int> Status(Uri address, string header, string value)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent("""{"jsonrpc":"2.0","id":1,"method":"ping"}""", null, "application/json") };
        request.Headers.TryAddWithoutValidation("Accept", "application/json, text/event-stream");
        request.Headers.TryAddWithoutValidation(header, value);
        using var response = await client.SendAsync(request);
        return (int)response.StatusCode;
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments])
    {
        RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
    })!;
}
