using Entente.Codebook;
using Entente.Pages;
using Entente.People;
using Entente.Text;

namespace Entente.Grammar;

/// <summary>Gathers the words of one noun phrase after the other.</summary>
internal sealed class NounPhraseBuilder(Passage passage, GrammarStore store, VerbParser verbs, MentionTable people)
{
    private readonly GrammarWords words = passage.Grammar;
    private Chunk phrase = null!;
    private Lexeme? head;
    private int headAt;
    private bool headIsPerson;
    private bool inComplement;
    private int start;
    private int at;
    private int end;

    /// <summary>The phrase that starts at a token; it takes one token at least.</summary>
    public Chunk Build(int from, int limit)
    {
        phrase = store.Chunk(ChunkKind.NounPhrase, from, from);
        (start, at, end) = (from, from, limit);
        (head, headAt, headIsPerson, inComplement) = (null, -1, false, false);
        while (at < end && Take()) { }
        phrase.End = at == start ? start + 1 : at;
        (phrase.Head, phrase.HeadAt, phrase.IsPerson) = (head, headAt < 0 ? start : headAt, headIsPerson);
        return phrase;
    }

    private bool Take()
    {
        if (people.At(at) is { } person) return TakePerson(person);
        if (passage.DateAt(at) is not null) return false;
        var token = passage.Tokens[at];
        if (token.Kind == TokenKind.Sign) return token.Is('"') && TakeQuoted() || IsSlipInside(token) || token.Is(',') && (TakeListedParty() || TakeListedAdjective());
        if (Entity() is { } entity) return !IsParticipleOfAgent(entity) && TakeEntity(entity);
        if (passage.Is(at, LexemeKind.Relative) || passage.Is(at, LexemeKind.SubjectPronoun) && headAt >= 0) return false;
        if (passage.Is(at, LexemeKind.Determiner) && (at == start || headAt < 0)) return TakeDeterminer();
        if (passage.Longest(at, LexemeKind.Preposition) is { } preposition) return TakeComplement(preposition);
        if (passage.Is(at, LexemeKind.Coordinator) || passage.Is(at, LexemeKind.Subordinator)) return TakeCoordinatedAdjective() || TakeListedParty() || TakeCoordinatedComplement();
        if ((headAt >= 0 || at > start && (passage.Is(at - 1, LexemeKind.Ordinal) || passage.Is(at - 1, LexemeKind.Former))) && verbs.Parse(at, end) is not null && !IsAdjectiveHere()) return false;
        if (headAt >= 0 && passage.Is(at, LexemeKind.Determiner)) return false;
        return TakeWord();
    }

    /// <summary>"une délégation de haut niveau conduite par A": a word for an action that is a participle here.</summary>
    private bool IsParticipleOfAgent(LexiconMatch entity) => headAt >= 0 && entity.Lexeme.Kind == LexemeKind.Action && passage.Is(entity.End, LexemeKind.Preposition, "par")
        && !passage.Is(at - 1, LexemeKind.Preposition) && !passage.Is(at - 1, LexemeKind.Determiner) && verbs.Parse(at, end) is { Tense: VerbTense.Participle };

    /// <summary>A plus after an acronym ("ADMM+") is part of it.</summary>
    private bool IsSlipInside(Token token)
    {
        if (!token.Is('+') && !token.Is('°')) return false;
        at++;
        return true;
    }

    private bool TakePerson(PersonMention person)
    {
        if (headAt >= 0 && !FollowsComplement()) return false;
        phrase.People.Add(person);
        SetHead(null, at, isPerson: true);
        at = person.End;
        if (!person.HasName)
        {
            at = Math.Max(at, passage.Longest(person.First, LexemeKind.Group)?.End ?? at);
            foreach (var title in person.Titles)
                foreach (var party in title.Parties) phrase.Parties.Include(party);
        }
        return at < end && passage.IsSign(at, ',') && !person.HasName && TakeListedParty() || at < end && passage.Is(at, LexemeKind.Preposition, "de") && !person.HasName;
    }

    private bool FollowsComplement() => passage.Is(at - 1, LexemeKind.Preposition) || passage.Is(at - 1, LexemeKind.Determiner) || passage.Is(at - 1, LexemeKind.Former);

    private bool TakeDeterminer()
    {
        phrase.Definite |= words.IsDefinite(passage.Tokens[at]);
        phrase.Plural |= words.IsPlural(passage.Tokens[at]);
        at++;
        return true;
    }

    /// <summary>Only "de" and "en" go on with the phrase; other prepositions begin a phrase of their own.</summary>
    private bool TakeComplement(LexiconMatch preposition)
    {
        if (headAt < 0 || preposition.Lexeme.Id is not "de" || preposition.End >= end) return false;
        if (headIsPerson && phrase.People[^1].HasName || head?.Kind is LexemeKind.State or LexemeKind.Place) return false;
        var next = preposition.End;
        if (passage.DateAt(next) is not null || verbs.Parse(next, end) is { Tense: VerbTense.Infinitive }) return false;
        at = next;
        inComplement = true;
        while (at < end && passage.Is(at, LexemeKind.Determiner) && people.At(at) is null && Entity() is null) at++;
        if (at < end && passage.DateAt(at) is not null) at = next;
        return at < end && passage.DateAt(at) is null;
    }

