using Entente.Codebook;
using Entente.Pages;
using Entente.Text;

namespace Entente.Facts.Scenes;

/// <summary>How often a story names each party: what it is about, and from whose side it is told.</summary>
internal sealed class PartyCount
{
    private const int AgencyWeight = 4, PlaceWeight = 2, OrganisationLead = 2;

    /// <summary>Room to look up the town of a dateline, kept for the thread's next story.</summary>
    [ThreadStatic]
    private static (TokenList Tokens, LexiconMatches Matches)? spare;

    /// <summary>In the order of the text. There are no more than the world has states and organisations.</summary>
    private readonly List<(string Party, int Count)> counts = [];

    public PartyCount(Passage passage, ReadOnlySpan<Sentence> sentences)
    {
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

    /// <summary>The party from whose side the story is told: by its agency, its dateline, and what it names most.</summary>
    public string? Home(World world, Story story, Lexicon lexicon)
    {
        var own = story.Agency is { } agency ? world.Agencies.GetValueOrDefault(agency) : null;
        var country = Country(story.Place, lexicon);
        if (own is not null) Add(counts, own, AgencyWeight);
        if (country is not null) Add(counts, country, PlaceWeight);
        var (state, organisation) = (Most(world.States), Most(world.Organisations));
        if (own is not null) Add(counts, own, -AgencyWeight);
        if (country is not null) Add(counts, country, -PlaceWeight);
        return state.Party is null || organisation.Count >= OrganisationLead * state.Count ? organisation.Party : state.Party;
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
