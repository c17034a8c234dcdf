using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Register.Search;
using Entente.Register.Views;
using Entente.Register.Views.Calendar;
using Entente.Register.Views.Changes;
using Entente.Register.Views.Reviews;
using Entente.Register.Views.Suggestions;
using NodaTime;
using NodaTime.Text;

namespace Entente.Register.Tests.Support;

/// <summary>All that a register shows, as text, so that two can be compared.</summary>
internal static class AllViews
{
    private static readonly (string A, string B)[] Pairs = [("KH", "VN"), ("LA", "VN"), ("KH", "LA"), ("VN", "FR")];

    private static readonly string[] Parties = ["KH", "VN", "LA", "ASEAN"];

    private static readonly string[] Words = ["", "visite", "text", "page", "ministre défense", "\"Tea Banh\"", "party:VN", "coop*"];

    private static readonly string[] Begun = ["t", "ph", "giang", "comm", "dial", "proto"];

    /// <summary>Each view by its name.</summary>
    public static SortedDictionary<string, string> Of(IRegister register)
    {
        var views = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["counts"] = Json(register.Count()), ["relations"] = Json(register.GetRelations()), ["due"] = Json(register.GetThreads()) };
        foreach (var (a, b) in Pairs)
        {
            views[$"brief {a} {b}"] = Json(register.GetBrief(a, b, new BriefOptions { Limit = 100 }));
            views[$"brief {a} {b} as of"] = Json(register.GetBrief(a, b, new BriefOptions { Limit = 100, AsOf = new LocalDate(2024, 3, 1) }));
            views[$"calendar {a} {b}"] = Json(register.GetCalendar(new CalendarOptions { PartyA = a, PartyB = b, From = new LocalDate(1990, 1, 1), Limit = 10_000 }));
            views[$"due {a} {b}"] = Json(register.GetThreads(new ThreadQuery { PartyA = a, PartyB = b }));
        }

        foreach (var party in Parties) views[$"offices {party}"] = Json(register.GetOffices(party));
        foreach (var party in Parties) views[$"review {party}"] = Json(register.GetReview(new ReviewOptions { Party = party, Year = 2023 }));
        views["calendar"] = Json(register.GetCalendar());
        views["mechanisms"] = Json(register.GetMechanisms());
        foreach (var recorded in (bool[])[false, true])
            views[$"diff {recorded}"] = Json(register.GetDiff(new DiffOptions { Since = new LocalDate(2019, 1, 1), Recorded = recorded, Limit = 1000 }));
        foreach (var words in Words) views[$"search {words}"] = Json(register.Search(new SearchQuery { Text = words, Limit = 1000 }));
        foreach (var begun in Begun) views[$"suggestions {begun}"] = Json(register.GetSuggestions(new SuggestionOptions { Text = begun, Limit = 100, Parties = ["FR", "VN"] }));
        views["queue"] = Json(register.Verdicts.Queue(1000));
        views["verdicts"] = Json(register.Verdicts.List());
        AddEntities(register, views);
        return views;
    }

    /// <summary>What the texts of pages show, and the entities that they name.</summary>
    public static void AddPages(IRegister register, IEnumerable<string> pages, SortedDictionary<string, string> views)
    {
        foreach (var page in pages)
        {
            views[$"page {page}"] = Json(register.GetPage(page));
            views[$"text {page}"] = Json(register.GetPageText(page));
        }
    }

    private static void AddEntities(IRegister register, SortedDictionary<string, string> views)
    {
        var named = views.Values.SelectMany(view => Identifiers().Matches(view).Select(m => m.Value)).Distinct().ToArray();
        foreach (var identifier in named) views[$"entity {identifier}"] = Json(register.GetEntity(identifier));
    }

    private static System.Text.RegularExpressions.Regex Identifiers() => new("(person|engagement|mechanism|instrument|commemoration)-[0-9a-z]+");

    private static string Json<T>(T view) => Ordered(JsonSerializer.SerializeToNode(view, Options))?.ToJsonString(Options) ?? "null";

    /// <summary>
    /// Lists in order of their text: what is equal in all by which a view sorts stands in the order of arrival. What was known
    /// of a pair when it was judged is no part of what is compared, nor is whether somebody has marked a page.
    /// </summary>
    private static JsonNode? Ordered(JsonNode? node) => node switch
    {
        JsonArray array => new JsonArray([.. array.Select(Ordered).OrderBy(item => item?.ToJsonString(Options), StringComparer.Ordinal)]),
        JsonObject properties => new JsonObject(properties.Where(p => p.Key is not ("Evidence" or "IsInternal")).Select(p => KeyValuePair.Create(p.Key, Ordered(p.Value)))),
        _ => node?.DeepClone(),
    };

    private static JsonSerializerOptions Options { get; } = new() { Converters = { new Days() }, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private sealed class Days : System.Text.Json.Serialization.JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }
}
