using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.People;

namespace Entente.Facts.Tenures;

/// <summary>Whose office it is when its title names no party.</summary>
internal readonly struct OfficeParty(Scene scene)
{
    /// <summary>The party in the title's own words, else the person's, else that of the tag the item stands under.</summary>
    public string? Of(Person person, Title title, PersonMention mention) =>
        (title.Plural ? mention.Party : InWords(title.First, title.End)) ?? Of(person, SentenceAt(mention.First));

    /// <summary>A tag over an item counts before a party that nothing in the words ties to the person.</summary>
    public string? Of(Person person, int sentence) => IsTied(person) ? person.Party : Tag(sentence) ?? person.Party;

    private static bool IsTied(Person person) =>
        person.Mentions.Any(mention => mention.Party is not null || mention.Titles.Any(title => title.Party is not null || title.Kind == TitleKind.Counterpart));

    /// <summary>"chef d'état-major de l'Armée nationale populaire": an army's name inside the title.</summary>
    private string? InWords(int first, int end)
    {
        for (var at = first; at < end; at++)
            foreach (var match in scene.Passage.Matches.At(at))
                if (match.Lexeme is { Kind: LexemeKind.ArmedForces or LexemeKind.StateAdjective or LexemeKind.State or LexemeKind.Organisation or LexemeKind.Mission, Party: { } party })
                    return party;
        return null;
    }

    /// <summary>"Timor-Leste. Le général X a été nommé": a tag of one state before an item.</summary>
    private string? Tag(int sentence)
    {
        if (sentence <= 0 || scene.Sentences[sentence - 1] is not { IsVerbless: true } tag || tag.Range.End - tag.Range.First > 5) return null;
        var parties = tag.Chunks.SelectMany(chunk => chunk.Parties).Distinct().ToArray();
        return parties.Length == 1 ? parties[0] : null;
    }

    private int SentenceAt(int token)
    {
        for (var i = 0; i < scene.Sentences.Count; i++)
            if (scene.Sentences[i].Range is var range && range.First <= token && token < range.End) return i;
        return -1;
    }
}
