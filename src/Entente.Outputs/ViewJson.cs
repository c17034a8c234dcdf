using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Dates;
using NodaTime;
using NodaTime.Text;

namespace Entente.Outputs;

/// <summary>
/// Writes a view as JSON: <c>form</c> first, then its properties in camel case; dates are EDTF, days ISO 8601, the values of
/// enumerations kebab-case. What is not known is null or an empty list.
/// </summary>
internal static class ViewJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new EdtfConverter(), new DayConverter(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <param name="form">The name of the form, with a number that is raised when a property changes its meaning.</param>
    public static string Write<T>(T view, string form)
    {
        var node = JsonSerializer.SerializeToNode(view, Options)!.AsObject();
        node.Insert(0, "form", form);
        return node.ToJsonString(Options) + "\n";
    }

    private sealed class EdtfConverter : JsonConverter<Edtf>
    {
        public override Edtf Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            Edtf.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Text);
    }

    private sealed class DayConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString()!).GetValueOrThrow();

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }
}
