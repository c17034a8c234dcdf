using Entente.Codebook;
using Entente.Dates;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Engagements;

/// <summary>When and where a clause or phrase says that something takes place.</summary>
internal sealed class Circumstances(Scene scene)
{
    /// <summary>How many words may stand between a site and its town: "l'École militaire de Fayadiyé".</summary>
    private const int LongestSite = 4;

    /// <summary>The date nearest to a chunk: after it first, then before it, in the stretch given.</summary>
    public static Edtf? When(IReadOnlyList<Chunk> after, IReadOnlyList<Chunk> before) =>
        Dated(after.TakeWhile(chunk => chunk.Kind is not (ChunkKind.Verb or ChunkKind.Relative))) ?? Dated(before.Reverse());

    private static Edtf? Dated(IEnumerable<Chunk> chunks)
    {
        foreach (var chunk in chunks)
            if (!chunk.InBrackets && chunk is { Kind: ChunkKind.Date, Date: { Type: TimexType.Date or TimexType.Time, When: { } when } } && chunk.Preposition is not "depuis" && !IsPeriod(chunk))
                return when;
        return null;
    }

    /// <summary>"pour 2023-2025": the years that a plan covers are no date of what is done with it.</summary>
    private static bool IsPeriod(Chunk chunk) =>
        chunk.Date!.When is { IsInterval: true, Earliest: { } first, Latest: { } last } && last.Year > first.Year || chunk.Preposition is "pour" or null && chunk.Date.When is { Text.Length: 4 };

    /// <summary>The first place named by "à", "en", "dans", "au large de"; a state only where it is no party to an act.</summary>
    public (string? Country, string? Place) Where(IEnumerable<Chunk> chunks)
    {
        string? country = null;
        foreach (var chunk in chunks)
        {
            if (chunk.Kind != ChunkKind.NounPhrase || chunk.Preposition is not ("à" or "en" or "dans" or "vicinity" or "vers" or "de")) continue;
            if (chunk.Preposition == "de" && !chunk.Is(LexemeKind.Place)) continue;
            foreach (var noun in chunk.Nouns)
            {
                if (noun.First - chunk.HeadAt > LongestSite) continue;
                if (noun.Lexeme.Kind == LexemeKind.Place || noun.Lexeme is { Kind: LexemeKind.State, Detail: "metonym" }) return (noun.Lexeme.Country, PlaceName(chunk, noun));
                if (noun.Lexeme.Kind == LexemeKind.State && noun.First == chunk.HeadAt && chunk.Preposition is "à" or "en" or "dans") country ??= noun.Lexeme.Party;
            }
        }
        return (country, null);
    }

    private string PlaceName(Chunk chunk, LexiconMatch noun) =>
        chunk.HeadAt == noun.First || chunk.First == noun.First ? scene.Passage.Plain(noun.First, noun.End) : scene.Passage.Plain(chunk.HeadAt, Math.Max(noun.End, chunk.HeadAt + 1));
}