    /// <summary>"militaires et de la défense", "lao et cambodgien": a coordination inside the phrase.</summary>
    private bool TakeCoordinatedAdjective()
    {
        if (headAt < 0 || !words.IsAnd(passage.Tokens[at]) || passage.Longest(at + 1, LexemeKind.StateAdjective) is not { } adjective) return false;
        if (passage.Is(at + 1, LexemeKind.State)) return false;
        AddParty(adjective.Lexeme);
        at = adjective.End;
        return true;
    }

    /// <summary>"les délégations chinoise, philippine et lao": an adjective of a list that "et" or a further one goes on.</summary>
    private bool TakeListedAdjective()
    {
        if (phrase.Parties.Count == 0 || !phrase.Plural || passage.Longest(at + 1, LexemeKind.StateAdjective) is not { } adjective) return false;
        if (adjective.End + 1 >= end || !passage.IsSign(adjective.End, ',') && !words.IsAnd(passage.Tokens[adjective.End])) return false;
        if (passage.Longest(adjective.End + 1, LexemeKind.StateAdjective) is null) return false;
        AddParty(adjective.Lexeme);
        at = adjective.End;
        return true;
    }

    /// <summary>"du Cambodge, du Laos et du Vietnam": a list of parties inside the phrase.</summary>
    private bool TakeListedParty()
    {
        if (phrase.Parties.Count == 0 || !passage.Is(at + 1, LexemeKind.Preposition, "de")) return false;
        var next = passage.Longest(at + 1, LexemeKind.Preposition)!.Value.End;
        while (next < end && passage.Is(next, LexemeKind.Determiner)) next++;
        if (passage.Longest(next, LexemeKind.State) is not { } state) return false;
        AddParty(state.Lexeme);
        at = state.End;
        return true;
    }

    /// <summary>"de recherche et de sauvetage": a second complement of the same noun.</summary>
    private bool TakeCoordinatedComplement()
    {
        if (headAt < 0 || headIsPerson || !inComplement || !words.IsAnd(passage.Tokens[at]) || !passage.Is(at + 1, LexemeKind.Preposition, "de")) return false;
        var next = passage.Longest(at + 1, LexemeKind.Preposition)!.Value.End;
        while (next < end && passage.Is(next, LexemeKind.Determiner)) next++;
        if (next >= end || passage.DateAt(next) is not null || people.At(next) is not null || verbs.Parse(next, end) is not null || NamesAnew(next)) return false;
        at = next;
        return true;
    }

    /// <summary>"du 5e dialogue et du premier échange": a numbered or named thing after "et" is a phrase of its own.</summary>
    private bool NamesAnew(int next)
    {
        if (passage.Is(next, LexemeKind.Ordinal) || passage.Tokens[next].Kind is TokenKind.Ordinal or TokenKind.Number) return true;
        foreach (var match in passage.Matches.At(next))
            if (match.Lexeme.Kind is LexemeKind.Event or LexemeKind.Mechanism or LexemeKind.Body or LexemeKind.Instrument or LexemeKind.Mission or LexemeKind.State) return true;
        return false;
    }

    private bool TakeQuoted()
    {
        var close = at + 1;
        while (close < end && close - at < 16 && !passage.IsSign(close, '"')) close++;
        if (close >= end || !passage.IsSign(close, '"') || close - at > 12) return false;
        if (headAt < 0) SetHead(null, at, false);
        at = close + 1;
        return true;
    }

    private LexiconMatch? Entity()
    {
        LexiconMatch? best = null;
        foreach (var match in passage.Matches.At(at))
        {
            if (!IsNoun(match.Lexeme.Kind) || best is { } b && match.End < b.End || IsOutrun(match)) continue;
            if (best is null || Rank(match.Lexeme.Kind) < Rank(best.Value.Lexeme.Kind)) best = match;
        }
        return best;
    }

    /// <summary>"la Réunion des ministres de l'ASEAN": a place with its article is not meant where a longer name begins behind the article.</summary>
    private bool IsOutrun(LexiconMatch place)
    {
        if (place.Lexeme.Kind != LexemeKind.Place || place.Length < 2 || !passage.Is(place.First, LexemeKind.Determiner)) return false;
        foreach (var match in passage.Matches.At(place.First + 1))
            if (IsNoun(match.Lexeme.Kind) && match.End > place.End) return true;
        return false;
    }

