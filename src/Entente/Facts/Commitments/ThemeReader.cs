using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Facts.Scenes;
using Entente.Grammar;

namespace Entente.Facts.Commitments;

/// <summary>
/// Tells the themes of an undertaking: by the terms in its words, else by their first hint. One that names neither has the
/// theme of what was told before, unless it is about cooperation as such, or nothing was: then it is "other".
/// </summary>
internal sealed class ThemeReader(Scene scene)
{
    private readonly List<string> found = scene.Memory.Names();
    private string? hint;
    private bool general;
    private string? ofStory;

    public ImmutableArray<string> Of(int index, ParsedSentence sentence, Item item)
    {
        Read(Start(sentence, item), BeforeRelative(sentence, item));
        if (found.Count == 0 && hint is null) Read(Start(sentence, item), item.End);
        if (found.Count > 0) return [.. found];
        if (hint is not null) return [hint];
        return [general ? ThemeWords.Other : Told(index, item) ?? OfStory()];
    }

    /// <summary>Gathers the themes of some words in their order; of words within each other the longest counts.</summary>
    private void Read(int first, int end)
    {
        found.Clear();
        (hint, general) = (null, false);
        var covered = first;
        for (var i = first; i < end; i++)
            if (Longest(i, covered, end) is var (match, theme))
            {
                covered = match.End;
                Note(match.Lexeme.Kind, theme);
            }
    }

    private void Note(LexemeKind kind, string theme)
    {
        if (theme == ThemeWords.Other) general = true;
        else if (kind is not (LexemeKind.Theme or LexemeKind.Verb)) hint ??= theme;
        else if (!found.Contains(theme)) found.Add(theme);
    }

    /// <summary>The longest word at a token that tells a theme and goes past what is told already.</summary>
    private (LexiconMatch Match, string Theme)? Longest(int token, int covered, int end)
    {
        (LexiconMatch Match, string Theme)? longest = null;
        foreach (var match in scene.Passage.Matches.At(token))
            if (match.End > covered && match.End <= end && (longest is not { } known || Wins(match, known.Match)) && ThemeOf(match.Lexeme) is { } theme)
                longest = (match, theme);
        return longest;
    }

    private static bool Wins(in LexiconMatch match, in LexiconMatch known) =>
        match.End > known.End || match.End == known.End && match.Lexeme.Kind == LexemeKind.Theme && known.Lexeme.Kind != LexemeKind.Theme;

    private string? ThemeOf(Lexeme lexeme) => lexeme.Kind switch
    {
        LexemeKind.Theme or LexemeKind.ThemeHint => lexeme.Id,
        LexemeKind.Verb => scene.Language.Themes.Verbs.GetValueOrDefault(lexeme.Id),
        _ => scene.Language.Themes.Names.GetValueOrDefault(lexeme.Kind),
    };

    /// <summary>What is undertaken: from the infinitive or noun on; a finite verb has its subject besides.</summary>
    private static int Start(ParsedSentence sentence, Item item) =>
        sentence.Chunks[item.Head] is { Verb: null or { Tense: VerbTense.Infinitive } } head ? Math.Max(item.First, head.Start) : item.First;

    /// <summary>What a relative clause tells is of a thing, not of the undertaking.</summary>
    private static int BeforeRelative(ParsedSentence sentence, Item item)
    {
        for (var i = item.Head + 1; i < sentence.Chunks.Count && sentence.Chunks[i].End <= item.End; i++)
            if (sentence.Chunks[i].Kind == ChunkKind.Relative) return sentence.Chunks[i].First;
        return item.End;
    }

    /// <summary>The theme told last before an item, in its sentence or the one before.</summary>
    private string? Told(int index, Item item)
    {
        var range = scene.Sentences[index].Range;
        if (LastIn(range.First, Math.Min(item.First, range.End)) is { } here) return here;
        return index > 0 ? LastIn(scene.Sentences[index - 1].Range.First, scene.Sentences[index - 1].Range.End) : null;
    }

    private string? LastIn(int first, int end)
    {
        Read(first, end);
        return found.Count > 0 ? found[^1] : null;
    }

    /// <summary>The theme that the story's words tell most.</summary>
    private string OfStory() => ofStory ??= MostTold();

    private string MostTold()
    {
        var counts = new Dictionary<string, int>();
        foreach (var sentence in scene.Sentences)
        {
            Read(sentence.Range.First, sentence.Range.End);
            foreach (var theme in found) counts[theme] = counts.GetValueOrDefault(theme) + 1;
        }
        var (most, count) = (ThemeWords.Other, 0);
        foreach (var (theme, times) in counts)
            if (times > count) (most, count) = (theme, times);
        return most;
    }
}
