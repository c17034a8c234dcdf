using Entente.Text;

namespace Entente.Pages;

/// <summary>What a phrase of a page's furniture tells of the line or place where it stands.</summary>
[Flags]
internal enum PhraseUse
{
    None = 0,

    /// <summary>A news agency or paper that signs dispatches.</summary>
    Agency = 1,

    /// <summary>What follows a paper's name when its site signs ("en ligne").</summary>
    Online = 1 << 1,

    /// <summary>A line that opens the list of other stories at a page's end.</summary>
    Marker = 1 << 2,

    /// <summary>Like a marker, but one that also stands inside an article.</summary>
    InlineMarker = 1 << 3,

    /// <summary>A line that is furniture when it holds nothing else.</summary>
    WholeLine = 1 << 4,

    /// <summary>The start of a short line of furniture.</summary>
    LineStart = 1 << 5,

    /// <summary>The words before a picture's credit, when a colon or full stop follows.</summary>
    Credit = 1 << 6,

    /// <summary>The start of a caption.</summary>
    CaptionStart = 1 << 7,

    /// <summary>The words before the date of publication.</summary>
    Published = 1 << 8,

    /// <summary>A line that says what a document is; what stands above it is a letterhead.</summary>
    Letterhead = 1 << 9,

    /// <summary>The start of an issuing body's name, as it heads its papers.</summary>
    Institution = 1 << 10,

    /// <summary>The first step of a breadcrumb.</summary>
    Home = 1 << 11,

    /// <summary>The words before a writer's name.</summary>
    Byline = 1 << 12,

    /// <summary>What opens the readers' own words below a story.</summary>
    Closer = 1 << 13,

    /// <summary>Words that a site alone says to those who read it ("votre navigateur").</summary>
    Notice = 1 << 14,
}

/// <summary>Phrases over folded words, found by their first word.</summary>
internal sealed class PhraseSet
{
    private readonly WordMap<List<Phrase>> byFirst = new();

    public void Add(string[] words, PhraseUse use)
    {
        if (!byFirst.TryGet(words[0], out var phrases)) byFirst.TryAdd(words[0], phrases = []);
        phrases.Add(new Phrase(words, use));
        phrases.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>How many tokens the longest phrase of a use takes at the start; 0 when there is none.</summary>
    public int Match(ReadOnlySpan<Token> tokens, PhraseUse use)
    {
        if (tokens.IsEmpty || byFirst.Find(tokens[0].Word, ref tokens[0].Word.InFurniture) is not { } phrases) return 0;
        foreach (var phrase in phrases)
            if ((phrase.Use & use) != 0 && phrase.Matches(tokens))
                return phrase.Words.Length;
        return 0;
    }

    private readonly record struct Phrase(string[] Words, PhraseUse Use)
    {
        public bool Matches(ReadOnlySpan<Token> tokens)
        {
            if (tokens.Length < Words.Length) return false;
            for (var i = 1; i < Words.Length; i++)
                if (tokens[i].Folded != Words[i])
                    return false;
            return true;
        }
    }
}
