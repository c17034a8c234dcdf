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
    /// <summary>The most words of a noun for manoeuvres ("exercice de recherche et de sauvetage").</summary>
    private const int LongestExercise = 6;

    private readonly OfficeParser offices = new(passage);
    private readonly NameParser names = new(passage);

    private readonly List<Title> titles = [];

    /// <summary>Adds the mentions of a sentence to those found before.</summary>
    public void Find(Sentence sentence, List<PersonMention> found)
    {
        for (var at = sentence.First; at < sentence.End;)
        {
            var before = found.Count;
            if (MayBegin(at)) AddAt(at, sentence.End, found);
            at = found.Count > before ? Math.Max(at + 1, found[^1].End) : Dignity(at)?.End ?? at + 1;
        }
    }

    /// <summary>A mention begins with a title or a capital.</summary>
    private bool MayBegin(int at)
    {
        var token = passage.Tokens[at];
        return !token.HyphenBefore && (token is { IsWord: true, IsCapitalised: true } || MayBeTitle(at) || passage.Is(at, LexemeKind.Cue, "that")) && passage.DateAt(at) is null;
    }

    private bool MayBeTitle(int at)
    {
        if (at >= passage.Tokens.Length || passage.IsFrontedGerund(at)) return false;
        foreach (var match in passage.Matches.At(at))
            if (match.Lexeme.Kind is LexemeKind.Office or LexemeKind.BareOffice or LexemeKind.Rank or LexemeKind.Honorific or LexemeKind.Counterpart or LexemeKind.Former)
                return true;
        return false;
    }

    private void AddAt(int at, int end, List<PersonMention> found)
    {
        if (StandIn(at, found) is { } office)
        {
            AddStandIn(at, office, end, found);
            return;
        }
        var titles = Titles(at, end, out var stop);
        if (titles.Length > 0)
        {
            AddTitled(at, titles, stop, end, found);
            return;
        }
        var name = names.Parse(at, end);
        if (name > at && !IsThing(at, name) && !IsAbbreviated(name)) found.Add(WithApposition(new PersonMention { First = at, End = name, Name = (at, name) }, end));
    }

    /// <summary>"l'attaché de défense du Laos, A, et <i>celui du Cambodge</i>, B": the office of who was just named, for another state.</summary>
    private Title? StandIn(int at, List<PersonMention> found)
    {
        if (!passage.Is(at, LexemeKind.Cue, "that") || found.Count == 0 || found[^1].End < at - 2 || !passage.Is(at + 1, LexemeKind.Preposition, "de")) return null;
        return passage.Longest(SkipDeterminer(at + 2), LexemeKind.State) is { Lexeme.Party: { } party } state
            ? new Title { Kind = TitleKind.Counterpart, First = at, End = state.End, Party = party, Parties = [party] } : null;
    }

    /// <summary>Somebody told by such an office, where a name stands behind it.</summary>
    private void AddStandIn(int at, Title office, int end, List<PersonMention> found)
    {
        var further = Titles(Link(office.End, end, office), end, out var stop);
        Title[] titles = [office, .. further];
        var (start, name) = NameBehind(titles, further.Length > 0 ? stop : office.End, end);
        if (name > start) found.Add(WithApposition(new PersonMention { First = at, End = name, Name = (start, name), Titles = titles }, end));
    }

    private void AddTitled(int at, Title[] titles, int stop, int end, List<PersonMention> found)
    {
        var (start, name) = NameBehind(titles, stop, end);
        if (name == start)
        {
            if (RefersAlone(titles)) found.Add(new PersonMention { First = at, End = stop, Titles = titles });
            return;
        }
        var first = WithApposition(new PersonMention { First = at, End = name, Name = (start, name), Titles = titles }, end);
        if (Array.Exists(titles, title => title.Plural)) Distribute(first, titles, end, found);
        else found.Add(first);
    }

    /// <summary>"Chef suprême et chef d'état-major général des FAR": what a sovereign is besides, after which somebody else is named.</summary>
    private LexiconMatch? Dignity(int at) => passage.Longest(at, LexemeKind.Honorific) is { Lexeme.Id: "dignity" } dignity ? dignity : null;

    /// <summary>The name that stands behind titles, none across a comma behind what somebody is "en qualité de", from its first token to its end; its end is its start where none does.</summary>
    private (int Start, int End) NameBehind(Title[] titles, int stop, int end)
    {
        if (Dignity(titles[^1].First) is not null) return (stop, stop);
        var start = passage.Is(titles[0].First - 1, LexemeKind.Preposition, "comme") ? stop : NameStart(stop, end);
        var name = names.Parse(start, end, titled: true);
        return start == stop && name == start + 1 && titles[^1].Kind == TitleKind.Office && IsOfOffice(start) ? (start, start) : (start, name);
    }

    /// <summary>"le chef de la division Opérations de l'armée": one word right behind an office that is none of a person.</summary>
    private bool IsOfOffice(int at)
    {
        if (passage.Is(at + 1, LexemeKind.Preposition, "de")) return true;
        foreach (var match in passage.Matches.At(at))
            if (match.Lexeme.Kind is LexemeKind.Theme or LexemeKind.Action or LexemeKind.Goods or LexemeKind.Gift or LexemeKind.Troops or LexemeKind.Filler) return true;
        return false;
    }

    /// <summary>"membre du Politburo, ministre", "la Libération du Sud", "l'exercice Grand Large": one word after "de", or any after an article or a noun for manoeuvres, name a thing.</summary>
    private bool IsThing(int at, int end) => passage.Is(at - 1, LexemeKind.Determiner) || IsOfExercise(at) || end == at + 1 && passage.Is(at - 1, LexemeKind.Preposition, "de");

    /// <summary>Whether a noun for manoeuvres ends right before a token.</summary>
    private bool IsOfExercise(int at)
    {
        for (var first = at - 1; first >= 0 && first >= at - LongestExercise; first--)
            if (passage.Longest(first, LexemeKind.Event) is { Lexeme: { Id: "exercise", Detail: not "name" } } noun && noun.End == at) return true;
        return false;
    }

    /// <summary>"Engins explosifs improvisés (EEI)": nobody is told by initials.</summary>
    private bool IsAbbreviated(int end) =>
        passage.IsSign(end, '(') && passage.IsSign(end + 2, ')') && passage.Tokens[end + 1] is { Shape: TokenShape.Upper } && Party(end + 1) is null;

    /// <summary>A title without a name refers to a person; an honorific or a rank alone to none.</summary>
    private static bool RefersAlone(Title[] titles) => Array.Exists(titles, title => title.Kind is TitleKind.Office or TitleKind.Counterpart);

    /// <summary>A comma, or an acronym in brackets, may stand between titles and name.</summary>
    private int NameStart(int at, int end)
    {
        at = AfterAcronym(at, end);
        return at + 1 < end && passage.IsSign(at, ',') ? at + 1 : at;
    }

    /// <summary>"le chef d'état-major général (CEMG)", "le chef de la défense (Chod)", "le général (2S)".</summary>
    private int AfterAcronym(int at, int end)
    {
        if (at + 3 >= end || !passage.IsSign(at, '(')) return at;
        var close = at + 2;
        if (passage.Tokens[at + 1].Kind == TokenKind.Number && passage.Tokens[close] is { IsWord: true, Folded.Length: 1 }) close++;
        else if (!IsNote(at + 1, close) || Party(at + 1) is not null) return at;
        return close + 1 < end && passage.IsSign(close, ')') ? close + 1 : at;
    }

    /// <summary>Letters in brackets, or the branch of an officer before his name: "le général de division (pilote) A".</summary>
    private bool IsNote(int at, int close) =>
        passage.Tokens[at] is { IsWord: true } word && (word.IsCapitalised || close + 1 < passage.Tokens.Length && passage.Tokens[close + 1].IsCapitalised);

    /// <summary>"les ministres lao et cambodgien, A et B": each name takes the office, and the party in its turn.</summary>
    private void Distribute(PersonMention first, Title[] titles, int end, List<PersonMention> found)
    {
        var parties = Array.Find(titles, title => title.Parties.Length > 1)?.Parties ?? [];
        var plain = Plain(titles);
        var count = 0;
        found.Add(WithParty(first, parties, count++));
        for (var at = first.End; at < end;)
        {
            var start = Separator(at, end);
            if (start == at) break;
            var party = passage.Longest(start, LexemeKind.StateAdjective);
            var from = party is { } adjective ? NameStart(adjective.End, end) : start;
            var name = names.Parse(from, end, titled: true);
            if (name == from) break;
            var mention = new PersonMention { First = start, End = name, Name = (from, name), Titles = plain, Party = party?.Lexeme.Party };
            if (mention.Party is null) mention = Array.TrueForAll(plain, title => title.Kind == TitleKind.Rank) ? WithApposition(mention, end) : WithState(mention, name, end);
            found.Add(WithParty(mention, parties, count++));
            at = mention.End;
        }
    }

    private static PersonMention WithParty(PersonMention mention, string[] parties, int index) =>
        mention.Party is null && index < parties.Length ? Of(mention, parties[index], mention.End) : mention;

    /// <summary>Titles as they count for a second name: their own party was the first one's.</summary>
    private static Title[] Plain(Title[] titles) => Array.ConvertAll(titles, title => title with { Party = null, Parties = [] });

    private int Separator(int at, int end)
    {
        var next = at;
        if (next < end && passage.IsSign(next, ',')) next++;
        if (next < end && passage.Grammar.IsAnd(passage.Tokens[next])) next++;
        return next;
    }

    /// <summary>A chain of titles before a name: "le vice-Premier ministre et ministre cambodgien de la Défense, le général".</summary>
    private Title[] Titles(int at, int end, out int stop)
    {
        titles.Clear();
        stop = at;
        for (var next = at; next < end && MayBeTitle(next);)
        {
            var former = passage.Longest(next, LexemeKind.Former);
            var from = former is { } gone ? SkipDeterminer(gone.End) : next;
            if (One(from, end) is not { } title) break;
            titles.Add(former is null ? title : title with { Former = true });
            stop = title.End;
            if (Dignity(from) is not null || IsOfSeveral(title)) break;
            if (title.Kind == TitleKind.Counterpart && Bracketed(stop, end) is { } office)
            {
                titles.Add(office);
                stop = office.End + 1;
            }
            next = Link(stop, end, title);
        }
        return titles.Count == 0 ? [] : [.. titles];
    }

    /// <summary>"son homologue (ministre des Armées) A": the office in brackets.</summary>
    private Title? Bracketed(int at, int end) =>
        at + 2 < end && passage.IsSign(at, '(') && offices.Parse(at + 1, end) is { } office && passage.IsSign(office.End, ')') ? office : null;

    /// <summary>"la retraite des ministres de l'ASEAN, le général A": an office that many hold in an organisation is not that of who is named next.</summary>
    private bool IsOfSeveral(Title title) => title is { Kind: TitleKind.Office, Plural: true, Parties: [var party] } && passage.IsSign(title.End, ',') && passage.Is(title.First - 1, LexemeKind.Preposition, "de")
        && IsOrganisation(title, party);

    private bool IsOrganisation(Title title, string party)
    {
        for (var at = title.First; at < title.End; at++)
            if (passage.Longest(at, LexemeKind.Organisation) is { } match && match.Lexeme.Party == party) return true;
        return false;
    }

    private int SkipDeterminer(int at) => passage.Is(at, LexemeKind.Determiner) ? at + 1 : at;

    private Title? One(int at, int end)
    {
        if (at >= end) return null;
        if (passage.Longest(at, LexemeKind.Counterpart) is { } counterpart) return Counterpart(counterpart);
        if (Dignity(at) is { } dignity) return Honorific(dignity);
        var rank = passage.Longest(at, LexemeKind.Rank);
        var office = offices.Parse(at, end);
        if (rank is { } r && (office is null || r.End >= office.Organisation.First && !IsCommand(office, r))) return Rank(r, end);
        if (office is not null) return office;
        return passage.Longest(at, LexemeKind.Honorific) is { } honorific ? Honorific(honorific) : null;
    }

    private static Title Honorific(LexiconMatch match) => new() { Kind = TitleKind.Honorific, First = match.First, End = match.End };

    /// <summary>"le commandant de la FINUL": the word is a rank too, but nobody is major of a force.</summary>
    private static bool IsCommand(Title office, LexiconMatch rank) => rank.End == office.Organisation.First && office.End > rank.End && !office.Bare;

    private Title Counterpart(LexiconMatch match)
    {
        var parties = new List<string>();
        var at = match.End;
        while (Adjective(at) is { } adjective)
        {
            parties.Add(adjective.Lexeme.Party!);
            at = adjective.End;
        }
        if (parties.Count == 0 && passage.Is(at, LexemeKind.Preposition, "de") && passage.Longest(at + 1, LexemeKind.State) is { } state)
        {
            parties.Add(state.Lexeme.Party!);
            at = state.End;
        }
        var party = parties.Count > 0 ? parties[0] : null;
        return new Title { Kind = TitleKind.Counterpart, First = match.First, End = at, Party = party, Parties = [.. parties], Plural = match.Lexeme.Plural };
    }

    /// <summary>A state's adjective, "et" before it included ("homologues lao et cambodgien").</summary>
    private LexiconMatch? Adjective(int at)
    {
        if (at < passage.Tokens.Length && passage.Grammar.IsAnd(passage.Tokens[at])) at++;
        return passage.Longest(at, LexemeKind.StateAdjective);
    }

    /// <summary>A rank, with the state that may follow it ("la générale de division canadienne").</summary>
    private Title Rank(LexiconMatch match, int end)
    {
        var party = match.End < end ? passage.Longest(match.End, LexemeKind.StateAdjective) : null;
        return new Title
        {
            Kind = TitleKind.Rank, First = match.First, Code = match.Lexeme.Id, End = party?.End ?? match.End, Party = match.Inside?.Party ?? party?.Lexeme.Party,
            Plural = match.Lexeme.Plural,
        };
    }

    /// <summary>Where the next title may stand: directly, after "et", or after a comma and an article; "et le" opens those of somebody else.</summary>
    private int Link(int at, int end, Title title)
    {
        if (title.Kind == TitleKind.Honorific && passage.Is(at, LexemeKind.Determiner)) return at + 1;
        var next = AfterAcronym(at, end);
        if (next < end && passage.Grammar.IsAnd(passage.Tokens[next]))
        {
            if (passage.Is(next + 1, LexemeKind.Determiner) && !passage.Grammar.IsPlural(passage.Tokens[next + 1])) return next;
            next++;
        }
        else if (next < end && passage.IsSign(next, ',')) next++;
        while (next > at && passage.Longest(next, LexemeKind.Adverb) is { } adverb && adverb.End < end) next = adverb.End;
        if (next < end && next > at && passage.Is(next, LexemeKind.Determiner) && !passage.Is(next, LexemeKind.Honorific)) next++;
        if (next == at && next < end && passage.Is(next, LexemeKind.Determiner) && passage.Is(next + 1, LexemeKind.Rank)) next++;
        return next;
    }

    /// <summary>What follows a name: "(Pologne)", ", du Kenya,", ", ministre de la Défense".</summary>
    private PersonMention WithApposition(PersonMention mention, int end)
    {
        mention = WithOrigin(mention, end);
        if (!passage.IsSign(mention.End, ',') && !passage.IsSign(mention.End, '(')) return mention;
        var at = mention.End + 1;
        while (passage.Longest(at, LexemeKind.Adverb) is { } adverb && adverb.End < end) at = adverb.End;
        var article = at < end && passage.Is(at, LexemeKind.Determiner);
        var titles = Titles(article ? at + 1 : at, end, out var stop);
        if (!article) titles = Own(titles, ref stop);
        var dignified = titles.Length > 0 && Dignity(titles[^1].First) is not null;
        if (Array.Exists(titles, title => title.Kind == TitleKind.Honorific)) titles = Array.FindAll(titles, title => title.Kind != TitleKind.Honorific);
        if (dignified) return Called(mention, titles, stop);
        if (article && IsSubjectBehind(mention, stop)) return mention;
        if (titles.Length == 0 || article && Array.TrueForAll(titles, title => title.Kind == TitleKind.Rank)) return mention;
        if (NameBehind(titles, stop, end) is var (name, nameEnd) && nameEnd > name && (article || Array.Exists(titles, title => title.Kind == TitleKind.Rank))) return mention;
        if (passage.IsSign(mention.End, '(') && passage.IsSign(stop, ')')) stop++;
        return Called(mention, titles, stop);
    }

    /// <summary>"fils du président A, le ministre est pressenti": a title with its article right before the verb is its subject, not that of A's complement.</summary>
    private bool IsSubjectBehind(PersonMention mention, int stop) => passage.Is(mention.First - 1, LexemeKind.Preposition, "de") && stop < passage.Tokens.Length && passage.Matches.At(stop) is var matches && IsFinite(matches);

    private static bool IsFinite(ReadOnlySpan<LexiconMatch> matches)
    {
        foreach (ref readonly var match in matches)
            if (match.Lexeme is { Kind: LexemeKind.Verb, Form.Tense: not (VerbTense.Participle or VerbTense.Infinitive) }) return true;
        return false;
    }

    /// <summary>A mention that goes on to where further titles end.</summary>
    private static PersonMention Called(PersonMention mention, Title[] titles, int end)
    {
        (mention.End, mention.Titles) = (end, mention.Titles.Length == 0 ? titles : [.. mention.Titles, .. titles]);
        return mention;
    }

    /// <summary>"A, chef d'état-major et vice-ministre, le général B", "A, ministre, M. B": a rank with its article or an honorific opens the titles of somebody else.</summary>
    private Title[] Own(Title[] titles, ref int stop)
    {
        for (var i = 1; i < titles.Length; i++)
        {
            if (!OpensOther(titles[i])) continue;
            var end = i > 1 && passage.Is(titles[i - 1].First - 1, LexemeKind.Determiner) && passage.IsSign(titles[i - 1].First - 2, ',') ? i - 1 : i;
            stop = titles[end - 1].End;
            return titles[..end];
        }
        return titles;
    }

    private bool OpensOther(Title title)
    {
        var before = title.First - 1;
        if (title.Kind == TitleKind.Honorific) return Dignity(title.First) is null && IsLink(before);
        return title.Kind == TitleKind.Rank && passage.Is(before, LexemeKind.Determiner) && IsLink(before - 1);
    }

    private bool IsLink(int at) => passage.IsSign(at, ',') || at >= 0 && passage.Grammar.IsAnd(passage.Tokens[at]);

    private PersonMention WithOrigin(PersonMention mention, int end)
    {
        var at = mention.End;
        if (at + 2 < end && passage.IsSign(at, '(') && Party(at + 1) is { } bracketed && passage.IsSign(bracketed.End, ')'))
            return Of(mention, bracketed.Lexeme.Party, bracketed.End + 1);
        if (at < end && passage.IsSign(at, ',')) return WithState(mention, at + 1, end);
        return mention.Titles.Length > 0 ? WithState(mention, at, end) : mention;
    }

    /// <summary>"du Kenya", "des États-Unis" at a token.</summary>
    private PersonMention WithState(PersonMention mention, int at, int end)
    {
        if (at + 1 >= end || !passage.Is(at, LexemeKind.Preposition, "de")) return mention;
        if (passage.Is(at + 1, LexemeKind.Cue, "nationality")) return passage.Longest(at + 2, LexemeKind.StateAdjective) is { } adjective ? Of(mention, adjective.Lexeme.Party, adjective.End) : mention;
        var from = passage.Is(at + 1, LexemeKind.Determiner) ? at + 2 : at + 1;
        return from < end && Party(from) is { } origin ? Of(mention, origin.Lexeme.Party, origin.End) : mention;
    }

    /// <summary>A mention that goes on to where its party is told.</summary>
    private static PersonMention Of(PersonMention mention, string? party, int end)
    {
        (mention.Party, mention.End) = (party, end);
        return mention;
    }

    private LexiconMatch? Party(int at) => passage.Longest(at, LexemeKind.State) ?? passage.Longest(at, LexemeKind.Organisation);
}
