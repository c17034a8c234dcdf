using Entente.Dates;
using Entente.Facts;

namespace Entente.World;

/// <summary>Tells one event in one sentence: fills a wording's slots, and keeps the fact that the sentence tells.</summary>
internal sealed class EventTeller(Draft draft, PeopleTeller people, ErrorRates rates, Dice dice)
{
    private readonly List<(Term Term, string Name)> named = [];
    private Event told = null!;
    private IReadOnlyList<Term> leaders = [];
    private Edtf? when;
    private string? place;
    private int number;
    private bool feminine;
    private string noun = "";

    /// <summary>An event that took place: as news, or recalled in passing.</summary>
    public void Held(Event happened, bool inPassing)
    {
        Begin(happened, happened.People, Misdate(happened));
        var noun = inPassing && Wordings.Has("np." + happened.Kind);
        Sentence(noun ? "any.background" : happened.Kind + ".held", EngagementStatus.Held);
    }

    /// <summary>An event of which something is said beforehand.</summary>
    public void Announced(Announcement news)
    {
        Begin(news.Of, news.People, news.Due);
        var manner = news switch
        {
            { Status: EngagementStatus.Cancelled } => "cancelled",
            { PutOff: true } => "putoff",
            { Status: EngagementStatus.Proposed } => "proposed",
            _ => "planned",
        };
        Sentence("any." + manner, news.Status);
    }

    private void Begin(Event next, IReadOnlyList<Term> who, Edtf? date)
    {
        (told, leaders, when) = (next, who, date);
        named.Clear();
        place = next.Place;
        if (place is not null && next.Host.Cities.Count > 1 && dice.Chance(rates.WrongPlace)) place = dice.Pick(next.Host.Cities);
        number = next.Number;
        if (next.Forum is not null && dice.Chance(rates.NoEdition)) number = 0;
        if (number > 1 && dice.Chance(rates.WrongEdition)) number += dice.Chance(0.5) ? 1 : -1;
        feminine = next.Forum?.Feminine ?? false;
    }

    private Edtf? Misdate(Event happened)
    {
        if (dice.Chance(rates.NoDate)) return null;
        var day = happened.Day + (dice.Chance(rates.DayOff) ? dice.Chance(0.5) ? 1 : -1 : 0);
        if (!dice.Chance(rates.MonthOnly)) return Days.Edtf(day, happened.Length);
        return Edtf.Month(Days.Year(day), Days.Date(day).Month);
    }

    private void Sentence(string key, EngagementStatus status)
    {
        var wording = Wordings.Of(key, dice, leaders.Count > 0);
        while (when is not { IsDay: true } && wording.Contains("{auDay}", StringComparison.Ordinal))
            wording = Wordings.Of(key, dice, leaders.Count > 0);
        ChooseNoun();
        var start = draft.Here;
        var parts = new FactsWithin(draft, rates, dice, told, status == EngagementStatus.Held);
        Fill(wording, parts);
        draft.Capitalise(start);
        parts.Keep();
        var (span, quote) = draft.Since(start);
        if (!told.IsEngagement) new HomeFacts(draft, told, when, number, span, quote).Keep(named, status);
        else Keep(status, span, quote, parts.Name);
        draft.Add(" ");
    }

    private void ChooseNoun()
    {
        var key = "np." + told.Kind;
        if (!Wordings.Has(key)) return;
        noun = Wordings.Of(key, dice, leaders.Count > 0);
        if (told.Forum is not null) return;
        feminine = noun[0] == 'f';
        noun = noun[2..];
    }

    private void Fill(string wording, FactsWithin parts) =>
        Wordings.Walk(wording, draft.Add, (slot, next) => Slot(slot, next, parts));

    private void Slot(string slot, char next, FactsWithin parts)
    {
        switch (slot)
        {
            case "A" or "duA" or "auA": Person(0, slot[..^1], next); break;
            case "B" or "duB" or "auB": Person(1, slot[..^1], next); break;
            case "newcomer": Newcomer(); break;
            case "duOld" or "auOld": Predecessor(slot[..2]); break;
            case "np" or "Np": Fill(noun, parts); break;
            case "forum" or "theForum" or "TheForum": parts.Forum(number); break;
            case "theAccord" or "duAccord": parts.Accord(told.Accord!, slot == "duAccord" ? "du" : ""); break;
            default: draft.Add(Plain(slot)); break;
        }
    }

