using System.Text.Json;
using System.Text.RegularExpressions;
using Entente.Codebook;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Exports;
using Entente.Register.Views;
using NodaTime;

namespace Entente.Outputs.Exchange;

/// <summary>
/// Writes what the register makes of dispatches as entities of FollowTheMoney, one a line: Person, Position, Occupancy, Organization,
/// Event. First and last mentions are no start and end of a term, so an occupancy has them as dates and no more.
/// </summary>
public static partial class FollowTheMoney
{
    /// <summary>Writes all of them. It holds who held which office, each once.</summary>
    public static void Write(IExportSource source, ExportScope scope, Book book, Stream to)
    {
        using var lines = new JsonLines(to);
        foreach (var person in source.People(scope)) WritePerson(lines, person, book);
        var organisations = new HashSet<string>(StringComparer.Ordinal);
        WriteOffices(lines, source, scope, book, organisations);
        foreach (var engagement in source.Engagements(scope)) WriteEvent(lines, engagement, book, organisations);
    }

    private static void WritePerson(JsonLines lines, ExportedPerson person, Book book) =>
        Entity(lines, person.Identifier, "Person", json =>
        {
            Values(json, "name", [person.Name]);
            Values(json, "alias", person.Names.Where(name => name != person.Name));
            Values(json, "country", person.Parties.Where(book.World.States.ContainsKey).Select(Country));
        });

    private static void WriteOffices(JsonLines lines, IExportSource source, ExportScope scope, Book book, HashSet<string> organisations)
    {
        var held = new Dictionary<(string Person, string? Party, string Office), Held>();
        foreach (var dispatch in source.Dispatches(scope))
            foreach (var fact in dispatch.Facts)
                if (fact is { Told: Tenure tenure, Entity: { } person })
                    (held.TryGetValue((person, tenure.Party, tenure.Office), out var known) ? known : held[(person, tenure.Party, tenure.Office)] = new Held()).Add(tenure, dispatch);
        foreach (var (party, office) in held.Keys.Select(key => (key.Party, key.Office)).Distinct())
        {
            if (party is not null && !book.World.States.ContainsKey(party)) WriteOrganisation(lines, party, book, organisations);
            WritePosition(lines, party, office, book);
        }

        foreach (var ((person, party, office), of) in held) WriteOccupancy(lines, person, party, office, of);
    }

    private static void WritePosition(JsonLines lines, string? party, string office, Book book) =>
        Entity(lines, Position(party, office), "Position", json =>
        {
            var name = book.Offices.TryGetValue(office, out var kind) ? kind.Names.GetValueOrDefault("en", office) : office;
            Values(json, "name", [party is null ? name : $"{name}, {NameOf(party, book)}"]);
            if (party is null) return;
            if (book.World.States.ContainsKey(party)) Values(json, "country", [Country(party)]);
            else Values(json, "organization", [Organisation(party)]);
        });

    private static void WriteOccupancy(JsonLines lines, string person, string? party, string office, Held held) =>
        Entity(lines, $"occupancy-{person}-{Position(party, office)}", "Occupancy", json =>
        {
            Values(json, "holder", [person]);
            Values(json, "post", [Position(party, office)]);
            Values(json, "date", new[] { held.First, held.Last }.OfType<LocalDate>().Distinct().Select(day => day.ToIso()));
            Values(json, "status", held.OnlyFormer ? ["former"] : []);
            Values(json, "summary", held.Title is { } title ? [title] : []);
        });

    private static void WriteEvent(JsonLines lines, BriefEngagement engagement, Book book, HashSet<string> organisations)
    {
        var involved = engagement.Parties.Where(party => !book.World.States.ContainsKey(party)).ToArray();
        foreach (var party in involved) WriteOrganisation(lines, party, book, organisations);
        Entity(lines, engagement.Identifier, "Event", json =>
        {
            Values(json, "name", [$"{engagement.Kind}: {string.Join(", ", engagement.Parties)}{(engagement.When is { } when ? $", {when.Text}" : "")}"]);
            Values(json, "date", Date(engagement.When));
            Values(json, "startDate", Date(engagement.When).Length == 0 && engagement.When?.Earliest is { } first ? [first.ToIso()] : []);
            Values(json, "endDate", Date(engagement.When).Length == 0 && engagement.When?.Latest is { } last ? [last.ToIso()] : []);
            Values(json, "country", engagement.Countries.Take(1).Select(country => Country(country.Value)));
            Values(json, "location", engagement.Places.Take(1).Select(place => place.Value));
            Values(json, "involved", engagement.Participants.Select(person => person.Identifier).Concat(involved.Select(Organisation)).Distinct());
            Values(json, "summary", engagement.Sources.Take(1).Select(told => told.Quote));
            Values(json, "sourceUrl", engagement.Sources.Select(told => told.Url).OfType<string>().Distinct());
        });
    }

    /// <summary>Writes an organisation, the first time that it is spoken of.</summary>
    private static void WriteOrganisation(JsonLines lines, string party, Book book, HashSet<string> written)
    {
        if (written.Add(party)) Entity(lines, Organisation(party), "Organization", json => Values(json, "name", [NameOf(party, book)]));
    }

    private static void Entity(JsonLines lines, string id, string schema, Action<Utf8JsonWriter> properties)
    {
        lines.Json.WriteStartObject();
        lines.Json.WriteString("id", id);
        lines.Json.WriteString("schema", schema);
        lines.Json.WriteStartObject("properties");
        properties(lines.Json);
        lines.Json.WriteEndObject();
        lines.Json.WriteEndObject();
        lines.EndLine();
    }

    private static void Values(Utf8JsonWriter json, string property, IEnumerable<string> values)
    {
        var any = false;
        foreach (var value in values)
        {
            if (!any) json.WriteStartArray(property);
            json.WriteStringValue(value);
            any = true;
        }

        if (any) json.WriteEndArray();
    }

    private static string NameOf(string party, Book book) =>
        (book.World.States.TryGetValue(party, out var state) ? state.Names : book.World.Organisations.TryGetValue(party, out var organisation) ? organisation.Names : null)
        ?.GetValueOrDefault("en") ?? party;

    /// <summary>Countries are written small.</summary>
    private static string Country(string code) => code.ToLowerInvariant();

    private static string Organisation(string code) => $"organisation-{code}";

    private static string Position(string? party, string office) => $"position-{party ?? "unknown"}-{office}";

    /// <summary>A date of which programs know what it means: a day, a month, a year.</summary>
    private static string[] Date(Edtf? date) => date is { Text: var text } && Plain().IsMatch(text) ? [text] : [];

    [GeneratedRegex(@"^\d{4}(-\d{2}){0,2}$")]
    private static partial Regex Plain();

    /// <summary>What dispatches tell of one person in one office.</summary>
    private sealed class Held
    {
        public LocalDate? First { get; private set; }

        public LocalDate? Last { get; private set; }

        public string? Title { get; private set; }

        public bool OnlyFormer { get; private set; } = true;

        public void Add(Tenure tenure, ExportedDispatch dispatch)
        {
            Title ??= tenure.Title;
            OnlyFormer &= tenure.Former;
            if (tenure.Former) return;
            if (First is null || dispatch.Known < First) First = dispatch.Known;
            if (Last is null || dispatch.Known > Last) Last = dispatch.Known;
        }
    }
}
