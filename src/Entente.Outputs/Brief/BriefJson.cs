using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Dates;
using Entente.Register.Views;
using NodaTime;
using NodaTime.Text;

namespace Entente.Outputs.Brief;

/// <summary>
/// Writes a brief as JSON. The properties are those of <see cref="BriefView"/> in camel case, after <c>form</c>
/// (<c>entente-brief/1</c>, raised when a property changes its meaning); dates are EDTF, days ISO 8601, the values of
/// enumerations kebab-case (<c>about-to-end</c>). What is not known is null or an empty list. It does not depend on the
/// language of labels.
/// </summary>
internal static class BriefJson
{
    private const string Form = "entente-brief/1";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new EdtfConverter(), new DayConverter(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static string Write(BriefView brief)
    {
        var node = JsonSerializer.SerializeToNode(brief, Options)!.AsObject();
        node.Insert(0, "form", Form);
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