    private string Plain(string slot) => slot switch
    {
        "P" => told.Parties[0].The,
        "Q" => Other.The,
        "duP" => told.Parties[0].Of,
        "duQ" or "deQ" => Other.Of,
        "auQ" => Other.To,
        "inP" => told.Host.In,
        "day" => French.When(when, dice.Chance(0.5)),
        "auDay" => French.To(when!),
        "at" => place is null ? "" : French.At(place),
        "nth" => French.Nth(Math.Max(1, number), told.Kind is "patrol" or "deployment"),
        "name" => told.Name ?? "",
        "ofName" => French.Article("du", told.Name!, !told.Name!.StartsWith("l'", StringComparison.Ordinal)) + told.Name,
        "office" => leaders[0].Post.TitleIn(leaders[0].Party),
        "mission" => told.Mission ?? "",
        "e" => feminine ? "e" : "",
        _ => throw new InvalidOperationException($"no slot {slot} in a wording of {told.Kind}"),
    };

    private Party Other => told.Parties[told.Parties.Count > 1 ? 1 : 0];

    private void Person(int place, string preposition, char next)
    {
        var term = leaders[Math.Min(place, leaders.Count - 1)];
        named.Add((term, people.Write(term, preposition, next)));
    }

    private void Newcomer()
    {
        var name = people.Name(leaders[0].Official);
        named.Add((leaders[0], name));
        draft.Add(leaders[0].Ranked ? $"Le {leaders[0].Post.RankTitles[0]} {name}" : name);
    }

    private void Predecessor(string preposition)
    {
        var before = leaders[0].Before!;
        var name = people.Name(before);
        named.Add((leaders[0] with { Official = before }, name));
        draft.Add((preposition == "du" ? "de " : "à ") + name);
    }

    private void Keep(EngagementStatus status, Text.TextSpan span, string quote, string? forum)
    {
        var present = named.Where(_ => !dice.Chance(rates.NoParticipant)).DistinctBy(one => one.Term.Official)
            .Select(one => (one.Term, Fact: new Participant(one.Name, dice.Chance(rates.NoParty) ? null : one.Term.Party.Code, RoleOf(one.Term))))
            .ToArray();
        var fact = new Engagement
        {
            Span = span, Quote = quote, Rule = "world", Kind = dice.Chance(rates.OtherKind) ? OtherKind(told.Kind) : told.Kind,
            Status = status, When = when, Country = place is null ? null : told.Host.Code, Place = place,
            Parties = [.. told.Parties.Select(party => party.Code)], Participants = [.. present.Select(one => one.Fact)],
            Mechanism = forum ?? (told.Kind == "exercise" ? told.Name : null),
            Edition = IsNumbered && number > 0 ? number : null, Agenda = told.Kind == "training" ? told.Name : null,
        };
        var fate = status is EngagementStatus.Planned or EngagementStatus.Proposed
            ? Fates.Of(told, WorldSize.LastDay) : (Fate?)null;
        draft.Tell(fact, MentionKind.Engagement, told.Id, fate);
        foreach (var (term, participant) in present)
            draft.Tell(fact, MentionKind.Person, term.Official.Id, name: participant.Person, party: participant.Party);
    }

    /// <summary>Sessions are numbered, and patrols.</summary>
    private bool IsNumbered => told.Forum is not null || told.Kind == "patrol";

    private ParticipantRole RoleOf(Term term) => told.Kind switch
    {
        "visit" or "reception" => term == leaders[0] ? ParticipantRole.Host : ParticipantRole.Guest,
        "dialogue" or "exchange" => ParticipantRole.CoChair,
        _ => ParticipantRole.Participant,
    };

    private static string OtherKind(string kind) => kind switch
    {
        "meeting" => "reception",
        "reception" => "meeting",
        "dialogue" => "conference",
        "exchange" => "other",
        _ => kind,
    };
}
