using System.Buffers;
using System.Text;
using System.Text.Json;
using Entente.Reading.Json;

namespace Entente.Cli.Printing;

/// <summary>One JSON value on one line.</summary>
internal static class JsonLine
{
    public static string Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, ReadingJson.Options(indented: false))) write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
