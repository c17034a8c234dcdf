using Entente.Text;

namespace Entente.Codebook;

/// <summary>Parties as people may name them: by code, by a name in a language of the codebook, with or without diacritics, or nearly so.</summary>
public sealed class PartyNames(Book book)
{
    /// <summary>A name of fewer letters is mistaken for too many others.</summary>
    private const int FewestLetters = 4;

    private readonly (string Code, string[][] Names)[] parties =
    [
        .. book.World.States.Select(state => (state.Key, state.Value.Names)).Concat(book.World.Organisations.Select(organisation => (organisation.Key, organisation.Value.Names)))
            .Select(party => (party.Key, party.Names.Values.Append(party.Key).Select(Words).ToArray())),
    ];

    /// <summary>The code as the codebook has it, of one in any mixture of case; null where it is of no party.</summary>
    public string? Find(string code) => code.Trim().ToUpperInvariant() is var written && book.World.IsParty(written) ? written : null;

    /// <summary>The codes of parties with a name of which words begin with all that is typed; those whose name begins with it first.</summary>
    public IReadOnlyList<string> Beginning(string text, int limit)
    {
        var asked = Words(text);
        return asked.Length == 0 ? [] :
        [
            .. parties.Select(party => (party.Code, Rank: party.Names.Min(name => Rank(name, asked)))).Where(found => found.Rank < int.MaxValue)
                .OrderBy(found => found.Rank).ThenBy(found => found.Code, StringComparer.Ordinal).Take(limit).Select(found => found.Code),
        ];
    }

    /// <summary>The codes of parties that may be meant by what names none: those whose names begin with it, then those that it names but for one slip.</summary>
    public IEnumerable<string> Near(string given)
    {
        var asked = string.Concat(Words(given));
        return Beginning(given, int.MaxValue).Concat(parties.Where(party => IsNear(party.Code, party.Names, asked)).Select(party => party.Code).Order(StringComparer.Ordinal)).Distinct();
    }

    private static bool IsNear(string code, string[][] names, string asked) =>
        IsSlip(LatinLetters.Plain(code), asked) || (asked.Length >= FewestLetters && Array.Exists(names, name => IsSlip(string.Concat(name), asked)));

    /// <summary>Whether one is the other but for a letter too many, too few or wrong, or two that are swapped.</summary>
    private static bool IsSlip(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var same = one.CommonPrefixLength(other);
        one = one[same..];
        other = other[same..];
        if (one.Length != other.Length) return one.Length > other.Length ? one[1..].SequenceEqual(other) : other[1..].SequenceEqual(one);
        if (one.IsEmpty || one[1..].SequenceEqual(other[1..])) return true;
        return one[0] == other[1] && one[1] == other[0] && one[2..].SequenceEqual(other[2..]);
    }

    /// <summary>The less, the better; the greatest number where the name does not fit.</summary>
    private static int Rank(string[] name, string[] asked)
    {
        if (!asked.All(word => Array.Exists(name, own => own.StartsWith(word, StringComparison.Ordinal)))) return int.MaxValue;
        return name.SequenceEqual(asked) ? 0 : name[0].StartsWith(asked[0], StringComparison.Ordinal) ? 1 : 2;
    }

    private static string[] Words(string text) =>
        LatinLetters.Plain(text).Split([' ', '-', '\'', '’', '.', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
}
