using Entente.Text;

namespace Entente.Pages;

/// <summary>Makes a story of its blocks: dateline, signature, stated date, sentences and language.</summary>
internal ref struct StoryBuilder(PageText page, StoryDraft draft)
{
    /// <summary>In how many paragraphs from the top a dateline is looked for: a summary may stand above it.</summary>
    private const int TopParagraphs = 3;

    /// <summary>In how many blocks from the end a signature is looked for.</summary>
    private const int LastBlocks = 6;

    /// <summary>The most tokens of a name that closes a caption.</summary>
    private const int LongestName = 6;

    private readonly PageText page = page;
    private (int First, int End)? agency;
    private (int First, int End)? place;
    private (TextSpan Span, bool HasYear)? stated;

    /// <param name="header">A date that a crawler put before the page.</param>
    public Story Build(TextSpan? header, LayoutHints hints, Story? main)
    {
        FindDateline();
        FindSignature();
        FindStatedDate();
        FindMasthead();
        var sentences = Sentences();
        return new Story
        {
            Span = Span(),
            Teaser = draft.Teaser,
            Title = draft.Title is { } title ? page.OneLine(FirstWord(title), title.End) : draft.Teaser ? null : hints.Title,
            Agency = agency is { } signed ? page.OneLine(signed.First, signed.End) : draft.Teaser ? null : Outlet(hints),
            Place = place is { } where ? page.OneLine(where.First, where.End) : null,
            StatedDate = Stated(header, main),
            Language = LanguageGuess.Of(page, sentences) ?? main?.Language ?? hints.Language,
            Blocks = Blocks(sentences),
            Sentences = sentences,
        };
    }

    /// <summary>Past the arrow or chevron that leads to a story.</summary>
    private readonly int FirstWord(DraftBlock title)
    {
        var at = title.Body;
        while (at + 1 < title.End && page.Sign(at) is '»' or '›' or '>' or '→') at++;
        return at;
    }

    private readonly string? Outlet(LayoutHints hints) =>
        hints.Outlet is { } outlet && page.Book.IsAgency(outlet) ? outlet : null;

    /// <summary>A date with its year before one without; in a digest, the page's for every item.</summary>
    private readonly TextSpan? Stated(TextSpan? header, Story? main)
    {
        if (stated is { HasYear: true } full) return full.Span;
        return header ?? stated?.Span ?? (draft.SharesDate ? main?.StatedDate : null);
    }

    private readonly TextSpan Span() =>
        draft.Blocks.Count == 0 ? new TextSpan(0, 0) : page.Span(draft.Blocks[0].First, draft.Blocks[^1].End);

    private void FindDateline()
    {
        var seen = 0;
        foreach (var block in draft.Blocks)
        {
            if (block == draft.Title || block.Kind != BlockKind.Paragraph || Shapes.IsHeading(page, block)) continue;
            if (seen++ == TopParagraphs) return;
            if (new DatelineParser(page, block.Body, block.BodyEnd).Parse() is not { } dateline) continue;
            block.Body = dateline.Body;
            (agency, place) = (dateline.Agency, dateline.Place);
            if (dateline.Date is { } date) stated = (page.Span(date.First, date.End), dateline.DateHasYear);
            return;
        }
    }

    private void FindSignature()
    {
        for (var i = draft.Blocks.Count - 1; i >= 0 && i >= draft.Blocks.Count - LastBlocks; i--)
        {
            var block = draft.Blocks[i];
            if (block.Line == LineKind.Signature) agency ??= Signatures.Agency(page, block.First, block.End);
            if (block.Kind == BlockKind.Noise || block == draft.Title) continue;
            var (end, name) = Signatures.AtEnd(page, block.Body, block.BodyEnd);
            block.BodyEnd = end;
            agency ??= name;
            return;
        }
    }

    /// <summary>An agency whose name stands alone above the title of what nobody else signs.</summary>
    private void FindMasthead()
    {
        if (agency is not null || draft.Teaser || draft.Title is not { } title) return;
        foreach (var block in draft.Blocks)
        {
            if (block.First >= title.First) return;
            if (block.Line == LineKind.Signature) agency ??= Signatures.Agency(page, block.First, block.End);
        }
    }

    /// <summary>Publication lines state it best; then the dateline; an agency named beside the date signs the story.</summary>
    private void FindStatedDate()
    {
        foreach (var block in draft.Blocks)
        {
            if (block.Line is not (LineKind.Date or LineKind.PageBreak)) continue;
            if (block.Line == LineKind.Date) agency ??= Signatures.Agency(page, block.First, block.End);
            if (stated is { HasYear: true } || DateLines.Stated(page, block.First, block.End) is not { } found) continue;
            if (stated is null || found.HasYear) stated = found;
        }
    }

    /// <summary>The sentences of all blocks; each block notes what it is and which are its own.</summary>
    private readonly Sentence[] Sentences()
    {
        var sentences = page.Memory.Sentences;
        sentences.Clear();
        DraftBlock? last = null;
        foreach (var block in draft.Blocks)
        {
            var (kind, first) = (Kind(block, last), sentences.Count);
            if (kind != BlockKind.Noise) AddSentences(block, sentences);
            block.Told = (kind, first, sentences.Count);
            last = block;
        }
        return [.. sentences];
    }

    private readonly Block[] Blocks(Sentence[] sentences)
    {
        var blocks = new Block[draft.Blocks.Count];
        for (var i = 0; i < blocks.Length; i++)
        {
            var (kind, first, end) = draft.Blocks[i].Told;
            blocks[i] = new Block(kind, page.Span(draft.Blocks[i].First, draft.Blocks[i].End), new ArraySegment<Sentence>(sentences, first, end - first));
        }
        return blocks;
    }

    private readonly BlockKind Kind(DraftBlock block, DraftBlock? last)
    {
        if (block == draft.Title) return BlockKind.Title;
        if (block.Kind == BlockKind.Noise) return BlockKind.Noise;
        if (last is not null && Shapes.AreSame(page, last, block)) return BlockKind.Noise;
        if (!draft.Teaser && draft.Title is { } title && block.First < title.First) return BlockKind.Noise;
        return Shapes.IsHeading(page, block) ? BlockKind.Heading : block.Kind;
    }

    /// <summary>Adds the sentences of a block; none crosses a credit, and a page's end inside one is its gap.</summary>
    private readonly void AddSentences(DraftBlock block, List<Sentence> sentences)
    {
        var before = sentences.Count;
        var splitter = new SentenceSplitter(page);
        var at = block.Body;
        foreach (var (first, end) in block.Cuts)
        {
            if (first > at) splitter.Split(at, Math.Min(first, block.BodyEnd), sentences);
            at = Math.Max(at, end);
        }
        if (at < block.BodyEnd) splitter.Split(at, block.BodyEnd, sentences);
        if (block.Kind == BlockKind.Caption) DropCredits(sentences, before);
        Open(sentences, before, block.Gaps);
    }

    /// <summary>Drops what follows a caption's words and is but a name in capitals: "DR", "(KPL/Khamphone)".</summary>
    private readonly void DropCredits(List<Sentence> sentences, int first)
    {
        for (var i = sentences.Count - 1; i > first; i--)
            if (IsName(sentences[i])) sentences.RemoveAt(i);
    }

    private readonly bool IsName(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (page.Tokens[i] is { IsWord: true, IsCapitalised: false }) return false;
        return sentence.End - sentence.First <= LongestName;
    }

    /// <summary>Gives each sentence the first gap inside it; both lists are in the order of the text.</summary>
    private static void Open(List<Sentence> sentences, int first, List<(int First, int End)> gaps)
    {
        for (var (i, gap) = (first, 0); i < sentences.Count && gap < gaps.Count; i++)
        {
            while (gap < gaps.Count && gaps[gap].End <= sentences[i].First) gap++;
            if (gap < gaps.Count && sentences[i].First < gaps[gap].First && sentences[i].End > gaps[gap].End)
                sentences[i] = sentences[i] with { GapFirst = gaps[gap].First, GapEnd = gaps[gap].End };
        }
    }
}
