using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Dates;
using Entente.Text;
using NodaTime;
using NodaTime.Text;

namespace Entente.Outputs;

/// <summary>
/// Writes a view as JSON: <c>form</c> first, then its properties in camel case; dates are EDTF, days and moments ISO 8601, the values of
/// enumerations kebab-case. What is not known is null or an empty list.
/// </summary>
internal static class ViewJson
{
    /// <summary>How values are written.</summary>
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new TextConverter<Edtf>(date => date.Text), new TextConverter<LocalDate>(LocalDatePattern.Iso.Format),
            new TextConverter<Instant>(InstantPattern.ExtendedIso.Format), new SpanConverter(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower),
        },
    };

    /// <param name="form">The name of the form, with a number that is raised when a property changes its meaning.</param>
    public static string Write<T>(T view, string form)
    {
        var node = JsonSerializer.SerializeToNode(view, Options)!.AsObject();
        node.Insert(0, "form", form);
        return node.ToJsonString(Options) + "\n";
    }

    /// <summary>Views are written, and never read.</summary>
    private abstract class Writer<T> : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    private sealed class TextConverter<T>(Func<T, string> text) : Writer<T>
    {
        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));
    }

    private sealed class SpanConverter : Writer<TextSpan>
    {
        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start", value.Start);
            writer.WriteNumber("length", value.Length);
            writer.WriteEndObject();
        }
    }
}
