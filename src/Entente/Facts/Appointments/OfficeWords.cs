using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Facts.Actions;
using Entente.Facts.Scenes;
using Entente.Pages;
using Entente.People;
using Entente.Text;

namespace Entente.Facts.Appointments;

/// <summary>An office as words give it.</summary>
/// <param name="Code">An office of the codebook; null for "fonctions" without more.</param>
/// <param name="End">The token after its last.</param>
internal sealed record NamedOffice(string? Code, string? Organisation, string? Party, Title? Title, int End);

/// <summary>Reads the office that stands in a range of words: a title, or what somebody commands or is at the head of.</summary>
internal sealed class OfficeWords(Scene scene)
{
    private readonly Passage passage = scene.Passage;
    private readonly OfficeParser parser = new(scene.Passage);

    /// <summary>The first title in a range that no agent or predecessor bears.</summary>
    public NamedOffice? Title(int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (passage.IsCue(at, Cues.Honour) && at - from < 5) return null;
            if (Skips(at) is { } agent) { at = agent - 1; continue; }
            if (parser.Parse(at, end) is { } title) return Of(title, end);
        }
        return null;
    }

    /// <summary>"le commandement de la division X", "la tête du bataillon ghanéen": the commander of what follows.</summary>
    public NamedOffice? Command(int from, int end)
    {
        for (var at = from; at < end; at++)
            if (passage.IsCue(at, Cues.Command) || passage.Is(at, LexemeKind.Mission))
            {
                if (passage.Is(at, LexemeKind.Mission) || Follows(at, end) is not { } inner) return Commander(at, end);
                return Commander(inner, end);
            }
        return null;
    }

    /// <summary>"le commandement de la division": what is commanded follows the noun.</summary>
    private int? Follows(int at, int end)
    {
        if (passage.Tokens[at].Folded is not "commandement") return null;
        var next = passage.Longest(at, LexemeKind.Cue)!.Value.End;
        if (!passage.Is(next, LexemeKind.Preposition, "de")) return null;
        next = passage.Longest(next, LexemeKind.Preposition)!.Value.End;
        while (next < end && passage.Is(next, LexemeKind.Determiner)) next++;
        return next < end ? next : null;
    }

    private NamedOffice Commander(int at, int end)
    {
        string? party = null;
        var stop = at;
        while (stop < end && Belongs(stop, ref party, out var next)) stop = next;
        if (stop == at) return new NamedOffice("commander", null, null, null, at);
        return new NamedOffice("commander", Organisation(at, stop), party, null, stop);
    }

    private bool Belongs(int at, ref string? party, out int next)
    {
        next = at + 1;
        if (passage.DateAt(at) is not null || passage.Tokens[at].Kind == TokenKind.Sign || passage.Is(at, LexemeKind.Rank)) return false;
        if (Entity(at) is { } entity)
        {
            party = entity.Lexeme.Kind is LexemeKind.Organisation or LexemeKind.Mission ? entity.Lexeme.Party ?? party : party ?? entity.Lexeme.Party;
            next = entity.End;
            return true;
        }
        if (passage.Longest(at, LexemeKind.Preposition) is { } preposition)
        {
            next = preposition.End;
            return preposition.Lexeme.Id == "de" && passage.DateAt(next) is null;
        }
        return passage.Is(at, LexemeKind.Determiner) || !passage.IsFunctionWord(at) && !passage.IsVerb(at);
    }

    private LexiconMatch? Entity(int at)
    {
        foreach (var match in passage.Matches.At(at))
            if (match.Lexeme.Kind is LexemeKind.State or LexemeKind.StateAdjective or LexemeKind.Organisation or LexemeKind.Mission or LexemeKind.ArmedForces) return match;
        return null;
    }

    /// <summary>"par le président X", "en remplacement de Y": the end of words whose titles are somebody else's.</summary>
    private int? Skips(int at)
    {
        if (passage.Longest(at, LexemeKind.Preposition) is not { Lexeme.Id: "par" or "replacement" or "presence" or "invitation" } preposition) return null;
        var next = preposition.End;
        while (passage.Is(next, LexemeKind.Determiner)) next++;
        return parser.Parse(next, passage.Tokens.Length) is { } title ? title.End : next;
    }

    private NamedOffice Of(Title title, int end)
    {
        var (first, stop) = title.Organisation;
        var mission = Mission(title.End, end);
        var organisation = mission?.Lexeme.Id ?? (stop > first ? Organisation(first, stop) : null);
        return new NamedOffice(title.Code, organisation, mission?.Lexeme.Party ?? title.Party, title, Math.Max(title.End, mission?.End ?? 0));
    }

    /// <summary>The mission that a range of words names; an operation of the UN by its acronym.</summary>
    public string? MissionIn(int from, int end)
    {
        for (var at = from; at < end; at++)
            if (passage.Longest(at, LexemeKind.Mission) is { } mission) return mission.Lexeme.Party == "UN" ? mission.Lexeme.Id : passage.Plain(mission.First, mission.End);
        return null;
    }

    /// <summary>"officier d'état-major au sein de la mission de la FISNUA": the mission in which the office is held.</summary>
    private LexiconMatch? Mission(int from, int end)
    {
        for (var at = from; at < Math.Min(end, from + 12); at++)
        {
            if (passage.Tokens[at].Kind == TokenKind.Sign && !passage.IsSign(at, '(') || passage.IsVerb(at)) return null;
            if (passage.Longest(at, LexemeKind.Mission) is { } mission) return mission;
        }
        return null;
    }

    /// <summary>The organisation's words without "de la"; a mission by its acronym.</summary>
    private string? Organisation(int first, int end)
    {
        for (var at = first; at < end; at++)
            if (passage.Longest(at, LexemeKind.Mission) is { Lexeme.Party: "UN" } mission) return mission.Lexeme.Id;
        while (first < end && (passage.Is(first, LexemeKind.Preposition) || passage.Is(first, LexemeKind.Determiner))) first++;
        while (end > first && (passage.Is(end - 1, LexemeKind.Preposition, "de") || passage.Is(end - 1, LexemeKind.Determiner))) end--;
        return end > first ? passage.Plain(first, end) : null;
    }
}
