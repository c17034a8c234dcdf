using System.Text.Json.Nodes;
using Entente.Dates;
using Entente.Facts;
using Entente.Text;
using Entente.Web.Languages;

namespace Entente.Web.Pages.Dispatches;

/// <summary>Says what a fact's fields hold, in the order in which one asks for them.</summary>
public static class FactFieldsText
{
    private static readonly string[] Order =
    [
        "kind", "modality", "person", "name", "title", "what", "office", "mechanism", "edition", "nth", "status", "when", "period", "signed", "due",
        "date", "occasion", "recurs", "place", "location", "country", "parties", "party", "from", "to", "participants", "mission", "unit", "count",
    ];

    /// <param name="fact">As canonical JSON.</param>
    public static IEnumerable<(string Name, string Value)> Of(string fact, Wording words) =>
        from field in JsonNode.Parse(fact)!.AsObject()
        let at = Array.IndexOf(Order, field.Key)
        orderby at < 0 ? Order.Length : at, field.Key
        where field.Value is not null
        let value = Value(field.Key, field.Value!, words)
        where value.Length > 0
        select (words[$"field.{field.Key}"], value);

    private static string Value(string name, JsonNode value, Wording words) => value switch
    {
        JsonArray array => string.Join(words.Labels.Semicolon, array.OfType<JsonNode>().Select(item => Value(name, item, words))),
        JsonObject about when name == "participants" => Person(about, words),
        JsonObject about => string.Join(", ", about.Select(p => p.Value is null ? "" : Value(p.Key, p.Value, words)).Where(v => v.Length > 0)),
        JsonValue plain when plain.TryGetValue<bool>(out var flag) => flag ? words["yes"] : "",
        _ => Said(name, value.ToString(), words),
    };

    private static string Said(string name, string value, Wording words) => name switch
    {
        "when" or "period" or "signed" or "due" or "date" or "occasion" => Edtf.TryParse(value, out var date) ? words.Dates.Of(date) : value,
        "parties" or "party" or "country" or "from" or "to" => words.Labels.Party(value),
        "kind" => words.Labels.Kind(value) is var kind && kind != value ? kind : words.Labels.InstrumentKind(value),
        "office" => words.Labels.Office(value),
        "rank" => words.Labels.Rank(value),
        "themes" => words.Labels.Theme(value),
        "modality" => Codes.Parse<Modality>(value) is { } modality ? words.Labels.Of(modality) : value,
        "status" => Codes.Parse<EngagementStatus>(value) is { } status ? words.Labels.Of(status) : value,
        "role" => Codes.Parse<ParticipantRole>(value) is { } role ? words.Labels.Of(role) : value,
        "firmness" => words[value == "standing" ? "firmness.standing" : "firmness.concrete"],
        "fact" => words[$"fact.{value}"],
        _ => PlainText.Of(value),
    };

    private static string Person(JsonObject about, Wording words)
    {
        string?[] rest = [about["party"]?.ToString(), about["role"] is { } role && Said("role", role.ToString(), words) is { Length: > 0 } said ? said : null];
        var more = string.Join(", ", rest.OfType<string>());
        return more.Length == 0 ? $"{about["person"]}" : $"{about["person"]} ({more})";
    }
}
