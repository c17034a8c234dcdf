using Entente.Codebook;
using Entente.Pages;

namespace Entente.People;

/// <summary>
/// Offices told in the plural for several people: "deux vice-ministres de la Défense, le général A et le général B", "les
/// deux officiers, vice-ministres de la Défense l'un du Vietnam, l'autre du Laos".
/// </summary>
internal readonly struct SharedOffices(Passage passage, List<PersonMention> mentions)
{
    /// <summary>The most tokens between two of a list: "pour le Vietnam et par le".</summary>
    private const int LongestLink = 7;

    /// <summary>Gives the office of a plural title to those listed behind it, or to the two named before it.</summary>
    public void Give(int at)
    {
        if (Array.Find(mentions[at].Titles, static title => title is { Kind: TitleKind.Office, Plural: true, Former: false, Code: not (null or "other") }) is not { } title) return;
        if (!mentions[at].HasName && Sides(mentions[at].End) is { } sides) GiveEach(at, title, sides);
        else GiveListed(at, title);
    }

    /// <summary>Those listed behind a plural title hold its office, where none of them is told by an office of his own.</summary>
    private void GiveListed(int at, Title title)
    {
        var (first, last) = (mentions[at].HasName ? at : at + 1, at);
        while (last + 1 < mentions.Count && mentions[last + 1] is { Person: not null } next && IsLinked(mentions[last].End, next.First, last == at && first > at)) last++;
        if (last - first < 1) return;
        for (var i = first; i <= last; i++)
            if (i != at && Array.Exists(mentions[i].Titles, static own => own.Kind is TitleKind.Office or TitleKind.Counterpart)) return;
        for (var i = at + 1; i <= last; i++) Add(mentions[i].Person!, Single(title, PartyOf(title, i - first, last - first + 1)), mentions[at] with { End = mentions[i].End });
    }

    /// <summary>"l'un du Vietnam, l'autre du Laos": the first and the second of the two named last before.</summary>
    private void GiveEach(int at, Title title, (string First, string Second) sides)
    {
        var second = Named(at - 1, null);
        if (second < 0 || Named(second - 1, mentions[second].Person) is not (>= 0 and var first)) return;
        Add(mentions[first].Person!, Single(title, sides.First), mentions[at]);
        Add(mentions[second].Person!, Single(title, sides.Second), mentions[at]);
    }

    private static void Add(Person person, Title title, PersonMention mention)
    {
        foreach (var (known, _) in person.Offices)
            if (known.Code == title.Code) return;
        person.Offices.Add((title, mention));
        person.Party ??= title.Party;
        person.IsTitled = true;
    }

    private static Title Single(Title title, string? party) => title with { Plural = false, Party = party, Parties = party is null ? [] : [party] };

    /// <summary>The parties of a plural title are those of its holders, in their order; a single one is that of all.</summary>
    private static string? PartyOf(Title title, int index, int count) =>
        title.Parties.Length == count ? title.Parties[index] : title.Parties is [var all] ? all : null;

    private int Named(int from, Person? other)
    {
        for (var i = from; i >= 0; i--)
            if (mentions[i] is { HasName: true, Person: { } person } && person != other) return i;
        return -1;
    }

    /// <summary>Whether only small words and parties stand between two of a list; before the first of them, a sign.</summary>
    private bool IsLinked(int from, int to, bool opens)
    {
        if (to - from > LongestLink || opens && !passage.IsSign(from, ',') && !passage.IsSign(from, ':')) return false;
        for (var i = from; i < to; i++)
            if (!passage.IsSign(i, ',') && !(opens && i == from) && !passage.Is(i, LexemeKind.Determiner) && !passage.Is(i, LexemeKind.Preposition)
                && !passage.Is(i, LexemeKind.State) && !passage.Is(i, LexemeKind.StateAdjective) && !passage.Grammar.IsAnd(passage.Tokens[i])) return false;
        return true;
    }

    private (string First, string Second)? Sides(int at)
    {
        if (passage.IsSign(at, ',')) at++;
        if (Side(ref at, "one-of-two") is not { } first) return null;
        if (passage.IsSign(at, ',') || at < passage.Tokens.Length && passage.Grammar.IsAnd(passage.Tokens[at])) at++;
        return Side(ref at, "other-of-two") is { } second ? (first, second) : null;
    }

    private string? Side(ref int at, string cue)
    {
        if (passage.Longest(at, LexemeKind.Cue) is not { } match || match.Lexeme.Id != cue) return null;
        at = match.End;
        if (passage.Longest(at, LexemeKind.Preposition) is { } preposition) at = preposition.End;
        while (passage.Is(at, LexemeKind.Determiner) && !passage.Is(at, LexemeKind.State)) at++;
        if ((passage.Longest(at, LexemeKind.State) ?? passage.Longest(at, LexemeKind.StateAdjective)) is not { Lexeme.Party: { } party } state) return null;
        at = state.End;
        return party;
    }
}
