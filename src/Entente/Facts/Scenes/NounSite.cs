using Entente.Codebook;
using Entente.Grammar;

namespace Entente.Facts.Scenes;

/// <summary>A noun of the codebook where it stands in a story.</summary>
internal sealed class NounSite
{
    /// <summary>The index of its sentence in the story.</summary>
    public int Sentence { get; private set; }

    public ParsedSentence Parsed { get; private set; } = null!;

    /// <summary>The index in the sentence of the chunk that holds its first token.</summary>
    public int At { get; private set; }

    public LexiconMatch Noun { get; private set; }

    public Chunk Chunk => Parsed.Chunks[At];

    /// <summary>Makes it the site of a noun, whatever it was before.</summary>
    public NounSite Begin(int sentence, ParsedSentence parsed, int at, LexiconMatch noun)
    {
        (Sentence, Parsed, At, Noun) = (sentence, parsed, at, noun);
        return this;
    }
}

/// <summary>Finds nouns of some kinds of the codebook, each at its longest, none inside the name of something else.</summary>
internal readonly struct NounSites(Scene scene, KindSet wanted)
{
    /// <summary>Names that may hold such a noun ("Organisation du traité de l'Atlantique Nord").</summary>
    private static readonly KindSet Owners =
        KindSet.Of(LexemeKind.State, LexemeKind.Organisation, LexemeKind.Mission, LexemeKind.Place, LexemeKind.Body);

    private readonly List<NounSite> found = scene.Memory.Sites();

    /// <summary>The sites of a sentence, in order; the list is good until the next sentence is asked for.</summary>
    public List<NounSite> In(int sentence)
    {
        found.Clear();
        if (!scene.KindsIn(sentence).Overlaps(wanted)) return found;
        var parsed = scene.Sentences[sentence];
        for (var i = parsed.Range.First; i < parsed.Range.End;)
        {
            if (Longest(i) is not { } match)
            {
                i++;
                continue;
            }
            if (wanted.Has(match.Lexeme.Kind) && ChunkOf(parsed, i) is var at and >= 0 && !InTitle(parsed.Chunks[at], i))
                found.Add(scene.Memory.Site(sentence, parsed, at, match));
            i = match.End;
        }
        return found;
    }

    /// <summary>
    /// The longest match of those kinds or of an owner's; of equal ones, that of the kinds asked for. A proper name that
    /// opens with such a noun is that noun's ("Accords de défense des cinq puissances").
    /// </summary>
    private LexiconMatch? Longest(int token)
    {
        LexiconMatch? best = null;
        foreach (ref readonly var match in scene.Passage.Matches.At(token))
        {
            var isWanted = wanted.Has(match.Lexeme.Kind);
            if (!isWanted && !Owns(match)) continue;
            if (isWanted && best is { Lexeme.Kind: LexemeKind.Body } body && !wanted.Has(LexemeKind.Body)) return match with { End = body.End };
            if (best is null || match.End == best.Value.End && isWanted && !wanted.Has(best.Value.Lexeme.Kind)) best = match;
        }
        return best;
    }

    /// <summary>A name of two words or more, its last one with a capital ("La Réunion" is an island, "la réunion" is none).</summary>
    private bool Owns(in LexiconMatch match) => match.Length >= 2 && Owners.Has(match.Lexeme.Kind)
        && (match.Lexeme.Kind is not (LexemeKind.Place or LexemeKind.State) || scene.Passage.Tokens[match.End - 1].IsCapitalised);

    private static int ChunkOf(ParsedSentence parsed, int token)
    {
        for (var i = 0; i < parsed.Chunks.Count; i++)
            if (parsed.Chunks[i].Start <= token && token < parsed.Chunks[i].End) return i;
        return -1;
    }

    /// <summary>"le président du comité": a noun inside somebody's title.</summary>
    private static bool InTitle(Chunk chunk, int token)
    {
        for (var i = 0; i < chunk.People.Count; i++)
            if (chunk.People[i].First < token && token < chunk.People[i].End) return true;
        return false;
    }
}
