using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Pages;
using Entente.Text;

namespace Entente.Facts.Commemorations;

/// <summary>The words of one anniversary.</summary>
/// <param name="First">The token where it starts: its ordinal or number, or its noun.</param>
/// <param name="Nth">The how-manieth; null where the words give none.</param>
/// <param name="WhatFirst">The first token of what is commemorated, articles left out.</param>
internal sealed record AnniversaryPhrase(int First, int? Nth, int WhatFirst, int WhatEnd, string Rule);

/// <summary>Finds "le 80e anniversaire de …", "le 80e de la fondation de …", "les 50 ans de …", "le cinquantenaire de …".</summary>
internal readonly struct AnniversaryPhrases(Scene scene)
{
    private const int LongestName = 28;

    private readonly SessionNames names = new(scene.Passage);
    private readonly Passage passage = scene.Passage;

    /// <param name="follows">Whether an anniversary stands before it in the sentence.</param>
    public AnniversaryPhrase? At(int token, ParsedSentence sentence, bool follows)
    {
        foreach (var match in passage.Matches.At(token))
            if (match.Lexeme is { Kind: LexemeKind.Anniversary, Id: "anniversary" }) return OfNoun(match, sentence);
            else if (match.Lexeme is { Kind: LexemeKind.Anniversary, Id: "years" }) return OfYears(match, sentence);
        return Elliptic(token, sentence, follows);
    }

    private AnniversaryPhrase? OfNoun(LexiconMatch noun, ParsedSentence sentence) => noun.Lexeme.Detail switch
    {
        "day" => Day(noun, sentence),
        "counted" => Complete(noun.First, noun.Lexeme.Value, noun.End, sentence, "commemoration.counted"),
        _ => Counted(noun, sentence),
    };

    private AnniversaryPhrase? Counted(LexiconMatch noun, ParsedSentence sentence)
    {
        var nth = names.Edition(noun.First, sentence.Range.First + 3);
        var after = noun.End;
        if (nth is null && passage.IsSign(after, '(') && after + 2 < sentence.Range.End && passage.Tokens[after + 1].Kind == TokenKind.Ordinal && passage.IsSign(after + 2, ')'))
            (nth, after) = (passage.Tokens[after + 1].Value, after + 3);
        return nth is null ? null : Complete(StartOf(noun.First, sentence), nth, after, sentence, "commemoration.ordinal");
    }

    /// <summary>"la 79e Journée des Invalides": the day is what is marked; a plain "journée" is a day's work.</summary>
    private AnniversaryPhrase? Day(LexiconMatch noun, ParsedSentence sentence)
    {
        if (!passage.Tokens[noun.First].IsCapitalised || noun.First == sentence.Range.First) return null;
        // "la 79e Journée" is a length of time to the calendar: the name is followed from behind its noun.
        var end = NameEnd(noun.End, sentence);
        var nth = names.Edition(noun.First, sentence.Range.First + 3);
        return end <= noun.End ? null : new AnniversaryPhrase(StartOf(noun.First, sentence), nth, noun.First, end, "commemoration.day");
    }

    /// <summary>"les 50 ans du Parti", "les soixante ans de relations": an article before the number, and something that can have begun.</summary>
    private AnniversaryPhrase? OfYears(LexiconMatch years, ParsedSentence sentence)
    {
        var (number, value) = NumberBefore(years.First, sentence);
        if (value is not > 4 || number - 1 < sentence.Range.First || !IsPluralArticle(number - 1)) return null;
        return Complete(number, value, years.End, sentence, "commemoration.years") is { } phrase && CanBegin(phrase) ? phrase : null;
    }

    /// <summary>"le 80e de la fondation": the noun is left out.</summary>
    private AnniversaryPhrase? Elliptic(int token, ParsedSentence sentence, bool follows)
    {
        if (passage.DateAt(token) is not null) return null;
        var nth = passage.Tokens[token].Kind == TokenKind.Ordinal ? passage.Tokens[token].Value : names.Ordinal(token);
        if (nth is not > 1 || !passage.Is(token + 1, LexemeKind.Preposition, "de")) return null;
        return Complete(StartOf(token + 1, sentence), nth, token + 1, sentence, "commemoration.elliptic") is { } phrase
            && (follows || passage.Is(phrase.WhatFirst, LexemeKind.Anniversary, "origin")) ? phrase : null;
    }

    private AnniversaryPhrase? Complete(int first, int? nth, int at, ParsedSentence sentence, string rule)
    {
        if (passage.Longest(at, LexemeKind.Preposition) is not { Lexeme.Id: "de" } preposition) return null;
        var what = preposition.End;
        while (what < sentence.Range.End && passage.Is(what, LexemeKind.Determiner) && !passage.Is(what, LexemeKind.State)) what++;
        var end = NameEnd(what, sentence);
        return end > what ? new AnniversaryPhrase(first, nth, what, end, rule) : null;
    }

    /// <summary>Back over the words of the ordinal ("le quatre-vingtième", "le 80e").</summary>
    private int StartOf(int noun, ParsedSentence sentence)
    {
        var first = noun;
        while (first > sentence.Range.First && noun - first < 4 && (passage.Tokens[first - 1].Kind == TokenKind.Ordinal || passage.Is(first - 1, LexemeKind.Ordinal)
            || passage.Is(first - 1, LexemeKind.Numeral) || passage.Is(first - 1, LexemeKind.Filler) || passage.Is(first - 1, LexemeKind.Determiner))) first--;
        return first;
    }

    private (int At, int? Value) NumberBefore(int years, ParsedSentence sentence)
    {
        var at = years - 1;
        if (at < sentence.Range.First) return (at, null);
        if (passage.Tokens[at].IsNumber) return (at, passage.Tokens[at].Value);
        if (passage.Longest(at, LexemeKind.Numeral) is not { } numeral) return (at, null);
        var value = numeral.Lexeme.Value;
        while (at > sentence.Range.First && passage.Tokens[at].HyphenBefore && passage.Longest(at - 1, LexemeKind.Numeral) is { Lexeme.Value: var before })
        {
            value = before == 4 && value is >= 20 and < 40 ? value + 60 : value + before;
            at--;
        }
        return (at, value);
    }

    private bool IsPluralArticle(int token) => passage.Tokens[token].Folded is "les" or "des" or "aux" or "ses" or "leurs" or "ces";

    private bool CanBegin(AnniversaryPhrase phrase) =>
        HasArticle(phrase.WhatFirst) && passage.Is(phrase.WhatFirst, LexemeKind.Anniversary, "origin") || passage.Is(phrase.WhatFirst, LexemeKind.Anniversary, "matter")
        || passage.Tokens[phrase.WhatFirst].IsCapitalised || passage.Is(phrase.WhatFirst, LexemeKind.ArmedForces) || passage.Is(phrase.WhatFirst, LexemeKind.Group)
        || passage.Is(phrase.WhatFirst, LexemeKind.Instrument);

    /// <summary>"les 10 ans de la guerre" began with it; "les 10 ans de guerre" are how long it lasted.</summary>
    private bool HasArticle(int noun) => passage.Is(noun - 1, LexemeKind.Determiner) || passage.Tokens[noun - 1].Folded is "du" or "des";

    /// <summary>Where the name of what is commemorated ends: at a verb, a date, a sign, or a preposition that opens something else.</summary>
    private int NameEnd(int first, ParsedSentence sentence)
    {
        var (at, between) = (first, false);
        while (at < sentence.Range.End && at - first < LongestName && !Stops(at, sentence, ref between))
            at = passage.IsSign(at, '"') ? AfterQuotation(at, sentence) : at + 1;
        if (at == first + 1 && !passage.Tokens[first].IsCapitalised && ChunkFrom(at, sentence) is ChunkKind.Relative) at = ClauseEnd(at, sentence);
        while (at > first && (passage.Is(at - 1, LexemeKind.Preposition) || passage.Is(at - 1, LexemeKind.Determiner) || passage.Is(at - 1, LexemeKind.Coordinator))
            && !passage.Is(at - 1, LexemeKind.State)) at--;
        return at;
    }

    /// <summary>"la marche qui mena au renversement du régime": a bare noun is told apart by its relative clause alone.</summary>
    private int ClauseEnd(int first, ParsedSentence sentence)
    {
        var at = first;
        while (at < sentence.Range.End && at - first < LongestName && passage.DateAt(at) is null && (passage.Tokens[at].Kind != TokenKind.Sign || passage.IsSign(at, '\''))) at++;
        return at;
    }

    private int AfterQuotation(int at, ParsedSentence sentence)
    {
        for (var close = at + 1; close < sentence.Range.End; close++)
            if (passage.IsSign(close, '"')) return close + 1;
        return at + 1;
    }

    private bool Stops(int at, ParsedSentence sentence, ref bool between)
    {
        var token = passage.Tokens[at];
        if (token.Kind == TokenKind.Sign) return !token.Is('"') && !token.Is('+') && !token.Is('\'');
        if (passage.DateAt(at) is not null) return true;
        if (passage.Longest(at, LexemeKind.Preposition) is { } preposition) return StopsAt(preposition, ref between);
        if (passage.Is(at, LexemeKind.Coordinator)) return !between && !JoinsInside(at, sentence);
        return ChunkFrom(at, sentence) is ChunkKind.Verb or ChunkKind.Relative or ChunkKind.Subordinator;
    }

    private static bool StopsAt(LexiconMatch preposition, ref bool between)
    {
        between |= preposition.Lexeme.Id == "entre";
        return preposition.Lexeme.Id is not ("de" or "entre" or "contre" or "vers" or "sur" or "dans" or "avec");
    }

    /// <summary>"établissement et développement", "du Parti et de l'État": an "et" inside the name, no further anniversary behind it.</summary>
    private bool JoinsInside(int at, ParsedSentence sentence)
    {
        for (var i = at + 1; i < Math.Min(sentence.Range.End, at + 6); i++)
            if (passage.Tokens[i].Kind == TokenKind.Ordinal || passage.Is(i, LexemeKind.Anniversary) || passage.Is(i, LexemeKind.Verb) || passage.Is(i, LexemeKind.Event)) return false;
        return IsInPhrase(at, sentence) || passage.Is(at + 1, LexemeKind.Preposition, "de");
    }

    private static bool IsInPhrase(int at, ParsedSentence sentence)
    {
        foreach (var chunk in sentence.Chunks)
            if (chunk.Kind == ChunkKind.NounPhrase && chunk.First <= at && at < chunk.End) return true;
        return false;
    }

    /// <summary>What starts at a token; null where nothing does.</summary>
    private static ChunkKind? ChunkFrom(int at, ParsedSentence sentence)
    {
        foreach (var chunk in sentence.Chunks)
            if (chunk.First == at) return chunk.Kind;
        return null;
    }
}