    private static bool IsNoun(LexemeKind kind) => kind is LexemeKind.State or LexemeKind.StateAdjective or LexemeKind.StatePrefix or LexemeKind.Place
        or LexemeKind.Organisation or LexemeKind.OrganisationAdjective or LexemeKind.Body or LexemeKind.Mission or LexemeKind.ArmedForces
        or LexemeKind.Event or LexemeKind.Instrument or LexemeKind.Mechanism or LexemeKind.Session or LexemeKind.Group or LexemeKind.Troops
        or LexemeKind.Gift or LexemeKind.Goods or LexemeKind.Anniversary or LexemeKind.Action;

    /// <summary>Which reading counts when one phrase has several: the most particular first.</summary>
    private static int Rank(LexemeKind kind) => kind switch
    {
        LexemeKind.Body => 0, LexemeKind.Mission => 1, LexemeKind.ArmedForces => 2, LexemeKind.Organisation => 3, LexemeKind.State => 4,
        LexemeKind.Place => 5, LexemeKind.Mechanism => 6, LexemeKind.Instrument => 7, LexemeKind.Event => 8, LexemeKind.Group => 9,
        LexemeKind.Troops => 10, LexemeKind.Anniversary => 11, LexemeKind.Gift => 12, LexemeKind.Goods => 13, _ => 20,
    };

    private bool TakeEntity(LexiconMatch match)
    {
        var kind = match.Lexeme.Kind;
        if (kind is LexemeKind.StateAdjective or LexemeKind.StatePrefix or LexemeKind.OrganisationAdjective)
        {
            AddParty(match.Lexeme);
            at = match.End;
            return true;
        }
        if (headAt < 0) SetHead(match.Lexeme, at, false);
        else if (StartsAnother(match)) return false;
        phrase.Nouns.Add(match);
        if (match.Inside is not null) AddParty(match.Inside);
        if (kind is LexemeKind.Mechanism && passage.Longest(match.End - 1, LexemeKind.StatePrefix) is { } prefix) AddParty(prefix.Lexeme); // "commission franco-sénégalaise"
        if (kind is not LexemeKind.Place || match.Lexeme.Party is not null && headAt == at) AddParty(match.Lexeme);
        phrase.Plural |= match.Lexeme.Plural;
        at = match.End;
        return true;
    }

    /// <summary>A proper name that stands against the phrase without a "de" is no part of it ("au Cambodge Vietnam").</summary>
    private bool StartsAnother(LexiconMatch match) =>
        match.Lexeme.Kind is LexemeKind.State && !passage.Is(at - 1, LexemeKind.Preposition) && !passage.Is(at - 1, LexemeKind.Determiner)
        && head?.Kind is LexemeKind.State or LexemeKind.Place;

    private void AddParty(Lexeme lexeme)
    {
        if (lexeme.Party is { } party) phrase.Parties.Include(party);
    }

    private bool TakeWord()
    {
        if (headAt >= 0 && passage.Is(at, LexemeKind.Adverb)) return false;
        var number = passage.Tokens[at].Kind is TokenKind.Number or TokenKind.Ordinal || passage.Is(at, LexemeKind.Ordinal)
            || passage.Is(at, LexemeKind.Numeral) || passage.Is(at, LexemeKind.Filler) || passage.Is(at, LexemeKind.Former) || IsBeforeNoun();
        if (passage.Is(at, LexemeKind.Numeral) && !words.IsOne(passage.Tokens[at])) phrase.Plural = true;
        if (headAt >= 0 && CountsAnew()) return false;
        if (headAt < 0 && !number) SetHead(null, at, false);
        at++;
        return true;
    }

    /// <summary>"de nouveaux accords", "les premiers échanges": an adjective before its noun.</summary>
    private bool IsBeforeNoun() => at + 1 < end && passage.Tokens[at + 1] is { IsWord: true, HyphenBefore: false } && passage.Is(at, LexemeKind.Cue, "prenominal") && !passage.Is(at + 1, LexemeKind.Preposition);

    /// <summary>"aux forces armées douze véhicules": a number after a whole phrase begins the next one.</summary>
    private bool CountsAnew()
    {
        if (passage.Is(at - 1, LexemeKind.Preposition) || passage.Is(at - 1, LexemeKind.Determiner) || passage.Tokens[at - 1].Kind == TokenKind.Number) return false;
        if (passage.Is(at, LexemeKind.Numeral)) return true;
        return passage.Tokens[at].Kind == TokenKind.Number && at + 1 < end && passage.Tokens[at + 1] is { IsWord: true, IsCapitalised: false, HyphenBefore: false };
    }

    /// <summary>A word with a verb's form that is an adjective after its noun ("forces armées", "pays concernés").</summary>
    private bool IsAdjectiveHere() =>
        verbs.Parse(at, end) is { Tense: VerbTense.Participle } && passage.Is(at, LexemeKind.Cue, "office-adjective");

    private void SetHead(Lexeme? lexeme, int token, bool isPerson)
    {
        if (headAt >= 0) return;
        (head, headAt, headIsPerson) = (lexeme, token, isPerson);
    }
}
