using Entente.Codebook;
using Entente.Grammar;
using Entente.Pages;
using Entente.Text;

namespace Entente.Facts.Scenes;

/// <summary>Names and editions of mechanisms and sessions, as their words give them.</summary>
internal sealed class SessionNames(Passage passage)
{
    /// <summary>The edition that stands before a noun ("7e Dialogue", "la neuvième session"); null when none does.</summary>
    public int? Edition(int noun, int first)
    {
        for (var i = noun - 1; i >= Math.Max(first - 3, 0) && noun - i <= 4; i--)
        {
            if (passage.Tokens[i].Kind == TokenKind.Ordinal) return passage.Tokens[i].Value;
            if (passage.Longest(i, LexemeKind.Ordinal) is { } ordinal && ordinal.End <= noun) return ordinal.Lexeme.Value;
            if (!passage.Is(i, LexemeKind.Filler) && !passage.Is(i, LexemeKind.Ordinal) && !passage.Tokens[i].HyphenBefore) return null;
        }
        return null;
    }

    /// <summary>The name that starts at a noun: to the end of its phrase, with "sur …" and a bracketed acronym.</summary>
    public (int First, int End) Extent(LexiconMatch noun, Chunk chunk, IReadOnlyList<Chunk> chunks)
    {
        var end = Math.Max(noun.End, PhraseEnd(noun, chunk));
        var next = IndexOf(chunks, chunk) + 1;
        if (end == chunk.End && next < chunks.Count && chunks[next] is { Kind: ChunkKind.NounPhrase, Preposition: "sur" or "pour" } about && about.Start == end) end = about.End;
        if (passage.IsSign(end, '(') && end + 2 < passage.Tokens.Length && passage.Tokens[end + 1].Shape == TokenShape.Upper)
        {
            var close = end + 2;
            while (close < passage.Tokens.Length && close < end + 5 && !passage.IsSign(close, ')')) close++;
            if (passage.IsSign(close, ')')) end = close + 1;
        }
        return (noun.First, end);
    }

    /// <summary>The phrase ends before people in it.</summary>
    private static int PhraseEnd(LexiconMatch noun, Chunk chunk)
    {
        var end = chunk.End;
        foreach (var person in chunk.People)
            if (person.First > noun.First) end = Math.Min(end, person.First);
        return end;
    }

    private static int IndexOf(IReadOnlyList<Chunk> chunks, Chunk chunk)
    {
        for (var i = 0; i < chunks.Count; i++)
            if (ReferenceEquals(chunks[i], chunk)) return i;
        return -1;
    }
}
