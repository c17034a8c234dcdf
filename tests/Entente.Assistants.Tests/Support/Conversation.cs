using System.IO.Pipelines;
using Entente.Codebook;
using Entente.Outputs;
using Entente.Register;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Entente.Assistants.Tests.Support;

/// <summary>The SDK's client, and our server at the other end of two pipes.</summary>
internal sealed class Conversation : IAsyncDisposable
{
    private readonly Task served;
    private readonly PipeWriter asking;

    private Conversation(McpClient client, PipeWriter asking, Task served)
    {
        Client = client;
        this.asking = asking;
        this.served = served;
    }

    public static Book Book { get; } = Book.LoadEmbedded();

    public McpClient Client { get; }

    public static async Task<Conversation> With(string register, string? author = null, bool includeInternal = false, Uri? site = null, OutputLanguage language = OutputLanguage.English)
    {
        var (asked, answered) = (new Pipe(), new Pipe());
        var options = new AssistantOptions
        {
            Open = o => Registers.Open(register, o with { IncludeInternal = includeInternal }), Book = Book, Author = author, Site = site, Language = language,
        };
        var served = AssistantServer.Serve(options, asked.Reader.AsStream(), answered.Writer.AsStream());
        var client = await McpClient.CreateAsync(new StreamClientTransport(asked.Writer.AsStream(), answered.Reader.AsStream()));
        return new Conversation(client, asked.Writer, served);
    }

    public async Task<CallToolResult> Call(string tool, params (string Name, object? Value)[] arguments) =>
        await Client.CallToolAsync(tool, arguments.ToDictionary(a => a.Name, a => a.Value));

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await asking.CompleteAsync();
        await served.WaitAsync(TimeSpan.FromMinutes(1));
    }
}
