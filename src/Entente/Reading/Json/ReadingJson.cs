using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Text;

namespace Entente.Reading.Json;

/// <summary>
/// Readings as JSON: one object a page. Enumerations are in kebab case, dates are EDTF, places count Unicode code points
/// of the page's text, and what is not known is null. Former tenures stand apart, in <c>formerTenures</c>.
/// </summary>
public static class ReadingJson
{
    /// <summary>The reading on one line, without a line break at the end.</summary>
    public static string ToLine(PageReading reading) => ToText(reading, indented: false);

    /// <summary>The reading on several lines, for people who read JSON.</summary>
    public static string ToIndented(PageReading reading) => ToText(reading, indented: true);

    /// <summary>How all JSON of the program is written: letters of every script as themselves, lines end in LF.</summary>
    public static JsonWriterOptions Options(bool indented) => new()
    {
        Indented = indented,
        NewLine = "\n",
        // Safe where JSON stands alone, in files and pipes; a web page must not embed it unescaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the reading as one JSON object.</summary>
    public static void Write(Utf8JsonWriter json, PageReading reading)
    {
        var fields = new Fields(json, new CodePoints(reading.Text));
        json.WriteStartObject();
        fields.Text("page", reading.Page)
            .Text("reader", reading.Reader)
            .Objects("dispatches", reading.Dispatches, Dispatch);
        json.WriteEndObject();
    }

    private static void Dispatch(Fields fields, Dispatch dispatch) => fields
        .Text("title", dispatch.Title)
        .Text("language", dispatch.Language)
        .Text("agency", dispatch.Agency)
        .Flag("teaser", dispatch.Teaser)
        .Date("published", dispatch.Published)
        .Place(dispatch.Span)
        .Objects("engagements", dispatch.Engagements, FactFields.Engagement)
        .Objects("tenures", dispatch.Tenures.Where(tenure => !tenure.Former), FactFields.Tenure)
        .Objects("formerTenures", dispatch.Tenures.Where(tenure => tenure.Former), FactFields.Tenure)
        .Objects("instruments", dispatch.Instruments, FactFields.Instrument)
        .Objects("mechanisms", dispatch.Mechanisms, FactFields.Mechanism)
        .Objects("commitments", dispatch.Commitments, FactFields.Commitment)
        .Objects("assistance", dispatch.Assistance, FactFields.Assistance)
        .Objects("deployments", dispatch.Deployments, FactFields.Deployment)
        .Objects("appointments", dispatch.Appointments, FactFields.Appointment)
        .Objects("commemorations", dispatch.Commemorations, FactFields.Commemoration);

    private static string ToText(PageReading reading, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options(indented))) Write(json, reading);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
