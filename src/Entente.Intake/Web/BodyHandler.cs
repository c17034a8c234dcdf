using Entente.Intake.Files;

namespace Entente.Intake.Web;

/// <summary>
/// Reads an answer's body, up to a limit, before the answer counts as one: what goes wrong in the body is then tried again
/// like what goes wrong before it, and falls under the same time limit.
/// </summary>
internal sealed class BodyHandler(HttpMessageHandler inner, long limit) : DelegatingHandler(inner)
{
    /// <summary>Set on a request of which the first bytes are enough: their number.</summary>
    public static readonly HttpRequestOptionsKey<int> Enough = new("Entente.Enough");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            var body = await Body(response, request.Options.TryGetValue(Enough, out var enough) ? enough : null, cancellationToken);
            var content = new ByteArrayContent(body);
            foreach (var (name, values) in response.Content.Headers.NonValidated)
                if (name is not ("Content-Length" or "Content-Encoding")) content.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
            response.Content.Dispose();
            response.Content = content;
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private async Task<byte[]> Body(HttpResponseMessage response, int? enough, CancellationToken stop)
    {
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(stop);
            var packing = response.Content.Headers.TryGetValues("Content-Encoding", out var values) ? string.Join(", ", values) : null;
            var body = BodyPacking.Unpack(await Read(stream, packing is null ? enough : null, stop), packing, limit);
            return body.Length > enough ? body[..enough.Value] : body;
        }
        catch (IOException e) when (e is not TooLargeException)
        {
            throw new HttpRequestException(HttpRequestError.ResponseEnded, WebMessages.CutOff, e);
        }
    }

    private async Task<byte[]> Read(Stream stream, int? enough, CancellationToken stop)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        for (int read; (read = await stream.ReadAsync(chunk, stop)) > 0;)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length >= enough) return buffer.GetBuffer()[..enough.Value];
            if (buffer.Length > limit) throw new TooLargeException(limit);
        }
        return buffer.ToArray();
    }
}

/// <summary>An answer is larger than may be read.</summary>
internal sealed class TooLargeException(long limit) : IOException(IntakeMessages.TooLarge(limit));
