using System.Collections.Frozen;
using Entente.Codebook;
using Entente.Facts.Actions;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Text;

namespace Entente.Facts.Assistances;

/// <summary>Who gives and who receives, from the phrases around a verb or noun of giving.</summary>
internal readonly struct GiftParties(Scene scene, Sides sides)
{
    /// <summary>Who "à", "pour", "au profit de" names; null when nobody but the giver.</summary>
    public string? Recipient(int index, ParsedSentence sentence, Clause clause, string? giver) =>
        Recipient(index, Reach.Field(sentence, clause), giver) ?? Recipient(index, GovernedPhrases.Of(clause.Before), giver);

    public string? Recipient(int index, GovernedPhrases field, string? giver)
    {
        foreach (var (preposition, phrase) in field)
            if (preposition is "à" or "pour" or "auprès" or "vers" && sides.Party(phrase, index) is { } party && party != giver) return party;
        return null;
    }

    /// <summary>Who "par" names.</summary>
    public string? Agent(int index, ParsedSentence sentence, Clause clause) => Agent(index, Reach.Field(sentence, clause));

    public string? Agent(int index, GovernedPhrases field)
    {
        foreach (var (preposition, phrase) in field)
            if (preposition == "par" && sides.Party(phrase, index) is { } party) return party;
        return null;
    }

    /// <summary>Whom a verb of equipping has as its object.</summary>
    public string? Object(int index, GovernedPhrases field)
    {
        foreach (var (preposition, phrase) in field)
            if (preposition is null && sides.Party(phrase, index) is { } party) return party;
        return null;
    }

    /// <summary>Who gave what a clause's subject received: "de", "par", or a party in the words of the gift.</summary>
    public string? Donor(int index, ParsedSentence sentence, Clause clause, string? receiver)
    {
        foreach (var (preposition, phrase) in Reach.Field(sentence, clause))
        {
            if (preposition is "de" or "par" && sides.Party(phrase, index) is { } named && named != receiver) return named;
            if (preposition is null && Inside(phrase, receiver) is { } inside) return inside;
        }
        return null;
    }

    /// <summary>The first party in a phrase's own words that is not the other side.</summary>
    public static string? Inside(Chunk phrase, string? other)
    {
        for (var i = 0; i < phrase.Parties.Count; i++)
            if (phrase.Parties[i] != other) return phrase.Parties[i];
        return null;
    }

    /// <summary>The clause of thanks before a chunk; null when none stands there.</summary>
    public Clause? Thanks(ParsedSentence sentence, int before)
    {
        for (var i = sentence.Clauses.Count - 1; i >= 0; i--)
            if (sentence.Clauses[i].Index < before && IsThanks(sentence.Clauses[i].Verb)) return sentence.Clauses[i];
        return null;
    }

    private bool IsThanks(VerbGroup verb) =>
        verb is { Negated: false, Voice: not VerbVoice.Passive, Lemma: { } lemma } && scene.Language.Assistance.Thank.Contains(lemma);

    /// <summary>The one thanked, who gave, and the one who thanks, who received.</summary>
    public (string? From, string? To) OfThanks(int index, ParsedSentence sentence, Clause thanks)
    {
        var to = sides.Party(thanks.Subjects, index);
        var from = Thanked(index, sentence, thanks);
        return (from, from == to ? sides.Other(from, index) : to);
    }

    private string? Thanked(int index, ParsedSentence sentence, Clause thanks)
    {
        foreach (var (preposition, phrase) in Reach.Field(sentence, thanks))
            if ((preposition is null || preposition == "à" && (phrase.IsPerson || phrase.Parties.Count > 0)) && sides.Party(phrase, index) is { } party) return party;
        return null;
    }

    /// <summary>The token after the last phrase of a clause that names a party or a recipient.</summary>
    public int End(int index, ParsedSentence sentence, Clause clause)
    {
        var end = 0;
        foreach (var (preposition, phrase) in Reach.Field(sentence, clause))
            if (preposition is "à" or "par" or "de" && phrase.End > end && sides.Party(phrase, index) is not null) end = phrase.End;
        return end;
    }

    /// <summary>"L'équipage a remis à un hôpital de la ville": the story's own side gives to the country where it is.</summary>
    public bool AreAbroad(int index, GovernedPhrases field, ref string? from, ref string? to)
    {
        if (scene.Home is not { } home || scene.CountryAt(index) is not { } country || country == home || !HasRecipient(field)) return false;
        (from, to) = (home, country);
        return true;
    }

    /// <summary>"Aux côtés du ministre ivoirien, il a présidé à Port-Bouët la cérémonie de rétrocession du camp": what two hand over in the country of one, that one receives.</summary>
    public bool AreAtHandOver(int index, ParsedSentence sentence, Clause carrier, ref string? from, ref string? to)
    {
        if ((Country(carrier.After) ?? Country(carrier.Before)) is not { } country) return false;
        var (own, other) = (false, (string?)null);
        foreach (var chunk in sentence.Chunks)
            if (chunk.Kind == ChunkKind.NounPhrase && (chunk.IsPerson || chunk.IsPronoun || chunk.Is(LexemeKind.ArmedForces)) && sides.Party(chunk, index) is { } party)
            {
                own |= party == country;
                if (party != country) other ??= party;
            }
        if (!own || other is null) return false;
        (from, to) = (other, country);
        return true;
    }

    private static string? Country(Row<Chunk> chunks)
    {
        foreach (var chunk in chunks)
            if (chunk is { Kind: ChunkKind.NounPhrase, Preposition: "à" or "en" or "dans", Head: { Kind: LexemeKind.Place or LexemeKind.State, Country: { } country } }) return country;
        return null;
    }

    private static bool HasRecipient(GovernedPhrases field)
    {
        foreach (var (preposition, phrase) in field)
            if (preposition == "à" && !phrase.IsPronoun && !phrase.Is(LexemeKind.Place)) return true;
        return false;
    }

    /// <summary>The words that tell one gift from another.</summary>
    public IReadOnlySet<string> Words((int First, int End)? thing)
    {
        if (thing is not var (first, end)) return FrozenSet<string>.Empty;
        var words = new HashSet<string>();
        for (var i = first; i < end; i++)
            if (scene.Passage.Longest(i, LexemeKind.Goods) is { Lexeme.Id: not "lot" } goods) words.Add(goods.Lexeme.Id);
            else if (scene.Passage.Tokens[i] is { Kind: TokenKind.Number, Value: > 1 } number) words.Add(number.Folded);
        return words;
    }
}
