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
                if (At(behind, stop, false) is { Told: true } after) return after.Direction;
        }
        return null;
    }

    /// <summary>What a word tells: nothing unless it is a verb.</summary>
    private Cue At(int at, int stop, bool close)
    {
        var token = senses.Tokens[at];
        if (!token.IsWord) return default;
        if (senses.Find(at, book.Roles.Governing) is not null) return Firm ? default : Governed(at, stop);
        if (senses.Find(at, book.Roles.Future) is not null) return Cue.Of(Direction.Future);
        if (senses.Find(at, book.Roles.Past) is not null) return Cue.Of(Direction.Past);
        if (senses.Find(at, book.Roles.Auxiliary) is not null) return Auxiliary(at, stop);
        if (senses.Find(at, book.Roles.NoVerb) is not null || IsNoun(at)) return default;
        if (token.Folded.Length > 3 && Ends(token.Folded, book.FutureEndings)) return Cue.Of(Direction.Future);
        if (token.Folded.Length > 4 && Ends(token.Folded, book.NeutralEndings)) return new Cue(true, null);
        return close && token.Folded.Length > 4 && Ends(token.Exact, book.ParticipleEndings) ? Bare(at) : default;
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
            && (Ends(token.Exact, book.ParticipleEndings) || Ends(token.Exact, book.OtherParticipleEndings));
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
