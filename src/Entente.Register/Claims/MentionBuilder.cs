using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Entente.Facts;
using Entente.Register.Identity;
using Entente.Text;

namespace Entente.Register.Claims;

/// <summary>Finds of what each claim of a dispatch speaks. A pure function of the dispatch.</summary>
internal sealed class MentionBuilder(DispatchContext context)
{
    public IEnumerable<Mention> Of(Fact fact) => fact switch
    {
        Engagement f => OfEngagement(f),
        Tenure f => OfTenure(f),
        Instrument f => OfInstrument(f),
        Mechanism f => OfMechanism(f),
        Commitment f => OfCommitment(f),
        Assistance f => OfAssistance(f),
        Deployment f => OfDeployment(f),
        Appointment f => OfAppointment(f),
        Commemoration f => OfCommemoration(f),
        _ => [],
    };

    private IEnumerable<Mention> OfEngagement(Engagement fact)
    {
        var kind = fact.Parties.Length > 2 ? Appearing.Multilateral : Appearing.Bilateral;
        var people = fact.Participants.Select(p => context.Person(p.Person, p.Party)).ToArray();
        yield return new Mention(0, EngagementProfile.Of(fact, people.OfType<PersonProfile>(), context.Day, context.Hash), Roles.Subject, fact.Kind, null, fact.When)
        {
            Appearances = [.. Places.Pairs(fact.Parties).Select(p => new Appearance(p, kind, fact.When))],
        };
        for (var i = 0; i < people.Length; i++)
            if (people[i] is { } person)
                yield return new Mention(i + 1, person, Roles.Participant, fact.Participants[i].Person, null, fact.When);

        // An exercise's name stands where a mechanism's does, and is none.
        if (fact.Mechanism is not null && fact.Kind != "exercise" && context.Mechanism(fact) is { } mechanism)
            yield return Session(fact, mechanism);
    }

    private Mention Session(Engagement fact, MechanismProfile mechanism)
    {
        var role = fact.Status == EngagementStatus.Held ? Roles.Session : Roles.PlannedSession;
        return new Mention(fact.Participants.Length + 1, mechanism, role, fact.Mechanism!, fact.Edition, fact.When)
        {
            Appearances = [.. Places.PairsAndParties(fact.Parties).Select(p => new Appearance(p, Appearing.Mechanism, context.Published))],
        };
    }

    private IEnumerable<Mention> OfTenure(Tenure fact)
    {
        if (context.Person(fact.Person, fact.Party) is not { } profile) yield break;
        Appearance[] place = fact.Party is null
            ? []
            : [new Appearance(fact.Former ? Places.FormerOffices(fact.Party) : Places.Offices(fact.Party), fact.Office, context.Published)];
        var role = fact.Former ? Roles.Former : Roles.Tenure(fact.Party, fact.Office);
        yield return new Mention(0, profile, role, fact.Person, null, context.Published) { Appearances = place };
    }

    private IEnumerable<Mention> OfInstrument(Instrument fact)
    {
        var profile = InstrumentProfile.Of(fact, context.Published, context.Hash);
        var when = fact.Period ?? fact.Signed;
        yield return new Mention(0, profile, Roles.Subject, fact.Title ?? fact.Kind, null, when)
        {
            Appearances = [.. Places.Pairs(fact.Parties).Select(p => new Appearance(p, Appearing.Instrument, when))],
        };
    }

    private IEnumerable<Mention> OfMechanism(Mechanism fact)
    {
        if (MechanismProfile.Of(fact.Name, fact.Body, fact.Parties) is not { } profile) yield break;
        yield return new Mention(0, profile, Roles.Subject, fact.Name, fact.Edition, context.Published)
        {
            Appearances = [.. Places.PairsAndParties(fact.Parties).Select(p => new Appearance(p, Appearing.Mechanism, context.Published))],
        };
    }

    private IEnumerable<Mention> OfCommitment(Commitment fact)
    {
        var pairs = fact.Parties.Length > 1 ? Places.Pairs(fact.Parties) : context.PairsWith(fact.Parties.FirstOrDefault());
        var modality = KebabCase.Of(fact.Modality);
        var profile = PlainProfile.Of(
            PlainProfile.Commitment, "", modality, Profile.JoinParties(fact.Parties), fact.Due?.Text, WordsHash(fact.Quote));
        yield return new Mention(0, profile, Roles.Subject, modality, null, fact.Due)
        {
            Appearances = [.. pairs.Select(p => new Appearance(p, Appearing.Commitment, context.Published))],
        };
    }

    private IEnumerable<Mention> OfAssistance(Assistance fact)
    {
        var pairs = fact is { From: { } from, To: { } to } ? [Places.Pair(from, to)] : context.PairsWith(fact.From ?? fact.To);
        var profile = PlainProfile.Of(
            PlainProfile.Assistance, fact.When is null ? context.Hash : "", fact.From, fact.To, fact.When?.Text, Words(fact.What));
        yield return new Mention(0, profile, Roles.Subject, fact.What ?? "assistance", null, fact.When)
        {
            Appearances = [.. pairs.Select(p => new Appearance(p, Appearing.Assistance, fact.When ?? context.Published))],
        };
    }

    private IEnumerable<Mention> OfDeployment(Deployment fact)
    {
        var number = fact.Nth?.ToString(CultureInfo.InvariantCulture);
        var scope = fact.When is null && number is null ? context.Hash : "";
        var when = number is null ? fact.When?.Text : null; // The third team is the third team, whenever it is told of.
        var profile = PlainProfile.Of(
            PlainProfile.Deployment, scope, fact.Party, fact.Mission, number, when, Words(fact.What));
        yield return new Mention(0, profile, Roles.Subject, fact.What ?? fact.Mission ?? "", null, fact.When)
        {
            Appearances = fact.Party is null ? [] : [new Appearance(fact.Party, Appearing.Deployment, fact.When ?? context.Published)],
        };
    }

    private IEnumerable<Mention> OfAppointment(Appointment fact)
    {
        if (context.Person(fact.Person, null) is not { } person) yield break;
        var profile = PlainProfile.Of(PlainProfile.Appointment, "", person.NameAndParty, fact.Office, Words(fact.Organisation));
        yield return new Mention(0, profile, Roles.Subject, fact.Person, null, fact.When);
        yield return new Mention(1, person, Roles.Appointee, fact.Person, null, fact.When);
        if (fact.Replaces is { } replaced && context.Person(replaced, null) is { } before)
            yield return new Mention(2, before, Roles.Former, replaced, null, fact.When);
    }

    private IEnumerable<Mention> OfCommemoration(Commemoration fact)
    {
        if (CommemorationProfile.Of(fact.What, fact.Date?.Earliest?.Year) is not { } profile) yield break;
        yield return new Mention(0, profile, Roles.Subject, fact.What, null, fact.Date)
        {
            Appearances = [.. context.Pairs.Select(p => new Appearance(p, Appearing.Commemoration, context.Published))],
        };
    }

    private static string Words(string? text) => string.Join(' ', NameWords.Of(text));

    /// <summary>A quote is long: two are compared by a hash of their words.</summary>
    private static string WordsHash(string quote) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', Folding.Words(quote))))[..12]);
}
