using Entente.Dates;
using Entente.Facts;
using Entente.Register.Claims;

namespace Entente.Register.FollowThrough;

/// <summary>Says where a fact stands in the index of follow-through. A pure function of the dispatch.</summary>
internal sealed class DeedBuilder(DispatchContext context, IReadOnlyCollection<Fact> facts)
{
    /// <summary>A conference of more is looked for under its mechanism or its parties, not under each pair.</summary>
    private const int MostOfPairs = 5;

    /// <summary>Of a long quote, so many words tell one undertaking from another.</summary>
    private const int MostWords = 24;

    private readonly Tenure[] tenures = [.. facts.OfType<Tenure>()];

    public IEnumerable<DeedEntry> Of(Fact fact) => fact switch
    {
        Engagement f => OfEngagement(f),
        Instrument f => OfInstrument(f),
        Commitment f => OfCommitment(f),
        Assistance f => OfAssistance(f),
        Deployment f => OfDeployment(f),
        Commemoration f => OfCommemoration(f),
        _ => [],
    };

    private IEnumerable<DeedEntry> OfEngagement(Engagement fact)
    {
        var deed = new Deed
        {
            Parties = [.. fact.Parties], Status = fact.Status, Kind = fact.Kind, When = fact.When, Mechanism = Terms.Of(fact.Mechanism), Edition = fact.Edition,
            Country = fact.Country, People = DeedPeople.Of(fact.Participants, tenures), What = Terms.Of(fact.Kind == "signing" ? TextOf(fact) : fact.Agenda),
        };
        var day = Day(fact.When);
        foreach (var place in Between(fact.Parties)) yield return new(place, Acts.Of("engagement", fact.Kind), day, deed, Roles.Subject);
        if (fact.Status is EngagementStatus.Planned or EngagementStatus.Proposed)
            foreach (var place in Listed(fact.Parties)) yield return new(place, Acts.Plan, Days.Last(fact.When) ?? day, deed, Roles.Subject);
        if (fact is { Status: EngagementStatus.Held, Mechanism: not null } && fact.Kind != "exercise")
            foreach (var place in Listed(fact.Parties)) yield return new(place, Acts.Session, day, deed, Roles.Session);
    }

    /// <summary>What is signed, as its words name it.</summary>
    private string? TextOf(Engagement signing) =>
        facts.OfType<Instrument>().FirstOrDefault(text => signing.Span.Overlaps(text.Span)) is { } text ? text.Title ?? text.Subject : null;

    private IEnumerable<DeedEntry> OfInstrument(Instrument fact)
    {
        var deed = new Deed
        {
            Parties = [.. fact.Parties], Kind = fact.Kind, When = fact.Signed, Period = fact.Period, What = Terms.Of(fact.Title ?? fact.Subject),
            Status = fact.Signed is not null || IsBegun(fact.Period) ? EngagementStatus.Held : EngagementStatus.Planned,
        };
        var day = Day(fact.Signed);
        foreach (var place in Between(fact.Parties)) yield return new(place, Acts.Of("instrument", fact.Kind), day, deed, Roles.Subject);
        if (Days.Last(fact.Period) is not { } end) yield break;
        foreach (var place in Between(fact.Parties)) yield return new(place, Acts.RenewalOf(fact.Kind), end, deed, Roles.Subject);
        foreach (var place in Listed(fact.Parties)) yield return new(place, Acts.Renewal, end, deed, Roles.Subject);
    }

    /// <summary>A text whose years have begun when it is spoken of is in force.</summary>
    private bool IsBegun(Edtf? period) => period?.Earliest is { } first && context.Published?.Earliest is { } day && first <= day;

