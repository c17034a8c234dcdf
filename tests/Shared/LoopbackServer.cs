using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Entente.Evaluating;

/// <summary>A web server on loopback that answers by bytes as given, so that it can answer as no server should.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Func<Request, Reply> answer;
    private readonly Task serving;

    /// <param name="answer">Answers a request; may be called by several threads.</param>
    public LoopbackServer(Func<Request, Reply> answer)
    {
        this.answer = answer;
        listener.Start();
        serving = Serve();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>What was asked, in its order.</summary>
    public ConcurrentQueue<Request> Asked { get; } = [];

    public IEnumerable<string> Paths => Asked.Select(request => request.Path);

    /// <summary>The address of a path.</summary>
    public string At(string path) => $"http://127.0.0.1:{Port}{path}";

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving;
        stop.Dispose();
    }

    /// <summary>A request's path with its query, and its fields.</summary>
    internal sealed record Request(string Path, IReadOnlyDictionary<string, string> Fields, DateTime At)
    {
        public string? this[string field] => Fields.GetValueOrDefault(field);
    }

    /// <summary>What is written in answer, before the connection is closed.</summary>
    internal sealed record Reply(Func<Stream, CancellationToken, Task> Write)
    {
        public static Reply Html(string body, string fields = "") => Of(200, body, $"Content-Type: text/html; charset=utf-8\r\n{fields}");

        public static Reply Of(int status, string body = "", string fields = "") => Of(status, Encoding.UTF8.GetBytes(body), fields);

        public static Reply Of(int status, byte[] body, string fields = "") =>
            Raw([.. Encoding.Latin1.GetBytes($"HTTP/1.1 {status} X\r\nContent-Length: {body.Length}\r\n{fields}Connection: close\r\n\r\n"), .. body]);

        public static Reply To(string location, int status = 302) => Of(status, "", $"Location: {location}\r\n");

        public static Reply Raw(string text) => Raw(Encoding.Latin1.GetBytes(text));

        public static Reply Raw(byte[] bytes) => new((stream, stop) => stream.WriteAsync(bytes, stop).AsTask());

        /// <summary>A header as given, then a piece again and again until nobody listens.</summary>
        public static Reply Endless(string header, string piece, int pause = 0) => new(async (stream, stop) =>
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes($"HTTP/1.1 200 OK\r\n{header}"), stop);
            var bytes = Encoding.UTF8.GetBytes(piece);
            while (!stop.IsCancellationRequested)
            {
                await stream.WriteAsync(bytes, stop);
                if (pause > 0) await Task.Delay(pause, stop);
            }
        });

        public static Reply Never() => new((_, stop) => Task.Delay(Timeout.Infinite, stop));
    }

    private async Task Serve()
    {
        var talks = new ConcurrentBag<Task>();
        try
        {
            while (true) talks.Add(Talk(await listener.AcceptTcpClientAsync(stop.Token)));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task Talk(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                if (await Head(stream) is not { } request) return;
                Asked.Enqueue(request);
                await answer(request).Write(stream, stop.Token);
                client.Client.Shutdown(SocketShutdown.Send);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or SocketException)
            {
                // Whoever asked has had enough, or the test is over.
            }
        }
    }

    private async Task<Request?> Head(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one, stop.Token) == 0) return null;
            head.Append((char)one[0]);
        }
        var lines = head.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var fields = lines.Skip(1).Select(line => line.Split(':', 2)).ToDictionary(pair => pair[0], pair => pair[1].Trim(), StringComparer.OrdinalIgnoreCase);
        return new Request(lines[0].Split(' ')[1], fields, DateTime.UtcNow);
    }
}
