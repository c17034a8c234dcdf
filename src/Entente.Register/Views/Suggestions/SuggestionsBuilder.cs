using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.Identity;
using Entente.Register.Storage;

namespace Entente.Register.Views.Suggestions;

/// <summary>Finds whom and what somebody may mean who begins to type a name. However large the register is, it reads so many rows and no more.</summary>
internal sealed class SuggestionsBuilder(IRegisterStore store, SuggestionOptions options)
{
    /// <summary>So many profiles of a kind are weighed: of a prefix that more names have, those first in the alphabet.</summary>
    private const int MostProfiles = 1000;

    /// <summary>The printed name is looked for in so many mentions.</summary>
    private const int MostMentions = 12;

    private static readonly string[] Kinds = [PersonProfile.KindName, MechanismProfile.KindName, InstrumentProfile.KindName];

    private readonly string[] words = Folding.Words(options.Text);

    public SuggestionsView Build()
    {
        var told = store.Names.PartiesAmong(options.Parties);
        return new SuggestionsView([.. options.Parties.OrderBy(code => !told.Contains(code))], words.Length == 0 ? [] : Shown([.. Kinds.SelectMany(Best)]))
        {
            Told = [.. options.Parties.Where(told.Contains)],
        };
    }

    /// <summary>Whole words before beginnings; then who is told of in more ways and years.</summary>
    private IEnumerable<Candidate> Best(string kind) =>
        store.Names.Beginning(kind, words.MaxBy(word => word.Length)!, MostProfiles).DistinctBy(row => row.Profile)
            .Select(row => (Row: row, Profile: Profiles.Parse(kind, row.Key))).Where(found => Fits(found.Profile))
            .GroupBy(found => found.Row.Entity)
            .Select(same => new Candidate([.. same.OrderByDescending(found => found.Row.Key, StringComparer.Ordinal).Select(found => found.Row.Profile)], same.First().Row.Identifier, [.. same.Select(found => found.Profile)]))
            .OrderByDescending(candidate => candidate.Forms.Max(WholeWords)).ThenByDescending(candidate => candidate.Forms.Length).ThenBy(candidate => candidate.Identifier, StringComparer.Ordinal)
            .Take(Math.Max(0, options.Limit));

    private bool Fits(Profile profile) => words.All(word => profile.NamedBy.Any(named => named.StartsWith(word, StringComparison.Ordinal)));

    private int WholeWords(Profile profile) => words.Count(profile.NamedBy.Contains);

    /// <summary>Those whose names are printed somewhere; what is shown together is read together.</summary>
    private ImmutableArray<Suggestion> Shown(IReadOnlyList<Candidate> candidates)
    {
        var mentions = store.Names.MentionsOf([.. candidates.Select(candidate => candidate.Profiles[0])], MostMentions);
        var claims = mentions.SelectMany(of => of).Select(mention => mention.Claim).Distinct().ToArray();
        var told = Evidence.Of<Fact>(store.Views.Claims(claims), Cut.None).ToDictionary(evidence => evidence.Claim.Id, evidence => evidence.Fact);
        return [.. candidates.Select((candidate, i) => Suggest(candidate, mentions[i], told)).OfType<Suggestion>()];
    }

    private static Suggestion? Suggest(Candidate candidate, IReadOnlyList<NamedMention> mentions, Dictionary<long, Fact> told)
    {
        var names = mentions.Select(mention => PrintedName.In(told[mention.Claim], mention)).OfType<string>().ToArray();
        if (names.Length == 0) return null;
        var suggestion = new Suggestion(candidate.Forms[0].Kind, candidate.Identifier, PrintedNames.Best(names));
        return candidate.Forms[0] switch
        {
            PersonProfile => suggestion with { Parties = [.. PartiesOf(candidate.People)], Office = OfficeOf(candidate.People) },
            MechanismProfile of => suggestion with { Parties = Split(of.Parties) },
            InstrumentProfile of => suggestion with { Parties = Split(of.Parties), Period = candidate.Forms.OfType<InstrumentProfile>().Select(form => form.Period).FirstOrDefault(period => period is not null) },
            _ => suggestion,
        };
    }

    private static IEnumerable<string> PartiesOf(IEnumerable<PersonProfile> people) =>
        people.Select(person => person.Party).Where(party => party.Length > 0).Order(StringComparer.Ordinal).Take(1);

    private static string? OfficeOf(IEnumerable<PersonProfile> people) =>
        people.Where(person => person.Offices.Count > 0).OrderByDescending(person => person.Key, StringComparer.Ordinal).Select(person => person.Offices[0]).FirstOrDefault();

    private static ImmutableArray<string> Split(string parties) => [.. parties.Split('+', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>One entity with those of its profiles that were found, the latest first.</summary>
    private sealed record Candidate(IReadOnlyList<long> Profiles, string Identifier, ImmutableArray<Profile> Forms)
    {
        public IEnumerable<PersonProfile> People => Forms.OfType<PersonProfile>();
    }
}
