using Entente.Codebook;
using Entente.Pages;
using Entente.Text;

namespace Entente.People;

/// <summary>
/// Finds where a sentence names people: titles and a name in any order the genre uses, and titles alone. It looks at
/// words, not at the discourse: who "le ministre" is, is decided later.
/// </summary>
internal sealed class PersonFinder(Passage passage)
{
    private readonly OfficeParser offices = new(passage);
    private readonly NameParser names = new(passage);

    public List<PersonMention> Find(Sentence sentence)
    {
        var found = new List<PersonMention>();
        for (var at = sentence.First; at < sentence.End;)
        {
            var mentions = MentionsAt(at, sentence.End);
            found.AddRange(mentions);
            at = mentions.Count > 0 ? Math.Max(at + 1, mentions[^1].End) : at + 1;
        }
        return found;
    }

    private List<PersonMention> MentionsAt(int at, int end)
    {
        if (passage.DateAt(at) is not null || passage.Tokens[at].HyphenBefore) return [];
        var titles = Titles(at, end, out var stop);
        if (titles.Count > 0) return AfterTitles(at, titles, stop, end);
        var name = names.Parse(at, end);
        if (name == at) return [];
        return [WithApposition(new PersonMention { First = at, End = name, Name = (at, name) }, end)];
    }

    private List<PersonMention> AfterTitles(int at, List<Title> titles, int stop, int end)
    {
        var start = NameStart(stop, end);
        var name = names.Parse(start, end);
        if (name == start) return TitleAlone(at, titles, stop);
        var first = WithApposition(new PersonMention { First = at, End = name, Name = (start, name), Titles = titles }, end);
        return titles.Any(title => title.Plural) ? Distribute(first, titles, end) : [first];
    }

    /// <summary>A title without a name refers to a person; an honorific or a rank alone to none.</summary>
    private static List<PersonMention> TitleAlone(int at, List<Title> titles, int stop) =>
        titles.Any(title => title.Kind is TitleKind.Office or TitleKind.Counterpart)
            ? [new PersonMention { First = at, End = stop, Titles = titles }]
            : [];

    /// <summary>A comma, or an acronym in brackets, may stand between titles and name.</summary>
    private int NameStart(int at, int end)
    {
        if (at + 3 < end && passage.IsSign(at, '(') && passage.Tokens[at + 1].Shape == Text.TokenShape.Upper && passage.IsSign(at + 2, ')')) at += 3;
        return at + 1 < end && passage.IsSign(at, ',') ? at + 1 : at;
    }

    /// <summary>"les ministres lao et cambodgien, A et B": each name takes the office, and the party in its turn.</summary>
    private List<PersonMention> Distribute(PersonMention first, List<Title> titles, int end)
    {
        var parties = titles.FirstOrDefault(title => title.Parties.Count > 1)?.Parties ?? [];
        var mentions = new List<PersonMention> { WithParty(first, parties, 0) };
        for (var at = first.End; at < end;)
        {
            var start = Separator(at, end);
            if (start == at) break;
            var party = passage.Longest(start, LexemeKind.StateAdjective);
            var from = party is { } adjective ? NameStart(adjective.End, end) : start;
            var name = names.Parse(from, end);
            if (name == from) break;
            var mention = new PersonMention { First = start, End = name, Name = (from, name), Titles = Plain(titles), Party = party?.Lexeme.Party };
            mentions.Add(WithParty(mention, parties, mentions.Count));
            at = name;
        }
        return mentions;
    }

    private static PersonMention WithParty(PersonMention mention, IReadOnlyList<string> parties, int index) =>
        mention.Party is null && index < parties.Count ? mention with { Party = parties[index] } : mention;

    /// <summary>Titles as they count for a second name: their own party was the first one's.</summary>
    private static List<Title> Plain(List<Title> titles) => [.. titles.Select(title => title with { Party = null, Parties = [] })];

    private int Separator(int at, int end)
    {
        var next = at;
        if (next < end && passage.IsSign(next, ',')) next++;
        if (next < end && passage.Tokens[next].Is("et")) next++;
        return next;
    }

    /// <summary>A chain of titles before a name: "le vice-Premier ministre et ministre cambodgien de la Défense, le général".</summary>
    private List<Title> Titles(int at, int end, out int stop)
    {
        var titles = new List<Title>();
        stop = at;
        for (var next = at; next < end;)
        {
            var former = passage.Longest(next, LexemeKind.Former);
            var from = former?.End ?? next;
            if (One(from, end) is not { } title) break;
            titles.Add(former is null ? title : title with { Former = true });
            stop = title.End;
            next = Link(stop, end);
        }
        return titles;
    }

