using Entente.Text;

namespace Entente.Dates;

/// <summary>
/// Tells from the nearest verb whether a date's event is past or to come, by cue words and endings: what serves where
/// no grammar has read the clause.
/// </summary>
internal readonly ref struct TenseGuess(DateBook book, SenseTable senses)
{
    private const int Before = 30;
    private const int After = 20;

    /// <summary>How much farther a verb behind the date counts: most dates follow their verb.</summary>
    private const int Behind = 3;

    /// <summary>How close before the date a participle without auxiliary must stand.</summary>
    private const int Close = 4;

    /// <summary>How many words to either side tell whether a text has accents.</summary>
    private const int Around = 40;

    private readonly SenseTable senses = senses;

    /// <summary>Whether only finite verbs count, not what they govern.</summary>
    public bool Firm { get; init; }

    /// <summary>The direction of the verb nearest to a date; null when it tells nothing, or none is near.</summary>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="stop">The token after its last.</param>
    public Direction? Of(int first, int end, int start, int stop)
    {
        for (var distance = 1; distance <= Before; distance++)
        {
            if (first - distance >= start)
                if (At(first - distance, first, distance <= Close) is { Told: true } before) return before.Direction;
            var behind = end + distance - Behind - 1;
            if (behind >= end && behind < Math.Min(stop, end + After))
                if (!IsAttribution(behind) && At(behind, stop, false) is { Told: true } after) return after.Direction;
        }
        return null;
    }

    /// <summary>What a word tells: nothing unless it is a verb.</summary>
    private Cue At(int at, int stop, bool close) => CueOf(at) switch
    {
        VerbCue.Governing => Firm ? default : Governed(at, stop),
        VerbCue.Future => Cue.Of(Direction.Future),
        VerbCue.Past => Cue.Of(Direction.Past),
        VerbCue.Auxiliary => Auxiliary(at, stop),
        VerbCue.Neutral => new Cue(true, null),
        VerbCue.Participle => close ? Bare(at) : default,
        _ => default,
    };

    /// <summary>What a word is as a verb. Each date asks this of the words around it, so that the answer is kept.</summary>
    private VerbCue CueOf(int at)
    {
        ref var known = ref senses.Cue(at);
        return known is VerbCue.Unknown ? known = Look(at) : known;
    }

    private VerbCue Look(int at)
    {
        var word = senses.Tokens[at].Word;
        if (!senses.Tokens[at].IsWord) return VerbCue.None;
        if (senses.Find(at, book.Roles.Governing) is not null) return VerbCue.Governing;
        if (senses.Find(at, book.Roles.Future) is not null) return VerbCue.Future;
        if (senses.Find(at, book.Roles.Past) is not null) return VerbCue.Past;
        if (senses.Find(at, book.Roles.Auxiliary) is not null) return VerbCue.Auxiliary;
        if (senses.Tokens[at].Shape == TokenShape.Title || senses.Find(at, book.Roles.NoVerb) is not null || IsNoun(at)) return VerbCue.None; // "Accra", "Lomé"
        if (word.Folded.Length > 3 && Ends(word.Folded, book.FutureEndings)) return VerbCue.Future;
        if (word.Folded.Length > 4 && Ends(word.Folded, book.NeutralEndings)) return VerbCue.Neutral;
        return word.Folded.Length > 4 && Ends(word.Exact, book.ParticipleEndings) ? VerbCue.Participle : VerbCue.None;
    }

    /// <summary>"le 20 mars, a annoncé lundi le ministère": a verb behind a comma that tells who said so, and nothing of when it was.</summary>
    private bool IsAttribution(int at)
    {
        if (CueOf(at) is not (VerbCue.Auxiliary or VerbCue.Governing)) return false;
        for (var comma = at - 1; comma >= Math.Max(senses.First, at - 3); comma--)
            if (senses.Tokens[comma].Is(',')) return Says(comma + 1);
        return false;
    }

    private bool Says(int from)
    {
        for (var i = from; i < Math.Min(from + 4, senses.End); i++)
            if (senses.Find(i, book.Roles.Saying) is not null) return true;
        return false;
    }

    /// <summary>An auxiliary tells the past when a participle follows closely.</summary>
    private Cue Auxiliary(int at, int stop)
    {
        for (var i = at + 1; i < Math.Min(stop + 4, Math.Min(at + 5, senses.End)); i++)
        {
            if (senses.Tokens[i].Kind is TokenKind.Sign) return default;
            if (senses.Find(i, book.Roles.Future) is not null) return default;
            if (IsParticiple(i)) return Cue.Of(Direction.Past);
        }
        return default;
    }

    /// <summary>What is proposed, promised or decided is to come, where its own verb or noun stands before the date ("a proposé de réunir en mai").</summary>
    private Cue Governed(int at, int stop)
    {
        for (var i = at + 1; i < Math.Min(stop, senses.End); i++)
            if (senses.Find(i, book.Roles.Deed) is not null || Infinitive(i)) return Cue.Of(Direction.Future);
        return default;
    }

    private bool Infinitive(int at) => senses.Tokens[at].IsWord && senses.Tokens[at].Folded.Length > 3
        && Ends(senses.Tokens[at].Folded, book.InfinitiveEndings) && senses.Find(at, book.Roles.NoVerb) is null
        && (senses.FindBefore(at, book.Roles.InfinitiveMark) is not null);

    /// <summary>A participle without auxiliary ("signé à Hanoï le"), or behind a future one ("sera menée").</summary>
    private Cue Bare(int at) =>
        at > senses.First && Ends(senses.Tokens[at - 1].Folded, book.FutureEndings) ? Cue.Of(Direction.Future) : Cue.Of(Direction.Past);

    private bool IsParticiple(int at)
    {
        var token = senses.Tokens[at];
        return token.IsWord && token.Folded.Length > 2 && senses.Find(at, book.Roles.NoVerb) is null
            && (Ends(token.Exact, book.ParticipleEndings) || Ends(token.Exact, book.OtherParticipleEndings)
                || token.Folded.Length > 4 && Ends(token.Folded, book.BareParticipleEndings) && IsBareAround(at));
    }

    /// <summary>Whether the text around has lost its accents: no word of so many bears one.</summary>
    private bool IsBareAround(int at)
    {
        for (var i = Math.Max(0, at - Around); i < Math.Min(senses.Tokens.Length, at + Around); i++)
            if (senses.Tokens[i].Exact != senses.Tokens[i].Folded) return false;
        return senses.Tokens.Length > Around;
    }

    /// <summary>What stands behind an article is no verb.</summary>
    private bool IsNoun(int at) => senses.FindBefore(at, book.Roles.Article) is not null || senses.FindBefore(at, book.Roles.NounArticle) is not null;

    private static bool Ends(string word, string[] endings)
    {
        foreach (var ending in endings)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Whether a word is a verb that decides, and how.</summary>
    private readonly record struct Cue(bool Told, Direction? Direction)
    {
        public static Cue Of(Direction direction) => new(true, direction);
    }
}

/// <summary>What a word tells as a verb, wherever it stands.</summary>
internal enum VerbCue : byte
{
    /// <summary>Not yet looked up.</summary>
    Unknown,
    None,

    /// <summary>What it governs is to come.</summary>
    Governing,
    Future,
    Past,

    /// <summary>It tells the past with a participle.</summary>
    Auxiliary,

    /// <summary>A tense that tells nothing.</summary>
    Neutral,

    /// <summary>It tells something close to the date alone.</summary>
    Participle,
}
