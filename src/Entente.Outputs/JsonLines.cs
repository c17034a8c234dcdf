using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Entente.Outputs;

/// <summary>Writes JSON piece by piece: gathered, and handed on when there is enough of it.</summary>
internal sealed class JsonLines : IDisposable
{
    private const int MostGathered = 1 << 16;

    private readonly Stream to;
    private readonly ArrayBufferWriter<byte> gathered = new(MostGathered * 2);
    private bool any;

    public JsonLines(Stream to)
    {
        this.to = to;
        Json = new Utf8JsonWriter(gathered, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
    }

    /// <summary>Writes one value at a time.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Ends a value, and the line.</summary>
    public void EndLine()
    {
        End();
        gathered.Write("\n"u8);
    }

    /// <summary>Ends a value.</summary>
    public void End()
    {
        Json.Flush();
        Json.Reset();
        any = true;
        if (gathered.WrittenCount >= MostGathered) Flush();
    }

    /// <summary>Writes what stands between two values, before all but the first.</summary>
    public void Separate(ReadOnlySpan<byte> between)
    {
        if (any) gathered.Write(between);
    }

    /// <summary>Writes text as it is.</summary>
    public void Raw(ReadOnlySpan<byte> text) => gathered.Write(text);

    /// <summary>Hands on what is left.</summary>
    public void Flush()
    {
        to.Write(gathered.WrittenSpan);
        gathered.ResetWrittenCount();
    }

    public void Dispose()
    {
        Flush();
        Json.Dispose();
    }
}
