using Entente.Text;

namespace Entente.Dates;

/// <summary>Where sentences start in a range of tokens, roughly: enough to keep a verb from dating its neighbour's event.</summary>
internal static class Sentences
{
    /// <summary>The most tokens of a sentence: a page without full stops is searched no farther for each of its dates.</summary>
    private const int Longest = 400;

    public static List<int> Starts(scoped ref readonly SenseTable senses, DateRoles roles)
    {
        var starts = senses.Memory.SentenceStarts;
        starts.Add(senses.First);
        for (var i = senses.First + 1; i < senses.End; i++)
            if (i - starts[^1] >= Longest || Starts(in senses, roles, i)) starts.Add(i);
        return starts;
    }

    /// <summary>The number of the sentence of a token.</summary>
    public static int Find(List<int> starts, int token)
    {
        var found = starts.BinarySearch(token);
        return found >= 0 ? found : ~found - 1;
    }

    private static bool Starts(scoped ref readonly SenseTable senses, DateRoles roles, int at)
    {
        var token = senses.Tokens[at];
        if (token.LinesBefore > 1) return true;
        var before = senses.Tokens[at - 1];
        if (before.Is('!') || before.Is('?') || before.Is(';')) return true;
        if (token.LinesBefore > 0 && (before.Is('.') || before.Is(':') || token.Kind is TokenKind.Sign)) return true;
        if (token.LinesBefore > 0 && token.IsCapitalised && senses.Find(at, roles.Weekday) is null && before.IsWord && before.IsCapitalised) return true;
        return before.Is('.') && token.SpaceBefore && !(token.IsWord && !token.IsCapitalised) && !Abbreviated(in senses, roles, at - 1);
    }

    /// <summary>Whether a full stop ends an abbreviation: an initial, or the short name of a month before a number.</summary>
    private static bool Abbreviated(scoped ref readonly SenseTable senses, DateRoles roles, int stop)
    {
        if (stop <= senses.First) return false;
        var word = senses.Tokens[stop - 1];
        if (word.IsWord && word.Shape is TokenShape.Single) return true;
        return senses.Tokens[stop + 1].IsNumber && senses.Find(stop - 1, roles.ShortMonth) is not null;
    }
}
