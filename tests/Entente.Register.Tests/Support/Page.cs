using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Reading;
using Entente.Text;

namespace Entente.Register.Tests.Support;

/// <summary>Makes pages of a few facts, whose quote is the whole text.</summary>
public static class Page
{
    public static PageToAdd Of(string name, string? published, params Fact[] facts) => Of(name, $"The text of {name}.", published, facts);

    public static PageToAdd Of(string name, string text, string? published, IReadOnlyList<Fact> facts)
    {
        var dispatch = new Dispatch
        {
            Span = new TextSpan(0, text.Length),
            Published = Edtf.TryParse(published, out var date) ? date : null,
            Engagements = Quoting<Engagement>(facts, text),
            Tenures = Quoting<Tenure>(facts, text),
            Instruments = Quoting<Instrument>(facts, text),
            Mechanisms = Quoting<Mechanism>(facts, text),
            Commitments = Quoting<Commitment>(facts, text),
            Assistance = Quoting<Assistance>(facts, text),
            Deployments = Quoting<Deployment>(facts, text),
            Appointments = Quoting<Appointment>(facts, text),
            Commemorations = Quoting<Commemoration>(facts, text),
        };
        return new(new PageReading { Page = name, Text = text, Reader = "test+1", Dispatches = [dispatch] }, Hints.None);
    }

    public static Tenure Tenure(string person, string office, string? party) =>
        new() { Person = person, Office = office, Party = party, Quote = "", Rule = "", Span = default };

    public static Engagement Engagement(
        string kind, string? when, string parties, string? people = null, string? mechanism = null, int? edition = null) => new()
    {
        Kind = kind, Status = EngagementStatus.Held, When = Edtf.TryParse(when, out var date) ? date : null,
        Parties = [.. parties.Split(' ')], Participants = People(people), Mechanism = mechanism, Edition = edition,
        Quote = "", Rule = "", Span = default,
    };

    public static Mechanism Mechanism(string name, string parties, int? edition = null, string? body = null) =>
        new() { Name = name, Parties = [.. parties.Split(' ')], Edition = edition, Body = body, Quote = "", Rule = "", Span = default };

    public static Instrument Instrument(string kind, string parties, string? period) => new()
    {
        Kind = kind, Parties = [.. parties.Split(' ')], Period = Edtf.TryParse(period, out var date) ? date : null,
        Quote = "", Rule = "", Span = default,
    };

    public static Commitment Commitment(string parties, Act? act, string? due = null, Modality modality = Modality.Agreed, Firmness firmness = Firmness.Concrete) => new()
    {
        Parties = [.. parties.Split(' ')], Modality = modality, Act = act, Due = Edtf.TryParse(due, out var date) ? date : null, Firmness = firmness,
        Themes = ["training"], Quote = "", Rule = "", Span = default,
    };

    public static Assistance Assistance(string from, string to, string what, string? when) =>
        new() { From = from, To = to, What = what, When = Edtf.TryParse(when, out var date) ? date : null, Quote = "", Rule = "", Span = default };

    public static Commemoration Commemoration(string what, int nth, string date) =>
        new() { What = what, Nth = nth, Date = Edtf.Parse(date), Quote = "", Rule = "", Span = default };

    /// <summary>People as <c>VN:Name, KH:Name</c>.</summary>
    private static ImmutableArray<Participant> People(string? people) =>
        people is null
            ? []
            : [.. people.Split(", ").Select(p => p.Split(':')).Select(p => new Participant(p[1], p[0] is "" ? null : p[0], default))];

    private static ImmutableArray<T> Quoting<T>(IReadOnlyList<Fact> facts, string text) where T : Fact =>
        [.. facts.OfType<T>().Select(f => (T)(f with { Quote = text, Span = new TextSpan(0, text.Length), Rule = "by-hand" }))];
}
