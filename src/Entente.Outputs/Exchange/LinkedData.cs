using System.Text;
using System.Text.Json;
using Entente.Dates;
using Entente.Register.Exports;
using Entente.Register.Views;
using Entente.Text;
using NodaTime.Text;

namespace Entente.Outputs.Exchange;

/// <summary>
/// Writes a register as JSON-LD, one node a line within one graph: where each fact comes from in the terms of PROV, the words that
/// carry it by selectors of Web Annotation, people and engagements in those of schema.org. The context is part of it.
/// </summary>
public static class LinkedData
{
    /// <summary>Names of our own things.</summary>
    private const string Base = "urn:entente:";

    private const string Context =
        """
        {"@context": {"@version": 1.1,
          "ent": "urn:entente:ns:", "prov": "http://www.w3.org/ns/prov#", "oa": "http://www.w3.org/ns/oa#", "schema": "http://schema.org/", "xsd": "http://www.w3.org/2001/XMLSchema#", "edtf": "http://id.loc.gov/datatypes/edtf/",
          "headline": "schema:headline", "publisher": "schema:publisher", "inLanguage": "schema:inLanguage", "name": "schema:name", "alternateName": "schema:alternateName", "url": {"@id": "schema:url", "@type": "@id"},
          "published": {"@id": "schema:datePublished", "@type": "edtf:EDTF"}, "date": {"@id": "ent:date", "@type": "edtf:EDTF"}, "known": {"@id": "ent:known", "@type": "xsd:date"},
          "startDate": {"@id": "schema:startDate", "@type": "xsd:date"}, "endDate": {"@id": "schema:endDate", "@type": "xsd:date"}, "attendee": {"@id": "schema:attendee", "@type": "@id"}, "place": "schema:location",
          "kind": "ent:kind", "status": "ent:status", "parties": "ent:party", "rule": "ent:rule", "standing": "ent:standing", "page": "ent:page", "country": "ent:country",
          "tells": {"@id": "ent:tells", "@type": "@id"}, "names": {"@id": "ent:names", "@type": "@id"},
          "derivedFrom": {"@id": "prov:wasDerivedFrom", "@type": "@id"}, "generatedBy": {"@id": "prov:wasGeneratedBy", "@type": "@id"}, "used": {"@id": "prov:used", "@type": "@id"},
          "agent": {"@id": "prov:wasAssociatedWith", "@type": "@id"}, "endedAt": {"@id": "prov:endedAtTime", "@type": "xsd:dateTime"},
          "body": {"@id": "oa:hasBody", "@type": "@id"}, "target": "oa:hasTarget", "source": {"@id": "oa:hasSource", "@type": "@id"}, "selector": "oa:hasSelector",
          "exact": "oa:exact", "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"}, "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"}, "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"}, "identifying": "oa:identifying"
        },
        "@graph": [

        """;