    private IEnumerable<DeedEntry> OfCommitment(Commitment fact)
    {
        var act = fact.Act;
        var deed = new Deed
        {
            Parties = [.. fact.Parties], Kind = act?.Kind ?? "", When = fact.Due, Mechanism = Terms.Of(act?.Mechanism), Edition = act?.Edition,
            Country = act?.Country, Period = act?.Period, What = act is null ? WordsOf(fact.Quote) : Terms.Of(act.What),
        };
        var pairs = fact.Parties.Length > 1 ? Between(fact.Parties) : context.PairsWith(fact.Parties.FirstOrDefault()).DefaultIfEmpty(fact.Parties.FirstOrDefault() ?? Acts.Everywhere);
        foreach (var place in pairs) yield return new(place, Acts.Of(fact), Day(null), deed, Roles.Subject);
        if (Acts.Named(Acts.Of(fact), deed) is { } named)
            foreach (var place in pairs) yield return new(place, named, Day(null), deed, Roles.Subject);
        var listed = fact.Firmness == Firmness.Concrete ? Acts.Pledge : Acts.Standing;
        foreach (var place in pairs.Concat(Alone(fact.Parties)).Distinct()) yield return new(place, listed, Days.Last(fact.Due) ?? Day(null), deed, Roles.Subject);
    }

    private IEnumerable<DeedEntry> OfAssistance(Assistance fact)
    {
        string?[] sides = [fact.From, fact.To];
        var deed = new Deed { Parties = [.. sides.OfType<string>().Distinct()], Status = fact.Status, When = fact.When, What = Terms.Of(fact.What) };
        var places = fact is { From: { } from, To: { } to } ? [Places.Pair(from, to)] : context.PairsWith(fact.From ?? fact.To);
        foreach (var place in places) yield return new(place, "assistance", Day(fact.When), deed, Roles.Subject);
    }

    private IEnumerable<DeedEntry> OfDeployment(Deployment fact)
    {
        if (fact.Party is not { } party) yield break;
        var deed = new Deed { Parties = [party], Status = fact.Status, When = fact.When, Edition = fact.Nth, What = Terms.Of($"{fact.What} {fact.Mission}") };
        foreach (var place in context.PairsWith(party).Append(party)) yield return new(place, Acts.Deployment, Day(fact.When), deed, Roles.Subject);
    }

    private IEnumerable<DeedEntry> OfCommemoration(Commemoration fact)
    {
        if (fact.Nth is null) yield break;
        var deed = new Deed { Parties = [], When = fact.Occasion, Edition = fact.Nth, What = Terms.Of(fact.What), Status = IsBegun(fact.Occasion) ? EngagementStatus.Held : EngagementStatus.Planned };
        foreach (var place in context.Pairs) yield return new(place, "commemoration", Day(fact.Occasion), deed, Roles.Subject);
    }

    private static IEnumerable<string> Between(IReadOnlyCollection<string> parties)
    {
        var states = parties.Distinct().ToArray();
        return states.Length == 1 ? states : Places.Pairs(states.Order(StringComparer.Ordinal).Take(states.Length > MostOfPairs ? 2 : states.Length));
    }

    /// <summary>Where one lists what is to come: everywhere, with a party, with a pair.</summary>
    private static IEnumerable<string> Listed(IReadOnlyCollection<string> parties) =>
        parties.Distinct().Count() == 1 ? Alone(parties) : Between(parties).Concat(Alone(parties));

    private static IEnumerable<string> Alone(IEnumerable<string> parties) => parties.Distinct().Prepend(Acts.Everywhere);

    /// <summary>The first day on which it may have been; else the one on which it became known.</summary>
    private string Day(Edtf? when) => Days.First(when) ?? Days.First(context.Published) ?? "";

    private static string[] WordsOf(string quote)
    {
        var words = Terms.Of(quote);
        return words.Length <= MostWords ? words : words[..MostWords];
    }
}

/// <summary>A place in the index.</summary>
/// <param name="Role">Which of the claim's mentions it is found for: <see cref="Roles.Subject"/> or <see cref="Roles.Session"/>.</param>
internal readonly record struct DeedEntry(string Place, string Act, string Day, Deed Deed, string Role);
