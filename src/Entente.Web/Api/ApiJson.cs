using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Dates;
using NodaTime;
using NodaTime.Text;

namespace Entente.Web.Api;

/// <summary>Views as JSON: camel case, dates in EDTF, days in ISO 8601, values of enumerations in kebab case.</summary>
internal static class ApiJson
{
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        // The answer is JSON and never HTML: letters stay letters. Angle brackets are still escaped.
        options.Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All);
        options.Converters.Add(new TextConverter<Edtf>(Edtf.Parse, date => date.Text));
        options.Converters.Add(new TextConverter<LocalDate>(text => LocalDatePattern.Iso.Parse(text).GetValueOrThrow(), LocalDatePattern.Iso.Format));
        options.Converters.Add(new TextConverter<Instant>(text => InstantPattern.ExtendedIso.Parse(text).GetValueOrThrow(), InstantPattern.ExtendedIso.Format));
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
    }

    private sealed class TextConverter<T>(Func<string, T> read, Func<T, string> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => read(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }
}
