using Entente.Codebook;
using Entente.Text;

namespace Entente.Outputs.Review;

/// <summary>
/// What an undertaking's words say is to be done, as it goes on behind "ont convenu de": the infinitive that the verb of
/// undertaking carries, with all that follows it, word by word as printed.
/// </summary>
internal sealed class FrenchActs(LanguageBook? language)
{
    /// <summary>Words longer than this would not be read to their end within a sentence.</summary>
    private const int Longest = 260;

    /// <summary>The act; null where the words hold no infinitive to go on with, or too many of them.</summary>
    public string? Of(string quote)
    {
        if (language is null) return null;
        var words = PlainText.Of(quote);
        if (words.Length > Longest || words.Contains(':')) return null;
        var tokens = Tokenizer.Tokenize(words, language.Lexicon);
        var matches = language.Lexicon.Match(tokens);
        return Start(tokens, matches) is { } at ? Typeset(words[tokens[at].Start..].TrimEnd('.', ';', ',', ' ')) : null;
    }

    /// <summary>Whether words are a sentence that says by itself who speaks.</summary>
    public bool IsWhole(string quote)
    {
        if (language is null || quote.Length == 0 || !char.IsUpper(quote[0])) return false;
        var tokens = Tokenizer.Tokenize(quote, language.Lexicon);
        return tokens.Length > 0 && !language.Lexicon.Match(tokens).Is(0, LexemeKind.SubjectPronoun);
    }

    /// <summary>Where the first infinitive starts that opens the words, or that a preposition leads to, with the pronouns before it.</summary>
    private static int? Start(TokenList tokens, LexiconMatches matches)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!IsInfinitive(matches, i)) continue;
            var first = i;
            while (first > 0 && IsPronoun(matches, first - 1)) first--;
            if (first > 1 && matches.At(first - 1).IsEmpty && Leads(matches, first - 2)) first--; // "de mieux faire connaître"
            if (first == 0 || Leads(matches, first - 1)) return Said(matches, first) || Dangles(matches, first, i) ? null : first;
        }

        return null;
    }

    /// <summary>"d'en célébrer la fin", "de rédiger celui de 2029": what stands for a noun of the dispatch says nothing outside it.</summary>
    private static bool Dangles(LexiconMatches matches, int first, int infinitive)
    {
        for (var i = first; i < infinitive; i++)
            if (matches.Is(i, LexemeKind.ObjectPronoun)) return true;
        return matches.Is(infinitive + 1, LexemeKind.Cue, "that");
    }

    /// <summary>"a sollicité qu'il continue de former": what is said is a clause, of which the infinitive is a part.</summary>
    private static bool Said(LexiconMatches matches, int first)
    {
        for (var i = 0; i < first; i++)
            if (matches.Is(i, LexemeKind.Relative, "que") || matches.Is(i, LexemeKind.Relative, "qu'")) return true;
        return false;
    }

    private static bool IsInfinitive(LexiconMatches matches, int at)
    {
        foreach (var match in matches.At(at))
            if (match is { Lexeme: { Kind: LexemeKind.Verb, Form.Tense: VerbTense.Infinitive } }) return true;
        return false;
    }

    private static bool IsPronoun(LexiconMatches matches, int at) =>
        matches.Is(at, LexemeKind.Reflexive) || matches.Is(at, LexemeKind.ObjectPronoun) || matches.Is(at, LexemeKind.Adverb) || matches.Is(at, LexemeKind.Negation);

    private static bool Leads(LexiconMatches matches, int at) =>
        matches.Is(at, LexemeKind.Preposition, "de") || matches.Is(at, LexemeKind.Preposition, "à") || matches.Is(at, LexemeKind.Preposition, "pour");

    /// <summary>With the apostrophe of French; what is quoted last is quoted to its end.</summary>
    private static string Typeset(string words) => Spaced(Closed(words)).Replace('\'', '’');

    /// <summary>With the blanks that French sets beside its signs, so that no line ends between them.</summary>
    public static string Spaced(string words) => words.Replace("« ", "«\u00a0", StringComparison.Ordinal).Replace(" »", "\u00a0»", StringComparison.Ordinal)
        .Replace(" :", "\u00a0:", StringComparison.Ordinal).Replace(" ;", "\u202f;", StringComparison.Ordinal);

    private static string Closed(string words) => words.LastIndexOf('«') > words.LastIndexOf('»') ? words + " »" : words;
}
