using Entente.Codebook;
using Entente.Codebook.Frames;
using Entente.Facts.Actions;
using Entente.Facts.Scenes;
using Entente.Grammar;
using Entente.Pages;
using Entente.Text;

namespace Entente.Facts.Deployments;

/// <summary>A mission as a text names it.</summary>
/// <param name="Name">The acronym of a UN operation, or the name as printed.</param>
/// <param name="Party">The organisation that conducts it.</param>
internal sealed record NamedMission(string Name, int First, int End, string? Country, string? Party = null);

/// <summary>Finds the mission that troops belong to.</summary>
internal readonly struct MissionFinder(Scene scene)
{
    private readonly Passage passage = scene.Passage;

    /// <summary>The first mission in a range of tokens.</summary>
    public NamedMission? First(int from, int end)
    {
        for (var at = from; at < end; at++)
            if (At(at, end) is { } mission) return mission;
        return null;
    }

    /// <summary>The last mission that a sentence names.</summary>
    public NamedMission? Last(ParsedSentence sentence)
    {
        NamedMission? last = null;
        for (var at = sentence.Range.First; at < sentence.Range.End; at++)
            if (At(at, sentence.Range.End) is { } mission)
            {
                if (last is null || !IsDescription(mission)) last = mission;
                at = mission.End - 1;
            }
        return last;
    }

    /// <summary>"la MANUI, mission d'assistance des Nations unies": words that only describe the mission named before.</summary>
    private static bool IsDescription(NamedMission mission) => char.IsLower(mission.Name[0]);

    /// <summary>Whether words for peace operations stand in a range, where no mission is named.</summary>
    public bool IsPeacekeeping(int from, int end)
    {
        for (var at = from; at < end; at++)
            if (passage.IsCue(at, Cues.Peacekeeping)) return true;
        return false;
    }

    private NamedMission? At(int at, int end) =>
        passage.Longest(at, LexemeKind.Mission) is { } mission && mission.End <= end ? Known(mission, end) : Named(at, end);

    private NamedMission Known(LexiconMatch mission, int end)
    {
        var stop = mission.End;
        if (mission.Lexeme.Party == "UN") return new NamedMission(mission.Lexeme.Id, mission.First, stop, mission.Lexeme.Country);
        if (Bracketed(stop, end) is { } acronym) return new NamedMission(passage.Plain(acronym, acronym + 1), mission.First, acronym + 2, mission.Lexeme.Country, mission.Lexeme.Party);
        if (ShortName(stop, end) is (var own, > 0 and var close)) return new NamedMission(passage.Plain(own, close), mission.First, close + 1, mission.Lexeme.Country, mission.Lexeme.Party);
        var first = passage.IsCue(mission.First, Cues.MissionWord) && mission.Length > 1 && passage.Tokens[mission.First + 1].IsCapitalised ? mission.First + 1 : mission.First;
        stop = WithYear(stop, end);
        return new NamedMission(passage.Plain(first, stop), mission.First, stop, mission.Lexeme.Country, mission.Lexeme.Party);
    }

    /// <summary>"mission Jeanne d'Arc 2023": the year is part of an operation's name.</summary>
    private int WithYear(int at, int end) =>
        at < end && passage.Tokens[at] is { Kind: TokenKind.Number, Value: >= 1990 and < 2100 } ? at + 1 : at;

    /// <summary>"opération Yéréko 2", "mission Jeanne d'Arc 2023": a number behind the name that counts nothing.</summary>
    private int WithNumber(int at, int end) =>
        at < end && passage.Tokens[at] is { Kind: TokenKind.Number, Value: > 0 and < 2100 } && passage.DateAt(at) is not { When: null }
            && !(at + 1 < end && passage.Tokens[at + 1].IsWord && !passage.IsFunctionWord(at + 1)) ? at + 1 : at;

    /// <summary>Whether "cette mission" stands in a range of tokens.</summary>
    public bool TakesUp(int from, int end)
    {
        for (var at = from; at + 1 < end; at++)
            if (passage.IsCue(at + 1, Cues.MissionWord) && scene.Language.Deployments.This.Contains(passage.Tokens[at].Exact)) return true;
        return false;
    }

    /// <summary>Whether a phrase is "la mission" and no more: the one named before.</summary>
    public bool IsBare(Chunk phrase) => phrase.Definite && phrase.HeadAt == phrase.End - 1 && passage.IsCue(phrase.HeadAt, Cues.MissionWord);

    /// <summary>"la mission d'assistance militaire de l'UE au Mozambique (EUMAM Mozambique)": the short name of a mission that is not told by it alone; its end is 0 where none stands.</summary>
    private (int First, int End) ShortName(int at, int end)
    {
        if (at + 2 >= end || !passage.IsSign(at, '(') || passage.Tokens[at + 1].Shape != TokenShape.Upper) return default;
        var close = at + 2;
        while (close < end && close - at <= 3 && passage.Tokens[close] is { IsWord: true, IsCapitalised: true }) close++;
        return close < end && passage.IsSign(close, ')') ? (at + 1, close) : default;
    }

    private int? Bracketed(int at, int end) =>
        at + 2 < end && passage.IsSign(at, '(') && passage.Longest(at + 1, LexemeKind.Mission) is { Length: 1 } && passage.IsSign(at + 2, ')') ? at + 1 : null;

    /// <summary>"opération Épervier", "mission « Licorne »": a name of its own after the word.</summary>
    private NamedMission? Named(int at, int end)
    {
        if (!passage.IsCue(at, Cues.MissionWord) || at + 1 >= end) return null;
        var quoted = passage.IsSign(at + 1, '"');
        var first = quoted ? at + 2 : at + 1;
        var stop = first;
        while (stop < end && stop - first < 5 && IsName(stop, quoted)) stop++;
        if (stop == first || passage.NamesParty(first) && !quoted) return null;
        var last = quoted ? stop : WithNumber(stop, end);
        return new NamedMission(passage.Plain(first, last), at, quoted ? stop + 1 : last, null);
    }

    private bool IsName(int at, bool quoted) =>
        passage.Tokens[at].IsWord && (quoted || passage.Tokens[at].IsCapitalised && passage.DateAt(at) is null) && !passage.IsSign(at, '"');
}
