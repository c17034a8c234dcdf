using Entente.Codebook;
using Entente.Grammar;

namespace Entente.Facts.Scenes;

/// <summary>A noun of the codebook where it stands in a story.</summary>
/// <param name="Sentence">The index of its sentence in the story.</param>
/// <param name="At">The index in the sentence of the chunk that holds its first token.</param>
internal sealed record NounSite(int Sentence, ParsedSentence Parsed, int At, LexiconMatch Noun)
{
    public Chunk Chunk => Parsed.Chunks[At];
}

/// <summary>Finds nouns of the codebook, each at its longest, none inside the name of something else.</summary>
internal sealed class NounSites(Scene scene)
{
    /// <summary>Names that may hold such a noun ("Organisation du traité de l'Atlantique Nord").</summary>
    private static readonly LexemeKind[] Owners =
        [LexemeKind.State, LexemeKind.Organisation, LexemeKind.Mission, LexemeKind.Place, LexemeKind.Body];

    public IEnumerable<NounSite> In(int sentence, params LexemeKind[] kinds)
    {
        var parsed = scene.Sentences[sentence];
        for (var i = parsed.Range.First; i < parsed.Range.End;)
        {
            if (Longest(i, kinds) is not { } match)
            {
                i++;
                continue;
            }
            if (kinds.Contains(match.Lexeme.Kind) && ChunkOf(parsed, i) is var at and >= 0 && !InTitle(parsed.Chunks[at], i))
                yield return new NounSite(sentence, parsed, at, match);
            i = match.End;
        }
    }

    /// <summary>
    /// The longest match of those kinds or of an owner's; of equal ones, that of the kinds asked for. A proper name that
    /// opens with such a noun is that noun's ("Accords de défense des cinq puissances").
    /// </summary>
    private LexiconMatch? Longest(int token, LexemeKind[] kinds)
    {
        LexiconMatch? best = null;
        foreach (var match in scene.Passage.Matches.At(token))
        {
            var wanted = kinds.Contains(match.Lexeme.Kind);
            if (!wanted && !Owns(match)) continue;
            if (wanted && best is { Lexeme.Kind: LexemeKind.Body } body && !kinds.Contains(LexemeKind.Body)) return match with { End = body.End };
            if (best is null || match.End == best.Value.End && wanted && !kinds.Contains(best.Value.Lexeme.Kind)) best = match;
        }
        return best;
    }

    /// <summary>A name of two words or more, its last one with a capital ("La Réunion" is an island, "la réunion" is none).</summary>
    private bool Owns(LexiconMatch match) => Owners.Contains(match.Lexeme.Kind) && match.Length >= 2
        && (match.Lexeme.Kind is not (LexemeKind.Place or LexemeKind.State) || scene.Passage.Tokens[match.End - 1].IsCapitalised);

    private static int ChunkOf(ParsedSentence parsed, int token)
    {
        for (var i = 0; i < parsed.Chunks.Count; i++)
            if (parsed.Chunks[i].Start <= token && token < parsed.Chunks[i].End) return i;
        return -1;
    }

    /// <summary>"le président du comité": a noun inside somebody's title.</summary>
    private static bool InTitle(Chunk chunk, int token) => chunk.People.Any(person => person.First < token && token < person.End);
}