    private Title? One(int at, int end)
    {
        if (at >= end) return null;
        if (passage.Longest(at, LexemeKind.Counterpart) is { } counterpart) return Counterpart(counterpart);
        var rank = passage.Longest(at, LexemeKind.Rank);
        var office = offices.Parse(at, end);
        if (rank is { } r && (office is null || r.End >= office.Organisation.First)) return Rank(r, end);
        if (office is not null) return office;
        return passage.Longest(at, LexemeKind.Honorific) is { } honorific ? Simple(TitleKind.Honorific, honorific) : null;
    }

    private Title Counterpart(LexiconMatch match)
    {
        var adjectives = new List<string>();
        var at = match.End;
        while (passage.Longest(at, LexemeKind.StateAdjective) is { } adjective || passage.Tokens.Length > at && passage.Tokens[at].Is("et") && passage.Is(at + 1, LexemeKind.StateAdjective))
        {
            if (passage.Tokens[at].Is("et")) { at++; continue; }
            adjectives.Add(passage.Longest(at, LexemeKind.StateAdjective)!.Value.Lexeme.Party!);
            at = passage.Longest(at, LexemeKind.StateAdjective)!.Value.End;
        }
        if (adjectives.Count == 0 && passage.Is(at, LexemeKind.Preposition, "de") && passage.Longest(at + 1, LexemeKind.State) is { } state)
        {
            adjectives.Add(state.Lexeme.Party!);
            at = state.End;
        }
        return Simple(TitleKind.Counterpart, match) with { End = at, Party = adjectives.FirstOrDefault(), Parties = adjectives, Plural = match.Lexeme.Plural };
    }

    /// <summary>A rank, with the state that may follow it ("la générale de division canadienne").</summary>
    private Title Rank(LexiconMatch match, int end)
    {
        var party = match.End < end ? passage.Longest(match.End, LexemeKind.StateAdjective) : null;
        return Simple(TitleKind.Rank, match) with
        {
            Code = match.Lexeme.Id, End = party?.End ?? match.End, Party = match.Inside?.Party ?? party?.Lexeme.Party,
            Plural = match.Lexeme.Plural,
        };
    }

    private static Title Simple(TitleKind kind, LexiconMatch match) =>
        new() { Kind = kind, First = match.First, End = match.End };

    /// <summary>Where the next title may stand: directly, after "et", or after a comma and an article.</summary>
    private int Link(int at, int end)
    {
        var next = at;
        if (next < end && passage.IsSign(next, ',')) next++;
        if (next < end && passage.Tokens[next].Is("et") && next == at) next++;
        if (next < end && next > at && passage.Is(next, LexemeKind.Determiner)) next++;
        if (next == at && next < end && passage.Is(next, LexemeKind.Determiner) && passage.Is(next + 1, LexemeKind.Rank)) next++;
        return next;
    }

    /// <summary>What follows a name: "(Pologne)", ", du Kenya,", ", ministre de la Défense".</summary>
    private PersonMention WithApposition(PersonMention mention, int end)
    {
        mention = WithOrigin(mention, end);
        if (!passage.IsSign(mention.End, ',') && !passage.IsSign(mention.End, '(')) return mention;
        var at = mention.End + 1;
        var article = at < end && passage.Is(at, LexemeKind.Determiner);
        var titles = Titles(article ? at + 1 : at, end, out var stop);
        titles.RemoveAll(title => title.Kind == TitleKind.Honorific);
        if (titles.Count == 0 || titles.All(title => title.Kind == TitleKind.Rank) && article) return mention;
        if (names.Parse(NameStart(stop, end), end) != NameStart(stop, end) && (article || titles.Any(t => t.Kind == TitleKind.Rank))) return mention;
        if (passage.IsSign(mention.End, '(') && passage.IsSign(stop, ')')) stop++;
        return mention with { End = stop, Titles = [.. mention.Titles, .. titles] };
    }

    private PersonMention WithOrigin(PersonMention mention, int end)
    {
        var at = mention.End;
        if (at + 2 < end && passage.IsSign(at, '(') && Party(at + 1) is { } bracketed && passage.IsSign(bracketed.End, ')'))
            return mention with { Party = bracketed.Lexeme.Party, End = bracketed.End + 1 };
        if (at + 2 < end && passage.IsSign(at, ',') && passage.Is(at + 1, LexemeKind.Preposition, "de"))
        {
            var from = passage.Is(at + 2, LexemeKind.Determiner) ? at + 3 : at + 2;
            if (Party(from) is { } origin) return mention with { Party = origin.Lexeme.Party, End = origin.End };
        }
        return mention;
    }

    private LexiconMatch? Party(int at) => passage.Longest(at, LexemeKind.State) ?? passage.Longest(at, LexemeKind.Organisation);
}
