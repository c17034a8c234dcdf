using Entente.Codebook;
using Entente.Facts.Actions;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Text;

namespace Entente.Facts.Assistances;

/// <summary>Who gives and who receives, from the phrases around a verb or noun of giving.</summary>
internal sealed class GiftParties(Scene scene, Sides sides)
{
    /// <summary>Who "à", "pour", "au profit de" names; null when nobody but the giver.</summary>
    public string? Recipient(int index, ParsedSentence sentence, Clause clause, string? giver) =>
        Recipient(index, Reach.Field(sentence, clause).Concat(Phrases.Governed(clause.Before)), giver);

    public string? Recipient(int index, IEnumerable<(string? Preposition, Chunk Phrase)> field, string? giver)
    {
        foreach (var (preposition, phrase) in field)
            if (preposition is "à" or "pour" or "auprès" or "vers" && sides.Party(phrase, index) is { } party && party != giver) return party;
        return null;
    }

    /// <summary>Who "par" names.</summary>
    public string? Agent(int index, ParsedSentence sentence, Clause clause) => Agent(index, Reach.Field(sentence, clause));

    public string? Agent(int index, IEnumerable<(string? Preposition, Chunk Phrase)> field) =>
        field.Where(pair => pair.Preposition == "par").Select(pair => sides.Party(pair.Phrase, index)).FirstOrDefault(party => party is not null);

    /// <summary>Who gave what a clause's subject received: "de", "par", or a party in the words of the gift.</summary>
    public string? Donor(int index, ParsedSentence sentence, Clause clause, string? receiver)
    {
        foreach (var (preposition, phrase) in Reach.Field(sentence, clause))
        {
            if (preposition is "de" or "par" && sides.Party(phrase, index) is { } named && named != receiver) return named;
            if (preposition is null && phrase.Parties.FirstOrDefault(party => party != receiver) is { } inside) return inside;
        }
        return null;
    }

    /// <summary>The clause of thanks before a chunk; null when none stands there.</summary>
    public Clause? Thanks(ParsedSentence sentence, int before) =>
        sentence.Clauses.LastOrDefault(clause => clause.Index < before && clause.Verb.Lemma is { } lemma && scene.Language.Assistance.Thank.Contains(lemma)
            && clause.Verb is { Negated: false, Voice: not VerbVoice.Passive });

    /// <summary>The one thanked, who gave, and the one who thanks, who received.</summary>
    public (string? From, string? To) OfThanks(int index, ParsedSentence sentence, Clause thanks)
    {
        var to = sides.Party(thanks.Subjects, index);
        var from = Reach.Field(sentence, thanks)
            .Where(pair => pair.Preposition is null or "à" && (pair.Phrase.IsPerson || pair.Phrase.Parties.Count > 0))
            .Select(pair => sides.Party(pair.Phrase, index)).FirstOrDefault(party => party is not null);
        return (from, from == to ? sides.Other(from, index) : to);
    }

    /// <summary>The token after the last phrase of a clause that names a party or a recipient.</summary>
    public int End(int index, ParsedSentence sentence, Clause clause) =>
        Reach.Field(sentence, clause).Where(pair => pair.Preposition is "à" or "par" or "de" && sides.Party(pair.Phrase, index) is not null)
            .Select(pair => pair.Phrase.End).DefaultIfEmpty(0).Max();

    /// <summary>The words that tell one gift from another.</summary>
    public HashSet<string> Words(int first, int end)
    {
        var words = new HashSet<string>();
        for (var i = first; i < end; i++)
            if (scene.Passage.Longest(i, LexemeKind.Goods) is { Lexeme.Id: not "lot" } goods) words.Add(goods.Lexeme.Id);
            else if (scene.Passage.Tokens[i] is { Kind: TokenKind.Number, Value: > 1 } number) words.Add(number.Folded);
        return words;
    }
}
