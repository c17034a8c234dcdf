using Entente.Codebook;
using Entente.Pages;
using Entente.People;
using Entente.Text;

namespace Entente.Facts.Scenes;

/// <summary>How often a story names each party: what it is about, and from whose side it is told.</summary>
internal sealed class PartyCount
{
    private const int AgencyWeight = 4, PlaceWeight = 2, TagWeight = 2, OrganisationLead = 2;

    /// <summary>The state that a tag before the title names ("Tunisie : …"); null when there is none.</summary>
    private readonly string? tagged;

    /// <summary>Room to look up the town of a dateline, kept for the thread's next story.</summary>
    [ThreadStatic]
    private static (TokenList Tokens, LexiconMatches Matches)? spare;

    /// <summary>In the order of the text. There are no more than the world has states and organisations.</summary>
    private readonly List<(string Party, int Count)> counts = [];

    public PartyCount(Passage passage, ReadOnlySpan<Sentence> sentences)
    {
        if (sentences.Length > 0) tagged = Tag(passage, sentences[0]);
        foreach (var sentence in sentences)
            for (var i = sentence.First; i < sentence.End; i++)
                if (Party(passage, i) is { } party) Add(counts, party, 1);
    }

    /// <summary>How often a party is named.</summary>
    public int Of(string party)
    {
        foreach (var (named, count) in counts)
            if (named == party) return count;
        return 0;
    }

    /// <summary>The parties named, the most frequent first; equal counts in the order of the text.</summary>
    public string[] ByFrequency()
    {
        var parties = new string[counts.Count];
        var ranks = new int[counts.Count];
        for (var i = 0; i < parties.Length; i++) (parties[i], ranks[i]) = (counts[i].Party, i - counts[i].Count * counts.Count);
        Array.Sort(ranks, parties);
        return parties;
    }

    /// <summary>The party from whose side the story is told: by its agency, its dateline, a tag, whom it need not say the side of, and what it names most.</summary>
    /// <param name="pageAgency">Who signs the page: teasers are told from that side, too.</param>
    public string? Home(World world, Story story, string? pageAgency, Lexicon lexicon, Cast cast)
    {
        var own = (story.Agency ?? pageAgency) is { } agency ? world.Agencies.GetValueOrDefault(agency) : null;
        var country = Country(story.Place, lexicon);
        Weigh(own, country, cast, 1);
        var (state, organisation) = (Most(world.States), Most(world.Organisations));
        Weigh(own, country, cast, -1);
        return state.Party is null || organisation.Count >= OrganisationLead * state.Count ? organisation.Party : state.Party;
    }

    private void Weigh(string? own, string? country, Cast cast, int sign)
    {
        if (own is not null) Add(counts, own, sign * AgencyWeight);
        if (country is not null) Add(counts, country, sign * (country == own ? 2 * PlaceWeight : PlaceWeight));
        if (tagged is not null) Add(counts, tagged, sign * TagWeight);
        if (!HasOwnOfficial(cast)) return;
        foreach (var mention in cast.Mentions)
            foreach (var title in mention.Titles)
                if (title is { Kind: TitleKind.Office or TitleKind.Counterpart, Party: { } labelled }) Add(counts, labelled, -sign);
    }

    /// <summary>Whether some minister's or chief's side is told nowhere: an outlet need not say it of its own.</summary>
    private static bool HasOwnOfficial(Cast cast)
    {
        foreach (var person in cast.People)
            if (person.Party is null)
                foreach (var (title, _) in person.Offices)
                    if (title is { Former: false, Code: "minister-of-defence" or "chief-of-general-staff" or "minister-of-foreign-affairs" or "head-of-state" or "prime-minister" }) return true;
        return false;
    }

    private static string? Tag(Passage passage, Sentence title)
    {
        if (passage.Longest(title.First, LexemeKind.State) is not { } state || state.End >= title.End) return null;
        return passage.Tokens[state.End].Is(':') ? state.Lexeme.Party : null;
    }

    /// <summary>The party of a kind that is named most, the first of equals.</summary>
    private (string? Party, int Count) Most<T>(IReadOnlyDictionary<string, T> kind)
    {
        (string? Party, int Count) most = default;
        foreach (var (party, count) in counts)
            if (count > most.Count && kind.ContainsKey(party)) most = (party, count);
        return most;
    }

    private static void Add(List<(string Party, int Count)> counts, string party, int weight)
    {
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i].Party != party) continue;
            counts[i] = (party, counts[i].Count + weight);
            return;
        }
        counts.Add((party, weight));
    }

    private static string? Country(string? place, Lexicon lexicon)
    {
        if (place is null) return null;
        var (tokens, matches) = spare ?? (new TokenList(), new LexiconMatches());
        Tokenizer.Tokenize(place, lexicon, tokens);
        lexicon.Match(tokens, matches);
        spare = (tokens, matches);
        return tokens.Length == 0 ? null : matches.Longest(0, LexemeKind.Place)?.Lexeme.Country;
    }

    private static string? Party(Passage passage, int at)
    {
        foreach (var match in passage.Matches.At(at))
            if (match.Lexeme is { Kind: LexemeKind.Place, Party: null, Country: { } country }) return country;
            else if (match.Lexeme is { Kind: LexemeKind.State or LexemeKind.StateAdjective or LexemeKind.ArmedForces or LexemeKind.Organisation or LexemeKind.Mission, Party: { } party })
                return party;
        return null;
    }
}
