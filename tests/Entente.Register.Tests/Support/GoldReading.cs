using System.Collections.Immutable;
using System.Text.Json;
using Entente.Dates;
using Entente.Facts;
using Entente.Reading;
using Entente.Text;
using Xunit;

namespace Entente.Register.Tests.Support;

/// <summary>Readings written as JSON in the form of <c>gold/SCHEMA.md</c>: each quote is looked for in the text.</summary>
public static class GoldReading
{
    private const string Rule = "by-hand";

    public static PageReading Parse(string json, string text, string reader = "test+1")
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var dispatches = root.GetProperty("dispatches").EnumerateArray().ToArray();
        return new PageReading
        {
            Page = Text(root, "page")!,
            Text = text,
            Reader = reader,
            Dispatches = [.. dispatches.Select(d => Dispatch(d, text))],
        };
    }

    public static Hints Hints(string json)
    {
        using var document = JsonDocument.Parse(json);
        if (!document.RootElement.TryGetProperty("hints", out var hints)) return Entente.Reading.Hints.None;
        return new Hints
        {
            Published = Date(hints, "published"), Outlet = Text(hints, "outlet"), Language = Text(hints, "language"),
            Title = Text(hints, "title"), Url = Text(hints, "url"),
        };
    }

    private static Dispatch Dispatch(JsonElement d, string text) => new()
    {
        Span = new TextSpan(0, text.Length),
        Title = Text(d, "title"),
        Language = Text(d, "language"),
        Agency = Text(d, "agency"),
        Teaser = d.TryGetProperty("teaser", out var teaser) && teaser.GetBoolean(),
        Published = Date(d, "published"),
        Engagements = All(d, "engagements", e => Engagement(e, text)),
        Tenures = All(d, "tenures", e => Tenure(e, text)),
        Instruments = All(d, "instruments", e => new Instrument
        {
            Kind = Text(e, "kind")!, Parties = Texts(e, "parties"), Period = Date(e, "period"), Signed = Date(e, "signed"),
            Title = Text(e, "title"), Quote = Quote(e), Span = Span(e, text), Rule = Rule,
        }),
        Mechanisms = All(d, "mechanisms", e => new Mechanism
        {
            Name = Text(e, "name")!, Parties = Texts(e, "parties"), Edition = Number(e, "edition"), Body = Text(e, "body"),
            Quote = Quote(e), Span = Span(e, text), Rule = Rule,
        }),
        Commitments = All(d, "commitments", e => Commitment(e, text)),
        Assistance = All(d, "assistance", e => new Assistance
        {
            From = Text(e, "from"), To = Text(e, "to"), What = Text(e, "what"), When = Date(e, "when"),
            Quote = Quote(e), Span = Span(e, text), Rule = Rule,
        }),
        Deployments = All(d, "deployments", e => new Deployment
        {
            Party = Text(e, "party"), Mission = Text(e, "mission"), What = Text(e, "what"), Count = Number(e, "count"),
            Nth = Number(e, "nth"), When = Date(e, "when"), Quote = Quote(e), Span = Span(e, text), Rule = Rule,
        }),
        Appointments = All(d, "appointments", e => new Appointment
        {
            Person = Text(e, "person")!, Office = Text(e, "office"), Organisation = Text(e, "organisation"),
            Replaces = Text(e, "replaces"), Quote = Quote(e), Span = Span(e, text), Rule = Rule,
        }),
        Commemorations = All(d, "commemorations", e => new Commemoration
        {
            What = Text(e, "what")!, Nth = Number(e, "nth"), Date = Date(e, "date"),
            Quote = Quote(e), Span = Span(e, text), Rule = Rule,
        }),
    };

    private static Engagement Engagement(JsonElement e, string text) => new()
    {
        Kind = Text(e, "kind")!, Status = Value<EngagementStatus>(e, "status"), When = Date(e, "when"),
        Country = Text(e, "country"), Place = Text(e, "place"), Parties = Texts(e, "parties"),
        Participants = All(e, "participants", p =>
            new Participant(Text(p, "person")!, Text(p, "party"), Value<ParticipantRole>(p, "role"))),
        Mechanism = Text(e, "mechanism"), Edition = Number(e, "edition"), Quote = Quote(e), Span = Span(e, text), Rule = Rule,
    };

    private static Tenure Tenure(JsonElement e, string text) => new()
    {
        Person = Text(e, "person")!, Office = Text(e, "office")!, Party = Text(e, "party"), Rank = Text(e, "rank"),
        Title = Text(e, "title"), Quote = Quote(e), Span = Span(e, text), Rule = Rule,
    };

    private static Commitment Commitment(JsonElement e, string text) => new()
    {
        Modality = Value<Modality>(e, "modality"), Parties = Texts(e, "parties"), Themes = Texts(e, "themes"),
        Due = Date(e, "due"), Firmness = Value<Firmness>(e, "firmness"), Quote = Quote(e), Span = Span(e, text), Rule = Rule,
    };

    private static ImmutableArray<T> All<T>(JsonElement e, string name, Func<JsonElement, T> read) =>
        e.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(read)] : [];

    private static ImmutableArray<string> Texts(JsonElement e, string name) => All(e, name, x => x.GetString()!);

    private static string? Text(JsonElement e, string name) =>
        e.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement e, string name) =>
        e.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    private static Edtf? Date(JsonElement e, string name) => Edtf.TryParse(Text(e, name), out var date) ? date : null;

    private static T Value<T>(JsonElement e, string name) where T : struct, Enum =>
        Text(e, name) is { } text ? Enum.Parse<T>(text.Replace("-", ""), ignoreCase: true) : default;

    private static string Quote(JsonElement e) => Text(e, "quote")!;

    private static TextSpan Span(JsonElement e, string text)
    {
        var start = text.IndexOf(Quote(e), StringComparison.Ordinal);
        Assert.True(start >= 0, $"the quote is not in the text: {Quote(e)}");
        return new TextSpan(start, Quote(e).Length);
    }
}