    /// <summary>Writes all of it.</summary>
    public static void Write(IExportSource source, ExportScope scope, Stream to)
    {
        using var lines = new JsonLines(to);
        lines.Raw(Encoding.UTF8.GetBytes(Context));
        var readers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var dispatch in source.Dispatches(scope)) WriteDispatch(lines, dispatch, readers);
        foreach (var person in source.People(scope)) WritePerson(lines, person);
        foreach (var engagement in source.Engagements(scope)) WriteEvent(lines, engagement);
        lines.Raw("\n]}\n"u8);
    }

    private static void WriteDispatch(JsonLines lines, ExportedDispatch dispatch, HashSet<string> readers)
    {
        var (of, reading, reader) = (Base + dispatch.Identifier, $"{Base}reading:{dispatch.Identifier}", $"{Base}reader:{Uri.EscapeDataString(dispatch.Reader)}");
        if (readers.Add(dispatch.Reader)) Node(lines, reader, ["prov:SoftwareAgent"], json => json.WriteString("name", $"entente {dispatch.Reader}"));
        Node(lines, of, ["schema:NewsArticle", "prov:Entity"], json =>
        {
            Text(json, "headline", dispatch.Title);
            Text(json, "publisher", dispatch.Outlet);
            Text(json, "inLanguage", dispatch.Language);
            Text(json, "published", dispatch.Published);
            json.WriteString("known", dispatch.Known.ToIso());
            json.WriteString("page", dispatch.Page);
            if (Uri.TryCreate(dispatch.Url, UriKind.Absolute, out var url)) json.WriteString("url", url.AbsoluteUri);
        });
        Node(lines, reading, ["prov:Activity"], json =>
        {
            json.WriteString("used", of);
            json.WriteString("agent", reader);
            json.WriteString("endedAt", InstantPattern.General.Format(dispatch.Recorded));
        });
        foreach (var fact in dispatch.Facts) WriteFact(lines, dispatch, fact, of, reading);
    }

    private static void WriteFact(JsonLines lines, ExportedDispatch dispatch, ExportedFact fact, string derivedFrom, string reading)
    {
        var of = Base + fact.Identifier;
        Node(lines, of, [$"ent:{char.ToUpperInvariant(fact.Kind[0])}{fact.Kind[1..]}", "prov:Entity"], json =>
        {
            Text(json, "kind", fact.Told.NarrowerKind());
            Text(json, "date", fact.Told.When()?.Text);
            List(json, "parties", fact.Told.Parties());
            Text(json, "tells", fact.Entity is { } entity ? Base + entity : null);
            List(json, "names", [.. fact.Mentions.Where(mention => mention.Ordinal > 0).Select(mention => Base + mention.Identifier).Distinct()]);
            json.WriteString("rule", fact.Told.Rule);
            json.WriteString("standing", KebabCase.Of(fact.Standing));
            json.WriteString("derivedFrom", derivedFrom);
            json.WriteString("generatedBy", reading);
        });
        Node(lines, $"{of}:quote", ["oa:Annotation"], json =>
        {
            json.WriteString("motivation", "identifying");
            json.WriteString("body", of);
            WriteTarget(json, dispatch, fact);
        });
    }

    private static void WriteTarget(Utf8JsonWriter json, ExportedDispatch dispatch, ExportedFact fact)
    {
        json.WriteStartObject("target");
        json.WriteString("@type", "oa:SpecificResource");
        json.WriteString("source", $"{Base}page:{dispatch.PageSha256}");
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("@type", "oa:TextQuoteSelector");
        json.WriteString("exact", fact.Told.Quote);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("@type", "oa:TextPositionSelector");
        json.WriteNumber("start", dispatch.Start + fact.Start);
        json.WriteNumber("end", dispatch.Start + fact.End);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePerson(JsonLines lines, ExportedPerson person) =>
        Node(lines, Base + person.Identifier, ["schema:Person"], json =>
        {
            json.WriteString("name", person.Name);
            List(json, "alternateName", [.. person.Names.Where(name => name != person.Name)]);
            List(json, "parties", person.Parties);
        });

    private static void WriteEvent(JsonLines lines, BriefEngagement engagement) =>
        Node(lines, Base + engagement.Identifier, ["schema:Event"], json =>
        {
            json.WriteString("kind", engagement.Kind);
            json.WriteString("status", KebabCase.Of(engagement.Status));
            Text(json, "date", engagement.When?.Text);
            Text(json, "startDate", engagement.When?.Earliest.ToIso());
            Text(json, "endDate", engagement.When?.Latest.ToIso());
            Text(json, "country", engagement.Countries.FirstOrDefault()?.Value);
            Text(json, "place", engagement.Places.FirstOrDefault()?.Value);
            Text(json, "name", engagement.Mechanism);
            List(json, "parties", engagement.Parties);
            List(json, "attendee", [.. engagement.Participants.Select(person => Base + person.Identifier)]);
        });

    private static void Node(JsonLines lines, string id, ReadOnlySpan<string> types, Action<Utf8JsonWriter> write)
    {
        lines.Separate(",\n"u8);
        lines.Json.WriteStartObject();
        lines.Json.WriteString("@id", id);
        lines.Json.WriteStartArray("@type");
        foreach (var type in types) lines.Json.WriteStringValue(type);
        lines.Json.WriteEndArray();
        write(lines.Json);
        lines.Json.WriteEndObject();
        lines.End();
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }

    private static void List(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
