using Entente.Codebook;
using Entente.Pages;
using Entente.Text;

namespace Entente.Facts.Scenes;

/// <summary>Which parties a story is about, and from whose side it is told.</summary>
internal static class PartyCount
{
    private const int AgencyWeight = 4, PlaceWeight = 2, OrganisationLead = 2;

    /// <summary>The parties named, the most frequent first; equal counts in the order of the text.</summary>
    public static Dictionary<string, int> Of(Passage passage, IEnumerable<Sentence> sentences)
    {
        var counts = new Dictionary<string, int>();
        foreach (var sentence in sentences)
            for (var i = sentence.First; i < sentence.End; i++)
                if (Party(passage, i) is { } party) counts[party] = counts.GetValueOrDefault(party) + 1;
        return counts;
    }

    /// <summary>The party from whose side the story is told: by its agency, its dateline, and what it names most.</summary>
    public static string? Home(World world, Story story, Dictionary<string, int> counts, Lexicon lexicon)
    {
        var votes = counts.Where(pair => world.States.ContainsKey(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value);
        if (story.Agency is { } agency && world.Agencies.TryGetValue(agency, out var own)) votes[own] = votes.GetValueOrDefault(own) + AgencyWeight;
        if (Country(story.Place, lexicon) is { } country) votes[country] = votes.GetValueOrDefault(country) + PlaceWeight;
        var organisation = counts.Where(pair => world.Organisations.ContainsKey(pair.Key)).OrderByDescending(pair => pair.Value).FirstOrDefault();
        if (votes.Count == 0) return organisation.Key;
        var state = votes.MaxBy(pair => pair.Value);
        return organisation.Value >= OrganisationLead * state.Value ? organisation.Key : state.Key;
    }

    private static string? Country(string? place, Lexicon lexicon)
    {
        if (place is null) return null;
        var tokens = Text.Tokenizer.Tokenize(place, lexicon);
        return tokens.Length == 0 ? null : lexicon.Match(tokens).Longest(0, LexemeKind.Place)?.Lexeme.Country;
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
