using System.Collections.Immutable;
using System.Text.Json;
using Entente.Codebook;
using Entente.Dates;
using Entente.Register.Exports;

namespace Entente.Outputs.Exchange.Events;

/// <summary>Writes facts as event data in PLOVER's form, a record a line; our own kind and the codebook's version stand beside each code.</summary>
public static class PloverRecords
{
    /// <summary>Says that a kind has no code.</summary>
    internal const string NoCode = "no-code";

    /// <summary>Writes all of them.</summary>
    public static void Write(IExportSource source, ExportScope scope, Book book, Stream to)
    {
        using var lines = new JsonLines(to);
        var coder = new EventCoder(book.Events);
        foreach (var coded in source.Dispatches(scope).SelectMany(coder.Of))
        {
            Write(lines.Json, coded, book);
            lines.EndLine();
        }
    }

    private static void Write(Utf8JsonWriter json, CodedEvent coded, Book book)
    {
        var (fact, plover) = (coded.Row.Fact, coded.Code.Plover);
        var when = fact.Told.When();
        json.WriteStartObject();
        json.WriteString("id", fact.Identifier);
        json.WriteString("date", when?.Earliest.ToIso());
        json.WriteString("enddate", when?.Latest.ToIso());
        json.WriteString("event", plover?.Event);
        json.WriteString("mode", plover?.Mode);
        WriteList(json, "contexts", plover?.Contexts ?? []);
        if (plover is null) json.WriteNull("quad_code");
        else json.WriteNumber("quad_code", plover.Quad);
        json.WriteString("flag", plover is null ? NoCode : null);
        WriteActors(json, "actor", coded.Actors, book);
        WriteActors(json, "recipient", coded.Recipients, book);
        WritePlace(json, coded, book);
        WriteText(json, coded);
        WriteOwn(json, coded, when?.Text, book);
        json.WriteEndObject();
    }

    private static void WriteActors(Utf8JsonWriter json, string name, ImmutableArray<EventActor> actors, Book book)
    {
        json.WriteStartArray(name);
        foreach (var actor in actors)
        {
            json.WriteStartObject();
            json.WriteString("code", book.Events.Countries.GetValueOrDefault(actor.Party));
            json.WriteString("sector", actor.Office is null ? null : book.Events.MilitaryOffices.Contains(actor.Office) ? "MIL" : "GOV");
            json.WriteString("identifier", actor.Name);
            json.WriteString("identifier_id", actor.Person);
            json.WriteString("office", actor.Office);
            json.WriteString("party", actor.Party);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, CodedEvent coded, Book book)
    {
        json.WriteStartObject("location");
        json.WriteString("country", coded.Country is { } country ? book.Events.Countries.GetValueOrDefault(country) : null);
        json.WriteString("place", coded.Place);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, CodedEvent coded)
    {
        var (dispatch, fact) = coded.Row;
        json.WriteStartObject("text_info");
        json.WriteString("text", fact.Told.Quote);
        json.WriteNumber("start", dispatch.Start + fact.Start);
        json.WriteNumber("end", dispatch.Start + fact.End);
        json.WriteString("page_sha256", dispatch.PageSha256);
        json.WriteEndObject();
        json.WriteStartObject("cite_info");
        json.WriteString("title", dispatch.Title);
        json.WriteString("source", dispatch.Outlet);
        json.WriteString("url", dispatch.Url);
        json.WriteString("page", dispatch.Page);
        json.WriteString("date", dispatch.Published);
        json.WriteEndObject();
    }

    private static void WriteOwn(Utf8JsonWriter json, CodedEvent coded, string? date, Book book)
    {
        json.WriteStartObject("entente");
        json.WriteString("fact", coded.Row.Fact.Kind);
        json.WriteString("kind", coded.Kind);
        json.WriteString("status", coded.Status);
        json.WriteString("identifier", coded.Row.Fact.Entity);
        json.WriteString("date", date);
        json.WriteString("plover", book.Events.PloverVersion);
        json.WriteString("codebook", book.Version);
        json.WriteString("reader", coded.Row.Dispatch.Reader);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
