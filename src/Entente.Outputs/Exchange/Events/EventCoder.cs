using System.Collections.Immutable;
using Entente.Codebook.Events;
using Entente.Facts;
using Entente.Outputs.Tables;
using Entente.Register.Exports;
using Entente.Text;

namespace Entente.Outputs.Exchange.Events;

/// <summary>
/// Translates facts by the codes of their kinds. What no scheme has a code for keeps none. Offices and mechanisms are states of
/// affairs, and no events.
/// </summary>
internal sealed class EventCoder(EventCodes codes)
{
    private const string Consultation = "CONSULT";

    /// <summary>The events of a dispatch.</summary>
    public IEnumerable<CodedEvent> Of(ExportedDispatch dispatch)
    {
        var offices = Offices(dispatch);
        foreach (var fact in dispatch.Facts)
            if (Of(new FactRow(dispatch, fact), offices) is { } coded)
                yield return coded;
    }

    private CodedEvent? Of(FactRow row, Dictionary<string, string> offices) => row.Fact.Told switch
    {
        Engagement fact => OfEngagement(row, fact, offices),
        Commitment fact => new CodedEvent(row, KebabCase.Of(fact.Modality), null, codes.Modalities.GetValueOrDefault(KebabCase.Of(fact.Modality), EventCode.None))
        {
            Actors = Plain(fact.Parties), IsMutual = true,
        },
        Assistance fact => new CodedEvent(row, row.Fact.Kind, KebabCase.Of(fact.Status), CodeOf(fact)) { Actors = Plain(fact.From), Recipients = Plain(fact.To) },
        Deployment fact => new CodedEvent(row, row.Fact.Kind, KebabCase.Of(fact.Status), CodeOf(fact)) { Actors = Plain(fact.Party), Place = fact.Location },
        Instrument fact => new CodedEvent(row, fact.Kind, null, CodeOf("instrument")) { Actors = Plain(fact.Parties), IsMutual = true },
        Appointment fact => new CodedEvent(row, row.Fact.Kind, KebabCase.Of(fact.Status), CodeOf("appointment")),
        Commemoration => new CodedEvent(row, row.Fact.Kind, null, CodeOf("commemoration")),
        _ => null,
    };

    private CodedEvent OfEngagement(FactRow row, Engagement fact, Dictionary<string, string> offices)
    {
        var (code, host) = (CodeOf(fact), Host(fact));
        var actors = fact.Parties.Where(party => party != host);
        return new CodedEvent(row, fact.Kind, KebabCase.Of(fact.Status), code)
        {
            Actors = [.. actors.SelectMany(party => People(row.Fact, fact, party, offices))],
            Recipients = host is null ? [] : [.. People(row.Fact, fact, host, offices)],
            IsMutual = host is null && !IsVisit(code),
            Country = fact.Country,
            Place = fact.Place,
        };
    }

    private EventCode CodeOf(Engagement fact)
    {
        var held = codes.Engagements.GetValueOrDefault(fact.Kind, EventCode.None);
        if (fact.Status != EngagementStatus.Held)
            return held.Plover?.Event == Consultation ? codes.NotHeld.GetValueOrDefault(KebabCase.Of(fact.Status), EventCode.None) : EventCode.None;
        var isThird = fact.Parties.Length == 2 && fact.Country is { } country && !fact.Parties.Contains(country);
        return isThird && held.Plover is { Event: Consultation, Mode: null } ? codes.ThirdCountry : held;
    }

    private EventCode CodeOf(Assistance fact) => fact.Status switch
    {
        EngagementStatus.Held => CodeOf("assistance"),
        EngagementStatus.Planned => codes.Promised,
        _ => EventCode.None,
    };

    /// <summary>Without a mission it may be one of several codes.</summary>
    private EventCode CodeOf(Deployment fact) => fact is { Status: EngagementStatus.Held, Mission: not null } ? CodeOf("deployment") : EventCode.None;

    private EventCode CodeOf(string kind) => codes.Facts.GetValueOrDefault(kind, EventCode.None);

    /// <summary>Whom the others visit; null where nobody is told to be at home.</summary>
    private string? Host(Engagement fact) =>
        fact.Country is { } country && fact.Parties.Contains(country) && IsVisit(CodeOf(fact)) ? country : null;

    private bool IsVisit(EventCode code) => code.Cameo is { } cameo && codes.Mirrored.ContainsKey(cameo);

    /// <summary>A party by those who take part for it, or by itself.</summary>
    private static IEnumerable<EventActor> People(ExportedFact fact, Engagement told, string party, Dictionary<string, string> offices)
    {
        var any = false;
        for (var i = 0; i < told.Participants.Length; i++)
        {
            if (told.Participants[i].Party != party) continue;
            var person = fact.Named(i + 1);
            yield return new EventActor(party, person, told.Participants[i].Person, person is null ? null : offices.GetValueOrDefault(person));
            any = true;
        }

        if (!any) yield return new EventActor(party, null, null, null);
    }

    private static ImmutableArray<EventActor> Plain(params IEnumerable<string?> parties) =>
        [.. parties.OfType<string>().Distinct().Select(party => new EventActor(party, null, null, null))];

    /// <summary>The office that the dispatch gives each person; of several the first.</summary>
    private static Dictionary<string, string> Offices(ExportedDispatch dispatch)
    {
        var offices = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fact in dispatch.Facts)
            if (fact is { Told: Tenure { Former: false } tenure, Entity: { } person })
                offices.TryAdd(person, tenure.Office);
        return offices;
    }
}
